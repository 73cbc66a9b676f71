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

  /** Rows of so many cells are of one table only if an edge goes on between them. */
  private static final int SURE_CELLS = 3;

  /** Two tables may share one in so many of their inner edges by chance. */
  private static final int MOST_SHARED = 3;

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
  record Drawn(int left, int right, boolean goesOn, List<Flow> content) {

    Drawn between(int otherLeft, int otherRight) {
      return new Drawn(otherLeft, otherRight, goesOn, content);
    }
  }

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
    UsualEdges.of(rows).ifPresent(edges -> rows.replaceAll(edges::straightened));
    var tables = new ArrayList<Flow>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || otherTable(rows.get(i - 1), rows.get(i))) {
        tables.addAll(table(rows.subList(from, i)));
        from = i;
      }
    }
    return tables;
  }

  /** Whether a table begins: one stands right below another, and hardly an inner edge goes on. */
  private static boolean otherTable(List<Drawn> above, List<Drawn> row) {
    if (above.size() < SURE_CELLS || row.size() < SURE_CELLS) {
      return false;
    }
    long shared =
        row.stream()
            .skip(1)
            .filter(cell -> above.stream().skip(1).anyMatch(each -> near(each, cell)))
            .count();
    return shared * MOST_SHARED < row.size() - 1 && row.stream().noneMatch(Drawn::goesOn);
  }

  private static boolean near(Drawn one, Drawn other) {
    return Math.abs(one.left() - other.left()) < NEAR;
  }

  private List<Flow> table(List<List<Drawn>> part) {
    Map<Integer, Integer> near = columns(part, NEAR);
    boolean tooNear = part.stream().flatMap(List::stream).anyMatch(cell -> vanishes(cell, near));
    Map<Integer, Integer> columns = tooNear ? columns(part, 1) : near;
    int width = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (width == 0) {
      return List.of();
    }
    if ((long) width * part.size() > MOST_SQUARES) {
      return part.stream().flatMap(List::stream).flatMap(c -> c.content().stream()).toList();
    }
    return List.of(new Flow.Table(width, placed(part, columns), ruled));
  }

  /** The grid line that each edge lies on. */
  private static Map<Integer, Integer> columns(List<List<Drawn>> rows, int near) {
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

  private static List<Flow.Row> placed(List<List<Drawn>> rows, Map<Integer, Integer> columns) {
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
