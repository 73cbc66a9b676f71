package vn.kehoach.score;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.Column;
import vn.kehoach.model.Row;
import vn.kehoach.score.Alignment.Pair;
import vn.kehoach.score.ScoreSheet.Sides;

/**
 * Tables, cell by cell: a cell's words match, in the same column of the row that stands for its
 * row. Rows and tables are paired so that as many cells as possible match; empty cells do not
 * count, nor do appendices that are named and not there.
 */
final class TableScorer {

  private final TextMeasure measure;
  private final TextMeasure pairing;

  TableScorer(Measures measures) {
    this.measure = measures.match();
    this.pairing = measures.pairing();
  }

  /** Which table of the reading stands for which. */
  Alignment<Appendix> tables(List<Appendix> truth, List<Appendix> read) {
    return Alignment.heaviest(present(truth), present(read), this::matchingCells);
  }

  void score(Alignment<Appendix> tables, ScoreSheet sheet) {
    JoinedPages.score(tables, sheet);
    tables.pairs().forEach(pair -> scoreTable(pair, sheet));
    tables.missed().forEach(lost -> lost.rows().forEach(row -> missed(row, lost, sheet)));
    tables.spurious().forEach(extra -> extra.rows().forEach(row -> spurious(row, extra, sheet)));
  }

  static List<Appendix> present(List<Appendix> tables) {
    return tables.stream().filter(table -> !table.missing()).toList();
  }

  private void scoreTable(Pair<Appendix> tables, ScoreSheet sheet) {
    scoreColumns(tables, sheet);
    Alignment<Row> rows = rows(tables.truth(), tables.read());
    rows.missed().forEach(row -> missed(row, tables.truth(), sheet));
    rows.spurious().forEach(row -> spurious(row, tables.read(), sheet));
    for (Pair<Row> pair : rows.pairs()) {
      scoreCells(pair, tables, sheet);
      scoreGroup(pair, sheet);
    }
  }

  private void scoreColumns(Pair<Appendix> tables, ScoreSheet sheet) {
    List<Column> truth = tables.truth().columns();
    List<Column> read = tables.read().columns();
    for (int i = 0; i < Math.max(truth.size(), read.size()); i++) {
      sheet.attribute(
          Field.COLUMNS,
          Words.of(label(tables.truth()), "column " + (i + 1)),
          new Sides<>(i < truth.size() ? truth.get(i) : null, i < read.size() ? read.get(i) : null),
          (one, other) -> sameColumn(one, other, measure),
          new Sides<At>(null, null));
    }
  }

  /** Role and head agree. */
  static boolean sameColumn(Column one, Column other, TextMeasure measure) {
    return one.role() == other.role() && measure.matches(one.header(), other.header());
  }

  private void scoreCells(Pair<Row> rows, Pair<Appendix> tables, ScoreSheet sheet) {
    List<String> truth = rows.truth().cells();
    List<String> read = rows.read().cells();
    for (int i = 0; i < Math.max(truth.size(), read.size()); i++) {
      sheet.attribute(
          Field.CELLS,
          place(rows.truth(), i, tables.truth()),
          new Sides<>(cell(truth, i), cell(read, i)),
          measure::matches,
          new Sides<At>(at(rows.truth()), at(rows.read())));
    }
  }

  private void scoreGroup(Pair<Row> rows, ScoreSheet sheet) {
    Row truth = rows.truth();
    Row read = rows.read();
    if (Objects.equals(truth.number(), read.number())
        && measure.matches(truth.group(), read.group())) {
      sheet.matched(Field.ROW_GROUPS);
    } else {
      sheet.missed(Field.ROW_GROUPS, Words.of(truth.number(), truth.group()), at(truth));
      sheet.spurious(Field.ROW_GROUPS, Words.of(read.number(), read.group()), at(read));
    }
  }

  private void missed(Row row, Appendix table, ScoreSheet sheet) {
    filled(row)
        .forEach(
            i ->
                sheet.missed(
                    Field.CELLS, place(row, i, table) + ": " + row.cells().get(i), at(row)));
    sheet.missed(Field.ROW_GROUPS, Words.of(row.number(), row.group()), at(row));
  }

  private void spurious(Row row, Appendix table, ScoreSheet sheet) {
    filled(row)
        .forEach(
            i ->
                sheet.spurious(
                    Field.CELLS, place(row, i, table) + ": " + row.cells().get(i), at(row)));
    sheet.spurious(Field.ROW_GROUPS, Words.of(row.number(), row.group()), at(row));
  }

  private double matchingCells(Appendix truth, Appendix read) {
    return rows(truth, read).pairs().stream()
        .mapToDouble(pair -> matchingCells(pair.truth(), pair.read()))
        .sum();
  }

  private Alignment<Row> rows(Appendix truth, Appendix read) {
    return Alignment.heaviest(truth.rows(), read.rows(), this::matchingCells);
  }

  private double matchingCells(Row truth, Row read) {
    int columns = Math.min(truth.cells().size(), read.cells().size());
    double matching = 0;
    for (int i = 0; i < columns; i++) {
      String one = truth.cells().get(i);
      String other = read.cells().get(i);
      if (!one.isEmpty() && !other.isEmpty()) {
        matching += pairing.matches(one, other) ? 1 : 0;
      }
    }
    return matching;
  }

  private static At at(Row row) {
    return Quotes.at(row.at(), String.join(" | ", row.cells()));
  }

  private static IntStream filled(Row row) {
    return IntStream.range(0, row.cells().size()).filter(i -> cell(row.cells(), i) != null);
  }

  private static @Nullable String cell(List<String> cells, int column) {
    return column < cells.size() && !cells.get(column).isBlank() ? cells.get(column) : null;
  }

  private static String place(Row row, int column, Appendix table) {
    String head =
        column < table.columns().size() ? table.columns().get(column).header() : "" + (column + 1);
    return Words.of(label(table), "row " + (row.number() == null ? "-" : row.number()), head);
  }

  /** The table in a few words. */
  static String label(Appendix table) {
    if (table.label() != null) {
      return table.label();
    }
    return table.title() == null
        ? Words.brief(table.columns().stream().map(Column::header).collect(joining(" | ")))
        : Words.brief(table.title());
  }
}
