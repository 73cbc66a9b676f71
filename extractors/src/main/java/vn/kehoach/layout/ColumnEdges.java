package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.read.Line;

/**
 * Where the columns of an aligned table part on one page, in characters: the upright strips that
 * the words of head and rows leave free, or leave most free.
 *
 * @param at one position between each two columns, ascending
 * @param widths for each column the characters of its longest line that reaches no edge
 */
record ColumnEdges(List<Double> at, List<Integer> widths) {

  /** How far the columns of a page may lie from those of the page before, in characters. */
  private static final int PAGE_DRIFT = 9;

  /**
   * Heads in the middle of their columns may touch where cells begin at their left, in characters.
   */
  private static final int TOUCHING = 4;

  ColumnEdges {
    at = List.copyOf(at);
    widths = List.copyOf(widths);
  }

  /** The edges between the columns of a head, by the lines below it. */
  static ColumnEdges between(List<HeadColumn> columns, List<Line> lines) {
    var windows = new ArrayList<int[]>();
    for (int i = 1; i < columns.size(); i++) {
      int from = columns.get(i - 1).stop();
      int to = Math.max(from, columns.get(i).start() - 1);
      boolean touching = to - from < LinePart.WIDE && columns.get(i - 1).start() < from - TOUCHING;
      windows.add(new int[] {touching ? from - TOUCHING : from, to});
    }
    return found(windows, lines);
  }

  /** The edges of the next page, whose columns lie nearly where these do. */
  ColumnEdges moved(List<Line> lines) {
    var windows = new ArrayList<int[]>();
    for (double edge : at) {
      windows.add(new int[] {(int) Math.max(1, edge - PAGE_DRIFT), (int) edge + PAGE_DRIFT});
    }
    return found(windows, lines).noWiderThan(widths);
  }

  /** Lines that hold two columns without a gap look like long lines of one; other pages tell. */
  private ColumnEdges noWiderThan(List<Integer> known) {
    var least = new ArrayList<Integer>();
    for (int i = 0; i < widths.size(); i++) {
      int most = known.get(i) == 0 ? Integer.MAX_VALUE : known.get(i) + 1 + known.get(i) / 25;
      least.add(Math.min(widths.get(i), most));
    }
    return new ColumnEdges(at, least);
  }

  private static ColumnEdges found(List<int[]> windows, List<Line> lines) {
    List<Double> edges = EdgeFinder.edges(lines, windows);
    return new ColumnEdges(edges, widths(edges, lines));
  }

  private static List<Integer> widths(List<Double> edges, List<Line> lines) {
    var widths = new int[edges.size() + 1];
    for (Line line : lines) {
      for (LinePart part : LinePart.of(line, LinePart.WIDE)) {
        int column = column(edges, part.start());
        if (column == column(edges, part.stop())) {
          widths[column] = Math.max(widths[column], part.length());
        }
      }
    }
    return Arrays.stream(widths).boxed().toList();
  }

  private static int column(List<Double> edges, double x) {
    int column = 0;
    while (column < edges.size() && edges.get(column) < x) {
      column++;
    }
    return column;
  }

  /** Deals the words of a line out to the columns. */
  PlacedLine place(Line line) {
    var columns = new int[line.words().size()];
    int least = 0;
    for (LinePart part : LinePart.of(line, LinePart.WIDE)) {
      int first = column(at, part.start());
      int last = column(at, part.stop());
      if (part.first() == 0 && first == 0 && CellShape.number(line.words().getFirst().text())) {
        least = 1;
        if (part.end() == 1) {
          continue;
        }
        part = new LinePart(line, 1, part.end());
        first = Math.max(1, column(at, part.start()));
        last = Math.max(first, last);
      }
      if (first == last && last < at.size() && part.length() > widths.get(first)) {
        last++;
      }
      int[] dealt = PartCutter.cut(part, this, first, last);
      for (int i = part.first(); i < part.end(); i++) {
        columns[i] = Math.max(least, dealt[i - part.first()]);
      }
      least = columns[part.end() - 1];
    }
    return new PlacedLine(line, cuts(columns));
  }

  private int[] cuts(int[] columns) {
    var cuts = new int[at.size() + 2];
    int word = 0;
    for (int column = 0; column < cuts.length; column++) {
      while (word < columns.length && columns[word] < column) {
        word++;
      }
      cuts[column] = word;
    }
    return cuts;
  }
}
