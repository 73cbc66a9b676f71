package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.read.Flow;

/**
 * Cells in the order in which HTML and its kin write them → cells at their squares of the grid. A
 * cell stands in the first square of its row that no cell from above covers.
 */
final class GridBuilder {

  /** Spans are numbers that anybody can write; no table of an office is wider or longer. */
  static final int WIDEST_SPAN = 256;

  private static final int LONGEST_SPAN = 10_000;

  /** A grid of more squares is no table that anybody reads. */
  private static final long MOST_SQUARES = 2_000_000;

  private final List<Map<Integer, Open>> rows = new ArrayList<>();
  private final List<Integer> below = new ArrayList<>();
  private int columns;
  private boolean ruled;

  private record Open(int columnSpan, int rowSpan, List<Flow> content) {}

  /** Whether no row has begun. */
  boolean empty() {
    return rows.isEmpty();
  }

  /** Begins a row. */
  void row() {
    rows.add(new TreeMap<>());
    below.replaceAll(left -> Math.max(0, left - 1));
  }

  /** Adds a cell to the row that was begun last, in the first square that is free. */
  void cell(int columnSpan, int rowSpan, List<Flow> content) {
    cellAt(0, columnSpan, rowSpan, content);
  }

  /** Adds a cell to the row that was begun last, in the first free square from a column on. */
  void cellAt(int from, int columnSpan, int rowSpan, List<Flow> content) {
    if (rows.isEmpty()) {
      row();
    }
    int column = from;
    while (covered(column)) {
      column++;
    }
    int across = 1;
    int most = Math.clamp(columnSpan, 1, WIDEST_SPAN);
    while (across < most && !covered(column + across)) {
      across++;
    }
    int down = Math.clamp(rowSpan, 1, LONGEST_SPAN);
    rows.getLast().put(column, new Open(across, down, content));
    for (int i = column; i < column + across; i++) {
      cover(i, down);
    }
    columns = Math.max(columns, column + across);
  }

  /** Says that a border is drawn somewhere. */
  void ruled() {
    ruled = true;
  }

  /** The table; nothing where there is no cell in it, what its cells hold where it is no table. */
  List<Flow> build() {
    if (columns == 0) {
      return List.of();
    }
    if ((long) columns * rows.size() > MOST_SQUARES) {
      return rows.stream()
          .flatMap(row -> row.values().stream())
          .flatMap(open -> open.content().stream())
          .toList();
    }
    var done = new ArrayList<Flow.Row>();
    for (int i = 0; i < rows.size(); i++) {
      int left = rows.size() - i;
      var cells = new ArrayList<Flow.Cell>();
      rows.get(i)
          .forEach(
              (column, open) ->
                  cells.add(
                      new Flow.Cell(
                          column,
                          open.columnSpan(),
                          Math.min(open.rowSpan(), left),
                          open.content())));
      done.add(new Flow.Row(cells));
    }
    return List.of(new Flow.Table(columns, done, ruled));
  }

  private boolean covered(int column) {
    return column < below.size() && below.get(column) > 0;
  }

  private void cover(int column, int rows) {
    while (below.size() <= column) {
      below.add(0);
    }
    below.set(column, rows);
  }
}
