package vn.kehoach.cli;

import java.util.List;
import vn.kehoach.message.Messages;
import vn.kehoach.model.At;
import vn.kehoach.model.Coverage;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.report.Wrap;

/** A plan's ledger: how many of its file's lines are what, and which were not understood. */
final class LedgerTable {

  private final Terminal terminal;
  private final Messages messages;

  LedgerTable(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  void print(Coverage coverage) {
    var table =
        new TextTable(
            List.of(
                Column.words(messages.get("column.kind")),
                Column.figures(messages.get("column.lines"))));
    coverage
        .kinds()
        .forEach((kind, lines) -> table.add(List.of(messages.word(kind), lines.toString())));
    table.lines(terminal.tableWidth()).forEach(terminal.out()::println);
    terminal.out().println(messages.get("show.coverage", coverage.accounted(), coverage.lines()));
    coverage.notUnderstood().forEach(this::print);
  }

  private void print(At at) {
    terminal.out().println(Wrap.hanging("  " + place(at) + ": ", at.quote(), terminal.textWidth()));
  }

  private String place(At at) {
    if (at.page() != null) {
      return messages.get("evaluate.page", at.page());
    }
    return at.paragraph() == null
        ? messages.get("evaluate.line", at.line())
        : messages.get("evaluate.paragraph", at.paragraph());
  }
}
