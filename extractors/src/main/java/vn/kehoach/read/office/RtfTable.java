package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;

/** Rows with the edges of their cells → a table on one grid of all edges. */
final class RtfTable {

  /** Edges that are nearer to each other are one, in twips: word processors round. */
  private static final int SAME_EDGE = 45;

  private record Placed(int left, int right, boolean joinsAbove, List<Flow> content) {}

  private record Row(List<Placed> cells, boolean ruled) {}

  private final List<Row> rows = new ArrayList<>();
  private List<List<Flow>> contents = new ArrayList<>();

  /** Ends a cell of the row that is being written. */
  void cell(List<Flow> content) {
    contents.add(content);
  }

  /** Whether a row is being written. */
  boolean begun() {
    return !contents.isEmpty();
  }

  /** Whether a row of such edges goes on with the table: another table's edges are others. */
  boolean goesOn(RtfRow next) {
    if (rows.isEmpty() || next.cells().size() < 3) {
      return true;
    }
    TreeSet<Integer> known = edges();
    long strange =
        next.cells().stream()
            .map(RtfRow.Cell::right)
            .filter(edge -> known.subSet(edge - SAME_EDGE, edge + SAME_EDGE + 1).isEmpty())
            .count();
    return strange * 2 < next.cells().size();
  }

  /** A table that begins with the row that is being written, which leaves this one. */
  RtfTable part() {
    var next = new RtfTable();
    next.contents = contents;
    contents = new ArrayList<>();
    return next;
  }

  /** Ends the row that is being written. */
  void row(RtfRow definition) {
    var cells = new ArrayList<Placed>();
    int left = definition.left();
    for (int i = 0; i < contents.size(); i++) {
      boolean defined = i < definition.cells().size();
      // A row that defines too few cells is damaged; what is in them is not.
      RtfRow.Cell cell =
          defined ? definition.cells().get(i) : new RtfRow.Cell(left + 1000, false, false);
      int right = Math.max(cell.right(), left + SAME_EDGE + 1);
      if (cell.joinsLeft() && !cells.isEmpty()) {
        cells.add(wider(cells.removeLast(), right, contents.get(i)));
      } else {
        cells.add(new Placed(left, right, cell.joinsAbove(), contents.get(i)));
      }
      left = right;
    }
    rows.add(new Row(cells, definition.ruled()));
    contents = new ArrayList<>();
  }

  /** The table, and what stands in a row that was never ended; nothing where there are no rows. */
  List<Flow> build() {
    var done = new ArrayList<>(table());
    contents.forEach(done::addAll);
    return done;
  }

  private List<Flow> table() {
    List<Integer> grid = grid();
    var table = new GridBuilder();
    for (int i = 0; i < rows.size(); i++) {
      table.row();
      for (Placed cell : rows.get(i).cells()) {
        if (!cell.joinsAbove() || above(i, cell) == null) {
          int from = column(grid, cell.left());
          int to = column(grid, cell.right());
          table.cellAt(from, Math.max(1, to - from), height(i, cell), content(i, cell));
        }
      }
      if (rows.get(i).ruled()) {
        table.ruled();
      }
    }
    return table.build();
  }

  private static Placed wider(Placed cell, int right, List<Flow> more) {
    var content = new ArrayList<>(cell.content());
    content.addAll(more);
    return new Placed(cell.left(), right, cell.joinsAbove(), content);
  }

  private @Nullable Placed above(int row, Placed cell) {
    return row == 0 ? null : same(row - 1, cell);
  }

  private @Nullable Placed same(int row, Placed cell) {
    return rows.get(row).cells().stream()
        .filter(other -> near(other.left(), cell.left()) && near(other.right(), cell.right()))
        .findFirst()
        .orElse(null);
  }

  private int height(int row, Placed cell) {
    int below = row + 1;
    while (below < rows.size() && joined(below, cell) != null) {
      below++;
    }
    return below - row;
  }

  /** What stands in a cell and, though it should be empty, in those that are merged into it. */
  private List<Flow> content(int row, Placed cell) {
    var content = new ArrayList<>(cell.content());
    for (int below = row + 1; below < rows.size(); below++) {
      Placed joined = joined(below, cell);
      if (joined == null) {
        break;
      }
      content.addAll(joined.content());
    }
    return content;
  }

  private @Nullable Placed joined(int row, Placed cell) {
    Placed below = same(row, cell);
    return below != null && below.joinsAbove() ? below : null;
  }

  private TreeSet<Integer> edges() {
    var edges = new TreeSet<Integer>();
    for (Row row : rows) {
      for (Placed cell : row.cells()) {
        edges.add(cell.left());
        edges.add(cell.right());
      }
    }
    return edges;
  }

  /** The upright lines of the grid, from left to right. */
  private List<Integer> grid() {
    var grid = new ArrayList<Integer>();
    for (int edge : edges()) {
      if (grid.isEmpty() || !near(grid.getLast(), edge)) {
        grid.add(edge);
      }
    }
    return grid;
  }

  private static int column(List<Integer> grid, int edge) {
    int column = 0;
    while (column + 1 < grid.size() && grid.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }

  private static boolean near(int one, int other) {
    return Math.abs(one - other) <= SAME_EDGE;
  }
}
