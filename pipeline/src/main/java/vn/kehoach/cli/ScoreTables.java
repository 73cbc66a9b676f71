package vn.kehoach.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.score.EvaluationReport;
import vn.kehoach.score.Field.Group;
import vn.kehoach.score.FieldScore;
import vn.kehoach.score.Finding;
import vn.kehoach.score.Overall;
import vn.kehoach.score.PlanScore;
import vn.kehoach.score.Scores;

/** An evaluation for a person: a table for all plans, one for each, then what to look at. */
final class ScoreTables {

  private final Terminal terminal;
  private final Messages messages;

  ScoreTables(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  void print(EvaluationReport report) {
    for (Overall overall : report.overall()) {
      heading(messages.get("evaluate.all", messages.word(overall.medium())));
      print(overall.scores());
    }
    for (PlanScore plan : report.plans()) {
      heading(plan.file());
      print(plan.scores());
      plan.findings().forEach(this::print);
    }
  }

  private void print(Scores scores) {
    var columns =
        Stream.concat(
                Stream.of(Column.words(messages.get("column.field"))),
                Stream.of("matched", "missed", "spurious", "precision", "recall", "f1")
                    .map(name -> Column.figures(messages.get("column." + name))))
            .toList();
    var table = new TextTable(columns);
    scores.fields().stream()
        .filter(field -> field.group() == Group.MAIN)
        .forEach(field -> table.add(row(field)));
    table.add(List.of(messages.get("evaluate.mean"), "", "", "", "", "", share(scores.mean())));
    scores.fields().stream()
        .filter(field -> field.group() != Group.MAIN)
        .forEach(f -> table.add(row(f)));
    table.lines(terminal.tableWidth()).forEach(terminal.out()::println);
  }

  private List<String> row(FieldScore score) {
    return List.of(
        messages.word(score.field()),
        String.valueOf(score.matched()),
        String.valueOf(score.missed()),
        String.valueOf(score.spurious()),
        share(score.precision()),
        share(score.recall()),
        share(score.f1()));
  }

  private void print(Finding finding) {
    String place = place(finding);
    terminal
        .out()
        .println(
            messages.word(finding.fault())
                + " "
                + messages.word(finding.field())
                + (place.isEmpty() ? "" : ", " + place)
                + ": "
                + finding.fact());
    if (!finding.quote().isEmpty()) {
      terminal.out().println(terminal.faint("    “" + finding.quote() + "”"));
    }
  }

  private String place(Finding finding) {
    if (finding.page() != null) {
      return messages.get("evaluate.page", finding.page());
    }
    return finding.line() == null ? "" : messages.get("evaluate.line", finding.line());
  }

  private void heading(String text) {
    terminal.out().println();
    terminal.out().println(terminal.strong(text));
  }

  private String share(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return messages.get("decimal.point").equals(",") ? text.replace('.', ',') : text;
  }
}
