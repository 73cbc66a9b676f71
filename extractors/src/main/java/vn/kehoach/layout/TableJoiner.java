package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.text.Spacing;

/**
 * Joins the parts of a table that runs over pages.
 *
 * <p>Parts with the same number of columns that follow each other over a page end are one table. A
 * header that is printed again is dropped, whatever its column widths. A first row without a number
 * that goes on with what the row above left open is the rest of that row.
 */
final class TableJoiner {

  /** A header has no more rows than this. */
  private static final int LONGEST_HEADER = 3;

  private TableJoiner() {}

  /** One table of two parts. */
  static Table join(Table upper, Table lower) {
    int repeated = repeatedHeader(upper, lower);
    var rows = new ArrayList<>(upper.rows());
    List<TableRow> rest = lower.rows().subList(repeated, lower.rows().size());
    int next = 0;
    if (!rest.isEmpty() && goesOn(rows.getLast(), rest.getFirst())) {
      rows.add(append(rows.removeLast(), rest.getFirst()));
      next = 1;
    }
    rows.addAll(carried(rows, rest.subList(next, rest.size())));
    var headers = new ArrayList<>(upper.repeated());
    headers.addAll(lower.rows().subList(0, repeated));
    return new Table(upper.columns(), rows, headers);
  }

  /**
   * A merged cell that the page's end cuts holds for the rows overleaf that it still covers. A
   * single empty cell overleaf is such a row only in a column that is filled everywhere else.
   */
  private static List<TableRow> carried(List<TableRow> upperRows, List<TableRow> rest) {
    if (rest.isEmpty()) {
      return rest;
    }
    TableRow above = upperRows.getLast();
    var rows = new ArrayList<>(rest);
    for (int column = 0; column < above.cells().size(); column++) {
      Cell upper = above.cells().get(column);
      Cell lower = rest.getFirst().cells().get(column);
      boolean cut =
          lower.rowSpan() > 1
              || upper.rowSpan() > 1
                  && filled(upperRows, column)
                  && filled(rest.subList(1, rest.size()), column);
      if (cut && !upper.text().isEmpty() && lower.text().isEmpty() && lower.columnSpan() == 1) {
        for (int i = 0; i < Math.min(lower.rowSpan(), rest.size()); i++) {
          rows.set(i, with(rows.get(i), column, upper));
        }
      }
    }
    return rows;
  }

  private static boolean filled(List<TableRow> rows, int column) {
    return rows.stream().noneMatch(row -> row.cells().get(column).text().isEmpty());
  }

  private static TableRow with(TableRow row, int column, Cell upper) {
    var cells = new ArrayList<>(row.cells());
    cells.set(column, new Cell(upper.passage(), upper.lines(), 1, upper.rowSpan(), false));
    return new TableRow(cells);
  }

  /** Number of rows at the head of the lower part that repeat the upper part's first rows. */
  private static int repeatedHeader(Table upper, Table lower) {
    int most = Math.min(LONGEST_HEADER, Math.min(upper.rows().size(), lower.rows().size()));
    int same = 0;
    while (same < most && sameText(upper.rows().get(same), lower.rows().get(same))) {
      same++;
    }
    return same;
  }

  private static boolean sameText(TableRow one, TableRow other) {
    for (int i = 0; i < one.cells().size(); i++) {
      String left = Spacing.none(one.cells().get(i).text());
      String right = Spacing.none(other.cells().get(i).text());
      if (!left.equalsIgnoreCase(right)) {
        return false;
      }
    }
    return true;
  }

  private static boolean goesOn(TableRow above, TableRow row) {
    if (!row.cells().getFirst().text().isEmpty() || merged(row)) {
      return false;
    }
    int filled = 0;
    boolean open = false;
    boolean allBelowText = true;
    for (int i = 1; i < row.cells().size(); i++) {
      String upper = above.cells().get(i).text();
      String lower = row.cells().get(i).text();
      if (!lower.isEmpty()) {
        filled++;
        allBelowText &= !upper.isEmpty();
        open |= !upper.isEmpty() && continues(upper, lower);
      }
    }
    boolean numbered = !above.cells().getFirst().text().isEmpty();
    return open || numbered && filled > 1 && allBelowText;
  }

  /** A group row spans columns; what goes on never does. */
  private static boolean merged(TableRow row) {
    return row.cells().stream().anyMatch(cell -> cell.columnSpan() > 1 && !cell.text().isEmpty());
  }

  private static boolean continues(String upper, String lower) {
    char last = upper.charAt(upper.length() - 1);
    char first = lower.charAt(0);
    return Character.isLowerCase(first)
        || last == ','
        || last == ';'
        || last == '-'
        || last == '('
        || ",.;:)%".indexOf(first) >= 0;
  }

  private static TableRow append(TableRow above, TableRow row) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < above.cells().size(); i++) {
      Cell upper = above.cells().get(i);
      Cell lower = row.cells().get(i);
      cells.add(lower.text().isEmpty() ? upper : joined(upper, lower));
    }
    return new TableRow(cells);
  }

  private static Cell joined(Cell upper, Cell lower) {
    var lines = new ArrayList<>(upper.lines());
    lines.addAll(lower.lines());
    return new Cell(
        upper.passage().plus(lower.passage()), lines, upper.columnSpan(), 1, upper.origin());
  }
}
