package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.FileAccount;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.Outcome;
import vn.kehoach.message.FileSentences;
import vn.kehoach.message.Messages;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;

/**
 * What became of every file: a table, the totals, then a line for each one that needs something
 * done.
 */
final class IngestReport {

  private final Terminal terminal;
  private final Messages messages;

  IngestReport(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /**
   * The account as JSON.
   *
   * @param files one for each file, in the order of the table
   * @param totals how many files have each outcome; their sum is the number of files
   */
  record Account(List<FileAccount> files, Map<String, Integer> totals) {}

  Account account(List<FileResult> results, Renditions renditions) {
    var totals = new LinkedHashMap<String, Integer>();
    totals(results).forEach((outcome, files) -> totals.put(outcome.name(), files));
    return new Account(
        results.stream().map(result -> account(result, renditions)).toList(), totals);
  }

  private FileAccount account(FileResult result, Renditions renditions) {
    FileResult.Summary plan = result.summary();
    return FileAccount.of(
        result,
        result.place().toString(),
        sentence(result),
        plan == null ? null : renditions.lead(plan.planId()));
  }

  void print(List<FileResult> results, Renditions renditions) {
    if (results.isEmpty()) {
      return;
    }
    table(results).lines(terminal.tableWidth()).forEach(terminal.out()::println);
    terminal.out().println(total(results));
    together(results, renditions).forEach(terminal.out()::println);
    terminal.out().flush();
    for (FileResult result : results) {
      String sentence = sentence(result);
      if (sentence != null) {
        terminal.err().println(sentence);
      }
    }
  }

  /** A line for each plan of which these files hold several renditions. */
  private List<String> together(List<FileResult> results, Renditions renditions) {
    return results.stream()
        .map(FileResult::summary)
        .filter(Objects::nonNull)
        .map(plan -> Objects.requireNonNullElse(renditions.lead(plan.planId()), plan.planId()))
        .distinct()
        .filter(lead -> !renditions.behind(lead).isEmpty())
        .map(
            lead ->
                messages.get(
                    "ingest.renditions",
                    renditions.fileName(lead),
                    String.join(", ", renditions.behind(lead))))
        .toList();
  }

  private @Nullable String sentence(FileResult result) {
    return new FileSentences(messages).of(result);
  }

  private static Map<Outcome, Integer> totals(List<FileResult> results) {
    var totals = new EnumMap<Outcome, Integer>(Outcome.class);
    results.forEach(result -> totals.merge(result.outcome(), 1, Integer::sum));
    return totals;
  }

  private String total(List<FileResult> results) {
    String parts =
        totals(results).entrySet().stream()
            .map(
                total ->
                    messages.get(
                        "ingest.total.one", messages.word(total.getKey()), total.getValue()))
            .collect(Collectors.joining(" · "));
    return messages.get("ingest.total", results.size(), parts);
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
