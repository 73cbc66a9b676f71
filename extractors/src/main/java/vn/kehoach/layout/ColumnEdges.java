package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.read.Line;

/**
 * Where the columns of an aligned table part on one page, in characters: the upright strips that the
 * words of head and rows leave free, or leave most free.
 *
 * @param at one position between each two columns, ascending
 * @param widths for each column the characters of its longest line that reaches no edge
 */
record ColumnEdges(List<Double> at, List<Integer> widths) {

  /** How far the columns of a page may lie from those of the page before, in characters. */
  private static final int PAGE_DRIFT = 9;

  ColumnEdges {
    at = List.copyOf(at);
    widths = List.copyOf(widths);
  }

  /** The edges between the columns of a head, by the lines below it. */
  static ColumnEdges between(List<HeadColumn> columns, List<Line> lines) {
    var edges = new ArrayList<Double>();
    for (int i = 1; i < columns.size(); i++) {
      int from = columns.get(i - 1).stop();
      edges.add(freest(lines, from, Math.max(from, columns.get(i).start() - 1)));
    }
    return new ColumnEdges(edges, widths(edges, lines));
  }

  /** The edges of the next page, whose columns lie nearly where these do. */
  ColumnEdges moved(List<Line> lines) {
    var edges = new ArrayList<Double>();
    for (int i = 0; i < at.size(); i++) {
      double left = i == 0 ? 0 : at.get(i - 1);
      double right = i + 1 < at.size() ? at.get(i + 1) : at.get(i) + 2 * PAGE_DRIFT;
      double edge = at.get(i);
      int from = (int) Math.max(edge - PAGE_DRIFT, (left + edge) / 2);
      int to = (int) Math.min(edge + PAGE_DRIFT, (right + edge) / 2);
      edges.add(freest(lines, from, to));
    }
    return new ColumnEdges(edges, widths(edges, lines));
  }

  /** The middle of the widest stretch that fewest words cross and most gaps cover. */
  private static double freest(List<Line> lines, int from, int to) {
    int best = Integer.MIN_VALUE;
    int bestFrom = from;
    int bestLength = 0;
    int runFrom = from;
    int previous = Integer.MIN_VALUE;
    for (int x = from; x <= to; x++) {
      int score = score(lines, x);
      if (score != previous) {
        runFrom = x;
        previous = score;
      }
      int length = x + 1 - runFrom;
      if (score > best || score == best && length > bestLength) {
        best = score;
        bestFrom = runFrom;
        bestLength = length;
      }
    }
    return bestFrom + bestLength / 2.0;
  }

  private static int score(List<Line> lines, int x) {
    int score = 0;
    for (Line line : lines) {
      score += score(line, x);
    }
    return score;
  }

  private static int score(Line line, int x) {
    int words = line.words().size();
    for (int i = 0; i < words; i++) {
      if (x < LinePart.column(line, i)) {
        return i > 0 && LinePart.gap(line, i) >= LinePart.WIDE ? 2 : 0;
      }
      if (x < LinePart.endColumn(line, i)) {
        return -2;
      }
    }
    return 0;
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
    for (LinePart part : LinePart.of(line, LinePart.WIDE)) {
      deal(part, columns);
    }
    boolean number =
        CellShape.number(line.words().getFirst().text())
            && LinePart.column(line, 0) < at.getFirst();
    if (number) {
      Arrays.setAll(columns, i -> i == 0 ? 0 : Math.max(1, columns[i]));
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

  private void deal(LinePart part, int[] columns) {
    int whole = wholeColumn(part);
    int column = part.first() == 0 ? 0 : columns[part.first() - 1];
    for (int i = part.first(); i < part.end(); i++) {
      int own = whole >= 0 ? whole : column(part, i);
      column = Math.max(column, own);
      columns[i] = column;
    }
  }

  /**
   * The column of a part that reaches over an edge and has found room in one column all the same;
   * -1 where its words belong to several.
   */
  private int wholeColumn(LinePart part) {
    int most = 0;
    double share = 0;
    for (int column = 0; column <= at.size(); column++) {
      double from = column == 0 ? 0 : at.get(column - 1);
      double to = column == at.size() ? Double.MAX_VALUE : at.get(column);
      double overlap = Math.min(part.stop(), to) - Math.max(part.start(), from);
      if (overlap > share) {
        share = overlap;
        most = column;
      }
    }
    boolean inside = part.length() - share <= 0;
    return inside || part.length() <= widths.get(most) ? most : -1;
  }

  /** The column of one word of a part whose words belong to several. */
  private int column(LinePart part, int word) {
    int column = 0;
    while (column < at.size() && word >= cut(part, at.get(column))) {
      column++;
    }
    return column;
  }

  /** Index of the word of a part at which an edge cuts it. */
  private static int cut(LinePart part, double edge) {
    Line line = part.line();
    int nearest = part.first();
    double least = Double.MAX_VALUE;
    for (int i = part.first(); i <= part.end(); i++) {
      double left = i == part.first() ? -1 : LinePart.endColumn(line, i - 1);
      double right = i == part.end() ? Double.MAX_VALUE : LinePart.column(line, i);
      double distance = Math.max(0, Math.max(left - edge, edge - right));
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }
}
