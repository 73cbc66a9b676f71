package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.index.Part;
import vn.kehoach.report.TextTable;
import vn.kehoach.report.TextTable.Column;
import vn.kehoach.report.Wrap;
import vn.kehoach.search.Answer;
import vn.kehoach.search.Assignments;
import vn.kehoach.search.PartCounts;

/**
 * A matrix as lines: communes as columns while they are few, else a row's communes only counted,
 * with the row to be opened for their names.
 */
final class MatrixLines {

  /** More columns are not read any more. */
  private static final int MOST_COMMUNES = 6;

  private final Question command;

  MatrixLines(Question command) {
    this.command = command;
  }

  /**
   * Prints a matrix.
   *
   * @param all also the units that are in no list
   */
  void print(Matrix matrix, boolean all) {
    List<Matrix.Row> shown = matrix.rows().stream().filter(row -> all || row.id() != null).toList();
    TextTable table =
        matrix.communes().size() <= MOST_COMMUNES ? grid(matrix, shown) : sums(matrix, shown);
    table.lines(command.terminal().tableWidth()).forEach(command::print);
    command.print("");
    if (matrix.communes().size() <= MOST_COMMUNES) {
      print(command.text("matrix.legend." + matrix.by()));
      matrix.communes().stream()
          .filter(commune -> !commune.unread().isEmpty())
          .forEach(
              commune ->
                  print(
                      command.text(
                          "matrix.unread",
                          command.name(commune.commune(), commune.province()),
                          new UnreadPlaces(command.app().messages()).of(commune.unread()))));
    } else {
      print(command.text("matrix.open." + matrix.by()));
    }
    if (shown.size() < matrix.rows().size()) {
      print(command.text("matrix.unlisted", matrix.rows().size() - shown.size()));
    }
  }

  private void print(String line) {
    command.print(Wrap.hanging("", line, command.terminal().textWidth()));
  }

  private TextTable grid(Matrix matrix, List<Matrix.Row> rows) {
    Stream<Column> communes = matrix.communes().stream().map(c -> Column.words(head(matrix, c)));
    var table =
        new TextTable(Stream.concat(Stream.of(Column.words(head(matrix.by()))), communes).toList());
    for (Matrix.Row row : rows) {
      table.add(
          Stream.concat(Stream.of(row.name()), row.cells().stream().map(c -> cell(matrix, c)))
              .toList());
    }
    return table;
  }

  /** The bare name; with its province where two columns bear it. */
  private String head(Matrix matrix, Matrix.Commune commune) {
    long namesakes =
        matrix.communes().stream()
            .filter(other -> String.valueOf(commune.commune()).equals(other.commune()))
            .count();
    return command.name(commune.commune(), namesakes > 1 ? commune.province() : null);
  }

  private String head(Matrix.By by) {
    return command.app().messages().word(by);
  }

  private String cell(Matrix matrix, Matrix.Cell cell) {
    return switch (cell.answer()) {
      case NONE -> "–";
      case UNKNOWN -> "?";
      case ASSIGNED, MENTIONED ->
          matrix.by() == Matrix.By.TOPIC ? "" + cell.facts() : counts(cell.counts());
    };
  }

  /** "C3 P2 n1". */
  String counts(PartCounts counts) {
    var parts = new ArrayList<String>();
    int[] numbers = numbers(counts);
    for (Part part : Part.values()) {
      if (numbers[part.ordinal()] > 0) {
        parts.add(command.text("matrix.short." + part) + numbers[part.ordinal()]);
      }
    }
    return String.join(" ", parts);
  }

  private static int[] numbers(PartCounts counts) {
    return new int[] {
      counts.lead(), counts.coordinate(), counts.monitor(), counts.assigned(), counts.mentioned()
    };
  }

  private TextTable sums(Matrix matrix, List<Matrix.Row> rows) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(head(matrix.by())));
    for (Answer answer : Answer.values()) {
      columns.add(Column.figures(command.text("matrix.communes." + answer)));
    }
    for (Part part : Part.values()) {
      columns.add(Column.figures(command.app().messages().word(part)));
    }
    var table = new TextTable(columns);
    for (Matrix.Row row : rows) {
      var cells = new ArrayList<String>();
      cells.add(row.name());
      for (Answer answer : Answer.values()) {
        cells.add("" + row.communes(answer));
      }
      for (int number : numbers(row.counts())) {
        cells.add("" + number);
      }
      table.add(cells);
    }
    return table;
  }

  /** A unit's communes, by answer. */
  void print(Assignments answer) {
    command.print(command.terminal().strong(answer.unit().name()));
    communes(answer, Answer.ASSIGNED, c -> " (" + counts(c.counts()) + ")");
    communes(answer, Answer.MENTIONED, c -> " (" + counts(c.counts()) + ")");
    communes(answer, Answer.NONE, c -> "");
    communes(
        answer,
        Answer.UNKNOWN,
        c -> " (" + new UnreadPlaces(command.app().messages()).of(c.unread()) + ")");
    print(command.text("matrix.legend.UNIT"));
  }

  private void communes(
      Assignments answer, Answer kind, Function<Assignments.Commune, String> more) {
    List<Assignments.Commune> of =
        answer.communes().stream().filter(commune -> commune.answer() == kind).toList();
    if (!of.isEmpty()) {
      String names =
          of.stream()
              .map(c -> command.name(c.commune(), c.province()) + more.apply(c))
              .collect(Collectors.joining("; "));
      String head = command.text("matrix.communes." + kind);
      print(command.text("matrix.line", head, of.size(), names));
    }
  }
}
