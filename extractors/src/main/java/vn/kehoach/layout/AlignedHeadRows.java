package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/**
 * The rows of an aligned table's head: two where a cell is merged over several columns, one
 * otherwise.
 */
final class AlignedHeadRows {

  /** Characters that a cell may be off the middle of its columns. */
  private static final double OFF_MIDDLE = 4;

  private final List<HeadColumn> columns;
  private final List<LinePart> spans;

  /**
   * Takes what the head was found to hold.
   *
   * @param columns its columns
   * @param spans lines of cells over several columns, the lowest first
   */
  AlignedHeadRows(List<HeadColumn> columns, List<LinePart> spans) {
    this.columns = List.copyOf(columns);
    this.spans = List.copyOf(spans);
  }

  List<TableRow> rows() {
    List<Cell> leaves =
        columns.stream()
            .map(column -> GridBuilder.cell(alone(column.parts()), 1, spans.isEmpty() ? 1 : 2))
            .toList();
    if (spans.isEmpty()) {
      return List.of(new TableRow(leaves));
    }
    var top = new ArrayList<Cell>(leaves);
    var bottom = new ArrayList<Cell>(leaves.stream().map(GridBuilder::again).toList());
    for (List<LinePart> merged : mergedHeads()) {
      List<HeadColumn> below = below(merged);
      Cell cell = GridBuilder.cell(alone(merged), below.size(), 1);
      int from = columns.indexOf(below.getFirst());
      for (int i = from; i < from + below.size(); i++) {
        top.set(i, i == from ? cell : GridBuilder.again(cell));
        bottom.set(i, GridBuilder.cell(alone(columns.get(i).parts()), 1, 1));
      }
    }
    return List.of(new TableRow(top), new TableRow(bottom));
  }

  /** The merged cells, each with its lines from top to bottom. */
  private List<List<LinePart>> mergedHeads() {
    var merged = new ArrayList<List<LinePart>>();
    for (LinePart part : spans.reversed()) {
      merged.stream()
          .filter(cell -> part.overlap(cell.getFirst().start(), cell.getFirst().stop()) > 0)
          .findFirst()
          .ifPresentOrElse(
              cell -> cell.add(part), () -> merged.add(new ArrayList<>(List.of(part))));
    }
    return merged;
  }

  /**
   * The columns below a merged cell: those that it overlaps, and those beside them whose heads
   * stand lower than it does, as far as they bring it nearer to the middle of all.
   */
  private List<HeadColumn> below(List<LinePart> merged) {
    int start = merged.stream().mapToInt(LinePart::start).min().orElseThrow();
    int stop = merged.stream().mapToInt(LinePart::stop).max().orElseThrow();
    int from = 0;
    while (from < columns.size() - 1 && columns.get(from).stop() <= start) {
      from++;
    }
    int to = from + 1;
    while (to < columns.size() && columns.get(to).start() < stop) {
      to++;
    }
    if (to - from == 1) {
      return overNeighbours(from, (start + stop) / 2.0);
    }
    double middle = (start + stop) / 2.0;
    boolean wider = true;
    while (wider) {
      double off = off(middle, from, to);
      boolean left = from > 0 && lower(columns.get(from - 1), merged);
      boolean right = to < columns.size() && lower(columns.get(to), merged);
      wider = false;
      if (left && off(middle, from - 1, to) < off) {
        from--;
        wider = true;
      } else if (right && off(middle, from, to + 1) < off) {
        to++;
        wider = true;
      } else if (left && right && off(middle, from - 1, to + 1) < off) {
        from--;
        to++;
        wider = true;
      }
    }
    return columns.subList(from, to);
  }

  /** The columns, several and as low, whose middle is nearest to a cell that is over only one. */
  private List<HeadColumn> overNeighbours(int column, double middle) {
    double low = columns.get(column).middle();
    int first = column;
    while (first > 0 && columns.get(first - 1).middle() >= low) {
      first--;
    }
    int last = column + 1;
    while (last < columns.size() && columns.get(last).middle() >= low) {
      last++;
    }
    int from = column;
    int to = column + 1;
    for (int i = first; i <= column; i++) {
      for (int j = column + 1; j <= last; j++) {
        boolean nearer = off(middle, i, j) < off(middle, from, to);
        boolean wider = j - i > to - from && near(middle, i, j);
        if (j - i > 1 && (to - from == 1 || wider || nearer && !near(middle, from, to))) {
          from = i;
          to = j;
        }
      }
    }
    return columns.subList(from, to);
  }

  private boolean near(double middle, int from, int to) {
    return off(middle, from, to) <= OFF_MIDDLE;
  }

  private double off(double middle, int from, int to) {
    return Math.abs((columns.get(from).start() + columns.get(to - 1).stop()) / 2.0 - middle);
  }

  /** Whether all of a column's head stands lower than a merged cell. */
  private static boolean lower(HeadColumn column, List<LinePart> merged) {
    Integer above = merged.getLast().line().number();
    Integer first = column.parts().getFirst().line().number();
    return above != null && first != null && first > above;
  }

  private static List<Line> alone(List<LinePart> parts) {
    return parts.stream().map(LinePart::alone).toList();
  }
}
