package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.kehoach.read.Flow;

/**
 * Cells given by their left and right edges, as Word keeps them, → a table on its grid. Rows that
 * were drawn by hand have edges that miss each other by a hair: those are one.
 */
final class EdgeGrid {

  /** Edges nearer than this are one: no column is narrower than 2 mm. In twentieths of a point. */
  private static final int NEAR = 115;

  /** A grid of more squares is no table that anybody reads. */
  private static final long MOST_SQUARES = 2_000_000;

  private final List<List<Drawn>> rows = new ArrayList<>();
  private boolean ruled;

  /**
   * A cell.
   *
   * @param left left edge, in twentieths of a point
   * @param right right edge
   * @param goesOn whether it only goes on with the cell above
   * @param content what stands in it
   */
  private record Drawn(int left, int right, boolean goesOn, List<Flow> content) {}

  /** A cell on the grid, as long as rows below may still belong to it. */
  private static final class Open {

    private final int row;
    private final int column;
    private final int end;
    private final List<Flow> content;
    private int rowSpan = 1;

    Open(int row, int column, int end, Drawn drawn) {
      this.row = row;
      this.column = column;
      this.end = end;
      this.content = new ArrayList<>(drawn.content());
    }

    Flow.Cell cell() {
      return new Flow.Cell(column, end - column, rowSpan, content);
    }
  }

  /** Begins a row. */
  void row() {
    rows.add(new ArrayList<>());
  }

  /** Adds a cell to the row that was begun last. */
  void cell(int left, int right, boolean goesOn, List<Flow> content) {
    rows.getLast().add(new Drawn(left, Math.max(right, left + 1), goesOn, content));
  }

  /** Widens the cell that was added last: its neighbour is merged with it. */
  void widen(int right, List<Flow> content) {
    Drawn last = rows.getLast().removeLast();
    var all = new ArrayList<>(last.content());
    all.addAll(content);
    cell(last.left(), Math.max(right, last.right()), last.goesOn(), all);
  }

  /** Whether the row that was begun last has no cell yet. */
  boolean rowEmpty() {
    return rows.getLast().isEmpty();
  }

  /** Takes the row that was begun last away. */
  void dropRow() {
    rows.removeLast();
  }

  /** Says that a border is drawn somewhere. */
  void ruled() {
    ruled = true;
  }

  /** The table; nothing where there is no cell in it, what its cells hold where it is no table. */
  List<Flow> build() {
    Map<Integer, Integer> near = columns(NEAR);
    boolean tooNear = rows.stream().flatMap(List::stream).anyMatch(cell -> vanishes(cell, near));
    Map<Integer, Integer> columns = tooNear ? columns(1) : near;
    int width = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (width == 0) {
      return List.of();
    }
    if ((long) width * rows.size() > MOST_SQUARES) {
      return rows.stream().flatMap(List::stream).flatMap(c -> c.content().stream()).toList();
    }
    return List.of(new Flow.Table(width, placed(columns), ruled));
  }

  /** The grid line that each edge lies on. */
  private Map<Integer, Integer> columns(int near) {
    var edges = new TreeSet<Integer>();
    rows.stream()
        .flatMap(List::stream)
        .forEach(
            cell -> {
              edges.add(cell.left());
              edges.add(cell.right());
            });
    var lines = new HashMap<Integer, Integer>();
    int line = -1;
    int first = 0;
    for (int edge : edges) {
      if (line < 0 || edge - first >= near) {
        line++;
        first = edge;
      }
      lines.put(edge, line);
    }
    return lines;
  }

  private static boolean vanishes(Drawn cell, Map<Integer, Integer> columns) {
    return !cell.content().isEmpty()
        && columns.getOrDefault(cell.left(), 0) >= columns.getOrDefault(cell.right(), 0);
  }

  private List<Flow.Row> placed(Map<Integer, Integer> columns) {
    var all = new ArrayList<List<Open>>();
    Map<Integer, Open> above = Map.of();
    for (int row = 0; row < rows.size(); row++) {
      var own = new ArrayList<Open>();
      var here = new HashMap<Integer, Open>();
      for (Drawn drawn : rows.get(row)) {
        int column = columns.getOrDefault(drawn.left(), 0);
        int end = columns.getOrDefault(drawn.right(), 0);
        Open upper = above.get(column);
        if (column == end) {
          continue;
        }
        if (drawn.goesOn() && upper != null && upper.end == end) {
          upper.rowSpan++;
          upper.content.addAll(drawn.content());
          here.put(column, upper);
        } else {
          var open = new Open(row, column, end, drawn);
          own.add(open);
          here.put(column, open);
        }
      }
      all.add(own);
      above = here;
    }
    return all.stream()
        .map(cells -> new Flow.Row(cells.stream().map(Open::cell).toList()))
        .toList();
  }
}
