package vn.kehoach.layout;

import java.util.Arrays;

/**
 * Cuts a part that reaches over edges without a gap at the blanks that suit best: near the edges,
 * before a capital or figure, as cells begin, and so that each column has room for its share. Lines
 * are shifted against each other by some characters, so the edge alone does not tell.
 */
final class PartCutter {

  /** What it costs to cut where a cell plainly goes on, in characters off the edge. */
  private static final double GOES_ON = 6;

  /** What it costs to leave words to a column only at its far end, in characters off the edge. */
  private static final double FAR_END = 3;

  /** The far end begins at this share of a column's width. */
  private static final double FAR = 0.75;

  /** What a character costs that a column has no room for. */
  private static final double OVERFLOW = 2;

  private final LinePart part;
  private final ColumnEdges edges;
  private final int first;
  private final int last;

  private PartCutter(LinePart part, ColumnEdges edges, int first, int last) {
    this.part = part;
    this.edges = edges;
    this.first = first;
    this.last = last;
  }

  /**
   * The column of each word.
   *
   * @param first the column in which the part begins
   * @param last the column in which it ends
   */
  static int[] cut(LinePart part, ColumnEdges edges, int first, int last) {
    var columns = new int[part.end() - part.first()];
    Arrays.fill(columns, first);
    if (first == last) {
      return columns;
    }
    int[] cuts = new PartCutter(part, edges, first, last).cuts();
    for (int i = 0; i < columns.length; i++) {
      for (int cut : cuts) {
        columns[i] += part.first() + i >= cut ? 1 : 0;
      }
    }
    return columns;
  }

  /** For each edge the index of the first word behind it. */
  private int[] cuts() {
    int count = last - first;
    int places = part.end() - part.first() + 1;
    var cost = new double[count][places];
    var from = new int[count][places];
    for (int edge = 0; edge < count; edge++) {
      for (int place = 0; place < places; place++) {
        double own = cost(edge, place);
        cost[edge][place] = Double.MAX_VALUE;
        for (int above = 0; above <= (edge == 0 ? 0 : place); above++) {
          double before = edge == 0 ? 0 : cost[edge - 1][above];
          double sum = before + own + overflow(first + edge, above, place);
          if (sum < cost[edge][place]) {
            cost[edge][place] = sum;
            from[edge][place] = above;
          }
        }
      }
    }
    int best = 0;
    for (int place = 1; place < places; place++) {
      double sum = cost[count - 1][place] + overflow(last, place, places - 1);
      if (sum < cost[count - 1][best] + overflow(last, best, places - 1)) {
        best = place;
      }
    }
    var cuts = new int[count];
    for (int edge = count - 1; edge >= 0; edge--) {
      cuts[edge] = part.first() + best;
      best = from[edge][best];
    }
    return cuts;
  }

  private double cost(int edge, int place) {
    int word = part.first() + place;
    double at = edges.at().get(first + edge);
    double left = LinePart.endColumn(part.line(), Math.max(part.first(), word - 1));
    double right = LinePart.column(part.line(), Math.min(part.end() - 1, word));
    boolean start = word == part.first();
    boolean end = word == part.end();
    double off =
        start
            ? Math.max(0, at - right)
            : end ? Math.max(0, left - at) : Math.max(0, Math.max(left - at, at - right));
    boolean farEnd = edge == 0 && !start && beginsAtFarEnd();
    return off + (!start && !end && goesOn(word) ? GOES_ON : 0) + (farEnd ? FAR_END : 0);
  }

  private boolean beginsAtFarEnd() {
    double left = first == 0 ? 0 : edges.at().get(first - 1);
    return part.start() > left + FAR * (edges.at().get(first) - left);
  }

  /** Whether a word plainly goes on with the one before it: in lower case, or behind a dash. */
  private boolean goesOn(int word) {
    String before = part.line().words().get(word - 1).text();
    return Character.isLowerCase(part.line().words().get(word).text().charAt(0))
        || before.equals("-")
        || before.equals("–");
  }

  /** Characters of words that a column has no room for. */
  private double overflow(int column, int from, int to) {
    if (from == to) {
      return 0;
    }
    int start = LinePart.column(part.line(), part.first() + from);
    int stop = LinePart.endColumn(part.line(), part.first() + to - 1);
    int room = edges.widths().get(column);
    return room == 0 ? 0 : OVERFLOW * Math.max(0, stop - start - room - 1);
  }
}
