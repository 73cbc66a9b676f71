package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.RuleLines.Straight;
import vn.kehoach.layout.SetLine.Run;

/**
 * A head of two rows that no line parts: a head that stands over several columns, and their own
 * heads below it. The other columns' heads are as tall as both rows.
 */
final class HeadRows {

  /** A row of the head is at most so many lines tall. */
  private static final int TALLEST = 5;

  private final List<SetLine> lines;
  private final List<Double> xs;
  private final List<Run> spanning = new ArrayList<>();
  private double middle;

  private HeadRows(List<SetLine> lines, List<Double> xs) {
    this.lines = lines;
    this.xs = xs;
    for (SetLine line : lines) {
      List<Run> crossing =
          line.runs().stream()
              .filter(run -> inner().stream().anyMatch(x -> ColumnFit.crosses(run, x)))
              .toList();
      if (!crossing.isEmpty()) {
        spanning.addAll(crossing);
        middle = line.bottom() + 1;
      }
    }
  }

  /** The two rows at the head of a table, if its first lines are such. */
  static Optional<HeadRows> of(List<SetLine> lines, List<Double> xs) {
    if (lines.size() > 2 * TALLEST) {
      return Optional.empty();
    }
    var head = new HeadRows(lines, xs);
    boolean two = !head.spanning.isEmpty() && head.spanning.stream().allMatch(head::headed);
    return two ? Optional.of(head) : Optional.empty();
  }

  /** Whether at least two columns below a spanning head have heads of their own. */
  private boolean headed(Run span) {
    int[] columns = columns(span);
    return columns[1] - columns[0] > 1;
  }

  /** The level lines below the spanning heads. */
  List<Straight> level() {
    return spanning.stream()
        .map(this::columns)
        .map(columns -> new Straight(middle, xs.get(columns[0]), xs.get(columns[1])))
        .toList();
  }

  /** The upright lines of both rows. */
  List<Straight> upright(double top, double bottom) {
    var upright = new ArrayList<Straight>();
    for (int i = 0; i < xs.size(); i++) {
      int at = i;
      boolean spanned =
          spanning.stream()
              .map(this::columns)
              .anyMatch(columns -> at > columns[0] && at < columns[1]);
      upright.add(new Straight(xs.get(i), spanned ? middle : top, bottom));
    }
    return upright;
  }

  private List<Double> inner() {
    return xs.subList(1, xs.size() - 1);
  }

  /** The first column below a spanning head and the one behind the last. */
  private int[] columns(Run span) {
    int from = 0;
    while (from + 1 < xs.size() - 1 && xs.get(from + 1) <= span.left() + 1) {
      from++;
    }
    int to = from + 1;
    while (to < xs.size() - 1 && xs.get(to) < span.right() - 1) {
      to++;
    }
    int least = from;
    while (least > 0 && below(least - 1)) {
      least--;
    }
    int most = to;
    while (most < xs.size() - 1 && below(most)) {
      most++;
    }
    int[] best = {from, to};
    for (int column = from; column < to; column++) {
      if (!below(column)) {
        return new int[] {from, from};
      }
    }
    for (int a = least; a <= from; a++) {
      for (int b = to; b <= most; b++) {
        if (offMiddle(span, a, b) < offMiddle(span, best[0], best[1]) - 1) {
          best = new int[] {a, b};
        }
      }
    }
    return best;
  }

  private double offMiddle(Run span, int from, int to) {
    return Math.abs(xs.get(from) + xs.get(to) - span.left() - span.right()) / 2;
  }

  /** Whether a column has a head, and all of it below the spanning ones. */
  private boolean below(int column) {
    double from = xs.get(column) + 1;
    double to = xs.get(column + 1) - 1;
    boolean any = false;
    for (SetLine line : lines) {
      boolean here =
          line.runs().stream().anyMatch(run -> !spanning.contains(run) && run.meets(from, to));
      if (here && line.top() < middle - 2) {
        return false;
      }
      any |= here;
    }
    return any;
  }
}
