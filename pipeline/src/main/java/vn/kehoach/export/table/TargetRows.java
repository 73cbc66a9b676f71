package vn.kehoach.export.table;

import java.util.List;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.Role;
import vn.kehoach.model.Target;

/** A row for each target; the figure is a figure, its comparator and unit stand beside it. */
final class TargetRows {

  static final List<String> COLUMNS =
      RowBuilder.columns(
          "target",
          "comparator",
          "value",
          "upper",
          "unit",
          "period",
          "lead",
          "coordinate",
          "monitor",
          "assigned",
          "group",
          "text");

  private TargetRows() {}

  static List<Row> rows(ChosenPlan chosen, Sources sources, Words words) {
    return chosen.targets().stream().map(target -> row(chosen, target, sources, words)).toList();
  }

  private static Row row(ChosenPlan chosen, Target target, Sources sources, Words words) {
    return new RowBuilder(chosen, words)
        .text(target.indicator())
        .text(words.word(target.comparator()))
        .figure(target.value())
        .figure(target.upperValue())
        .text(target.unit())
        .text(target.period() == null ? null : target.period().text())
        .units(target.responsibilities(), Role.LEAD, Role.COORDINATE, Role.MONITOR, Role.ASSIGNED)
        .text(target.group())
        .text(target.text())
        .at(target.at(), sources);
  }
}
