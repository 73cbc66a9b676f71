package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.read.Line;

/**
 * Finds the positions that part the columns best: gaps of many lines, few words crossed, and no
 * wide gap left inside a column.
 */
final class EdgeFinder {

  private static final int WORD_CROSSED = -2;
  private static final int BLANK_CROSSED = -1;
  private static final int GAP_USED = 2;
  private static final int GAP_LEFT = -2;

  private final int[] scores;

  /** For two positions the number of wide gaps that lie between them. */
  private final int[][] between;

  /** For two positions the number of wide gaps that both of them lie in. */
  private final int[][] around;

  private EdgeFinder(List<Line> lines, int width) {
    this.scores = new int[width + 1];
    this.between = new int[width + 2][width + 2];
    this.around = new int[width + 2][width + 2];
    lines.forEach(this::count);
    for (int from = width; from >= 0; from--) {
      for (int to = 1; to <= width + 1; to++) {
        between[from][to] +=
            between[from + 1][to] + between[from][to - 1] - between[from + 1][to - 1];
      }
    }
    for (int from = 1; from <= width + 1; from++) {
      for (int to = width; to >= 0; to--) {
        around[from][to] += around[from - 1][to] + around[from][to + 1] - around[from - 1][to + 1];
      }
    }
  }

  /**
   * The edges.
   *
   * @param lines lines of one page
   * @param windows for each edge the first and the last position it may have
   */
  static List<Double> edges(List<Line> lines, List<int[]> windows) {
    int width = windows.stream().mapToInt(window -> window[1]).max().orElse(0);
    for (Line line : lines) {
      width = Math.max(width, LinePart.endColumn(line, line.words().size() - 1));
    }
    return new EdgeFinder(lines, width).best(windows);
  }

  private void count(Line line) {
    for (int i = 0; i < line.words().size(); i++) {
      int start = LinePart.column(line, i);
      for (int x = start; x < LinePart.endColumn(line, i); x++) {
        scores[x] += WORD_CROSSED;
      }
      if (i > 0 && LinePart.gap(line, i) >= LinePart.WIDE) {
        int from = LinePart.endColumn(line, i - 1);
        for (int x = from; x < start; x++) {
          scores[x] += GAP_USED;
        }
        between[from][start]++;
        around[from][start]++;
      } else if (i > 0) {
        scores[start - 1] += BLANK_CROSSED;
      }
    }
  }

  private List<Double> best(List<int[]> windows) {
    int last = windows.size() - 1;
    var sums = new int[windows.size()][];
    var from = new int[windows.size()][];
    for (int edge = 0; edge <= last; edge++) {
      int[] window = windows.get(edge);
      sums[edge] = new int[window[1] - window[0] + 1];
      from[edge] = new int[sums[edge].length];
      Arrays.fill(sums[edge], Integer.MIN_VALUE / 2);
      for (int x = window[0]; x <= window[1]; x++) {
        step(windows, sums, from, edge, x);
      }
    }
    int[] window = windows.get(last);
    int best = window[0];
    int most = Integer.MIN_VALUE;
    for (int x = window[0]; x <= window[1]; x++) {
      int sum = sums[last][x - window[0]] + left(x, scores.length);
      if (sum > most) {
        most = sum;
        best = x;
      }
    }
    var edges = new ArrayList<Double>();
    for (int edge = last; edge >= 0; edge--) {
      edges.addFirst(middle(best, windows.get(edge)));
      best = from[edge][best - windows.get(edge)[0]];
    }
    return edges;
  }

  private void step(List<int[]> windows, int[][] sums, int[][] from, int edge, int x) {
    int at = x - windows.get(edge)[0];
    if (edge == 0) {
      sums[0][at] = scores[x] + left(-1, x);
      return;
    }
    int[] above = windows.get(edge - 1);
    for (int other = above[0]; other <= Math.min(above[1], x - 1); other++) {
      int sum = sums[edge - 1][other - above[0]] + scores[x] + left(other, x) - shared(other, x);
      if (sum > sums[edge][at]) {
        sums[edge][at] = sum;
        from[edge][at] = other;
      }
    }
    if (sums[edge][at] == Integer.MIN_VALUE / 2) {
      from[edge][at] = above[0];
    }
  }

  private int left(int from, int to) {
    int last = between.length - 1;
    return GAP_LEFT * between[Math.min(from + 1, last)][Math.min(to, last)];
  }

  /** What two edges in one gap would count twice. */
  private int shared(int from, int to) {
    return GAP_USED * around[from][Math.min(to + 1, around.length - 1)];
  }

  /** The middle of the stretch that is as good as a position. */
  private double middle(int x, int[] window) {
    int from = x;
    int to = x;
    while (from > window[0] && scores[from - 1] == scores[x]) {
      from--;
    }
    while (to < window[1] && scores[to + 1] == scores[x]) {
      to++;
    }
    return (from + to + 1) / 2.0;
  }
}
