package vn.kehoach.export.table;

import java.util.List;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;

/** A row for each objective. */
final class ObjectiveRows {

  static final List<String> COLUMNS = RowBuilder.columns("scope", "objective");

  private ObjectiveRows() {}

  static List<Row> rows(ChosenPlan chosen, Sources sources, Words words) {
    return chosen.objectives().stream()
        .map(
            objective ->
                new RowBuilder(chosen, words)
                    .text(words.word(objective.scope()))
                    .text(objective.text())
                    .at(objective.at(), sources))
        .toList();
  }
}
