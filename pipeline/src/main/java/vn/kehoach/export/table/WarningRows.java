package vn.kehoach.export.table;

import java.util.List;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;

/** A row for each thing that a person should look at. */
final class WarningRows {

  static final List<String> COLUMNS = RowBuilder.columns("slip", "warning", "quote", "code");

  private WarningRows() {}

  static List<Row> rows(ChosenPlan chosen, Sources sources, Words words) {
    return chosen.warnings().stream()
        .map(
            warning ->
                new RowBuilder(chosen, words)
                    .text(words.word(warning.code()))
                    .text(warning.message())
                    .text(warning.at() == null ? null : warning.at().quote())
                    .text(warning.code().name())
                    .at(warning.at(), sources))
        .toList();
  }
}
