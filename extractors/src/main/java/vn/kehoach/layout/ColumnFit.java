package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.layout.SetLine.Run;

/** How the words of a line stand to columns that are known by the places where they part. */
final class ColumnFit {

  /** Words may stand over the edge of their column by so much, in points. */
  private static final double OVER = 1;

  private static final double OUTSIDE = 15;

  private ColumnFit() {}

  /** Whether a run lies over the place where two columns part. */
  static boolean crosses(Run run, double x) {
    return run.left() < x - OVER && run.right() > x + OVER;
  }

  /** Whether a run of the line stands in several columns. */
  static boolean crossed(SetLine line, List<Double> xs) {
    List<Double> inner = xs.subList(1, xs.size() - 1);
    return line.runs().stream().anyMatch(run -> inner.stream().anyMatch(x -> crosses(run, x)));
  }

  /** Whether each run of the line stands in one column. */
  static boolean fits(SetLine line, List<Double> xs) {
    return !crossed(line, xs) && within(line, xs);
  }

  /** Whether columns part wherever the line has a gap, though its runs may span some. */
  static boolean parted(SetLine line, List<Double> xs) {
    List<Run> runs = line.runs();
    for (int i = 1; i < runs.size(); i++) {
      double from = runs.get(i - 1).right() - OVER;
      double to = runs.get(i).left() + OVER;
      if (xs.stream().noneMatch(x -> x >= from && x <= to)) {
        return false;
      }
    }
    return within(line, xs);
  }

  /** Whether a run stands on the middle of several columns, but not of all. */
  static boolean over(Run run, List<Double> xs, double offMiddle) {
    double middle = (run.left() + run.right()) / 2;
    for (int from = 0; from < xs.size(); from++) {
      for (int to = from + 2; to < xs.size(); to++) {
        boolean all = from == 0 && to == xs.size() - 1;
        boolean inside = run.left() >= xs.get(from) - OVER && run.right() <= xs.get(to) + OUTSIDE;
        double center = (xs.get(from) + xs.get(to)) / 2;
        if (!all && inside && Math.abs(middle - center) <= offMiddle) {
          return true;
        }
      }
    }
    return false;
  }

  /** Number of columns in which a line has words. */
  static int filled(SetLine line, List<Double> xs) {
    int filled = 0;
    for (int i = 0; i + 1 < xs.size(); i++) {
      double from = xs.get(i) + OVER;
      double to = xs.get(i + 1) - OVER;
      filled += line.runs().stream().anyMatch(run -> run.meets(from, to)) ? 1 : 0;
    }
    return filled;
  }

  /** Whether a line keeps to the table's width; a head may be wider than the cells below it. */
  private static boolean within(SetLine line, List<Double> xs) {
    return line.box().x() >= xs.getFirst() - OUTSIDE
        && line.box().right() <= xs.getLast() + OUTSIDE;
  }
}
