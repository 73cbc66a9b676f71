package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;

/** What became of every file: a table, then a line for each one that needs something done. */
final class IngestReport {

  private final Terminal terminal;
  private final Messages messages;

  IngestReport(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  void print(List<FileResult> results) {
    if (results.isEmpty()) {
      return;
    }
    table(results).lines(terminal.tableWidth()).forEach(terminal.out()::println);
    terminal.out().flush();
    for (FileResult result : results) {
      String sentence =
          new FileSentences(messages)
              .of(result.place().toString(), result.reason(), result.detail());
      if (sentence != null) {
        terminal.err().println(sentence);
      }
    }
  }

  private TextTable table(List<FileResult> results) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(messages.get("column.file")));
    columns.add(Column.words(messages.get("column.outcome")));
    Stream.of("pages", "objectives", "targets", "tasks", "warnings", "seconds")
        .forEach(name -> columns.add(Column.figures(messages.get("column." + name))));
    var table = new TextTable(columns);
    results.forEach(result -> table.add(row(result)));
    return table;
  }

  private List<String> row(FileResult result) {
    FileResult.Summary summary = result.summary();
    var cells = new ArrayList<String>();
    cells.add(result.place().toString());
    cells.add(messages.word(result.reason()));
    if (summary == null) {
      cells.addAll(List.of("", "", "", "", ""));
    } else {
      cells.add(summary.pages() == null ? "" : summary.pages().toString());
      Stream.of(summary.objectives(), summary.targets(), summary.tasks(), summary.warnings())
          .forEach(count -> cells.add(count.toString()));
    }
    cells.add(seconds(result.seconds()));
    return cells;
  }

  private String seconds(double seconds) {
    String text = String.format(Locale.ROOT, "%.2f", seconds);
    return messages.get("decimal.point").equals(",") ? text.replace('.', ',') : text;
  }
}
