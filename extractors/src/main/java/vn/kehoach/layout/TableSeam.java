package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;

/**
 * The rows above and below a page's end, sewn together: cells that the end cuts become one cell in
 * every row that they cover.
 */
final class TableSeam {

  private final List<List<Cell>> rows = new ArrayList<>();

  /** Index of the first row below the seam; of the cut row, where there is one. */
  private final int below;

  private final boolean cutRow;
  private final List<TableRow> lower;

  /**
   * Lays rows below rows.
   *
   * @param cutRow whether the first lower row is the rest of the last upper one
   */
  TableSeam(List<TableRow> upper, List<TableRow> lower, boolean cutRow) {
    this.cutRow = cutRow;
    this.lower = lower;
    upper.forEach(row -> rows.add(new ArrayList<>(row.cells())));
    below = rows.size();
    lower
        .subList(cutRow ? 1 : 0, lower.size())
        .forEach(row -> rows.add(new ArrayList<>(row.cells())));
  }

  /** Makes one cell of the two that meet in a column. */
  void link(int column) {
    Cell upper = rows.get(below - 1).get(column);
    Cell rest = lower.getFirst().cells().get(column);
    int from = below - 1;
    while (from > 0 && !startsAt(from, column)) {
      from--;
    }
    int to = Math.min(rows.size(), below + rest.rowSpan() - (cutRow ? 1 : 0));
    Passage passage = upper.passage().glue(rest.passage());
    var lines = new ArrayList<>(upper.lines());
    lines.addAll(rest.lines());
    for (int row = from; row < to; row++) {
      boolean origin = row == from && upper.columnSpan() >= 1 && rows.get(row).get(column).origin();
      rows.get(row).set(column, new Cell(passage, lines, upper.columnSpan(), to - from, origin));
    }
  }

  /** Whether the cell at a place begins in that row. */
  private boolean startsAt(int row, int column) {
    Cell cell = rows.get(row).get(column);
    return cell.rowSpan() == 1
        || cell.origin()
        || rows.get(row - 1).get(column).passage() != cell.passage();
  }

  List<TableRow> rows() {
    return rows.stream().map(TableRow::new).toList();
  }
}
