package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.Line;

/**
 * Where the columns of an aligned table part on one page, in characters: the upright strips that the
 * words of head and rows leave free, or leave most free.
 *
 * @param at one position between each two columns, ascending
 */
record ColumnEdges(List<Double> at) {

  /** A gap so near an edge is the edge: lines are shifted against each other by some characters. */
  private static final double DRIFT = 3;

  /** How far the columns of a page may lie from those of the page before, in characters. */
  private static final int PAGE_DRIFT = 9;

  ColumnEdges {
    at = List.copyOf(at);
  }

  /** The edges between the columns of a head, by the lines below it. */
  static ColumnEdges between(List<HeadColumn> columns, List<Line> lines) {
    var edges = new ArrayList<Double>();
    for (int i = 1; i < columns.size(); i++) {
      int from = columns.get(i - 1).stop();
      edges.add(freest(lines, from, Math.max(from, columns.get(i).start() - 1)));
    }
    return new ColumnEdges(edges);
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
    return new ColumnEdges(edges);
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

  /** Deals the words of a line out to the columns. */
  PlacedLine place(Line line) {
    int words = line.words().size();
    var cuts = new int[at.size() + 2];
    cuts[at.size() + 1] = words;
    for (int i = 0; i < at.size(); i++) {
      cuts[i + 1] = Math.max(cuts[i], cut(line, at.get(i)));
    }
    boolean number =
        CellShape.number(line.words().getFirst().text()) && LinePart.column(line, 0) < at.get(0);
    if (number) {
      for (int i = 1; i <= at.size(); i++) {
        cuts[i] = i == 1 ? 1 : Math.max(1, cuts[i]);
      }
    }
    return new PlacedLine(line, cuts);
  }

  /** Number of words on the left of an edge. */
  private static int cut(Line line, double edge) {
    int words = line.words().size();
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i <= words; i++) {
      double distance = distance(line, i, edge);
      boolean wide = i == 0 || i == words || LinePart.gap(line, i) >= LinePart.WIDE;
      double cost = wide && distance <= DRIFT ? distance - DRIFT : distance;
      if (cost < least) {
        least = cost;
        nearest = i;
      }
    }
    return nearest;
  }

  private static double distance(Line line, int word, double edge) {
    double left = word == 0 ? -1 : LinePart.endColumn(line, word - 1);
    double right =
        word == line.words().size() ? Double.MAX_VALUE : LinePart.column(line, word);
    return Math.max(0, Math.max(left - edge, edge - right));
  }
}
