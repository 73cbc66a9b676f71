package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.SetLine.Run;
import vn.kehoach.read.grid.GridLines;
import vn.kehoach.read.grid.RuleLines.Straight;

/**
 * A head of two rows that no line parts: a head that stands over several columns, and their own
 * heads below it. The other columns' heads are as tall as both rows.
 */
final class HeadRows {

  /** A row of the head is at most so many lines tall. */
  private static final int TALLEST = 5;

  /** How far a head may be off its column's middle, in points. */
  private static final double OFF_MIDDLE = 12;

  /** White between lines of one cell, at most, as a share of a word's height. */
  private static final double WIDE = 0.5;

  /** The same where the upper line is off the middle of its column. */
  private static final double CLOSE = 0.3;

  private final List<SetLine> lines;
  private final List<Double> xs;
  private final List<Run> spanning = new ArrayList<>();
  private double middle;

  private HeadRows(List<SetLine> lines, List<Double> xs) {
    this.lines = lines;
    this.xs = xs;
    for (SetLine line : lines) {
      List<Run> above = line.runs().stream().filter(this::spans).toList();
      if (!above.isEmpty()) {
        spanning.addAll(above);
        middle = line.bottom() + 1;
      }
    }
  }

  /** Whether a run is a head over several columns: it crosses them, or stands over another head. */
  private boolean spans(Run run) {
    return inner().stream().anyMatch(x -> ColumnFit.crosses(run, x)) || stacked(run);
  }

  private boolean stacked(Run run) {
    int column = 0;
    while (column + 2 < xs.size() && xs.get(column + 1) <= run.left() + 1) {
      column++;
    }
    double left = xs.get(column);
    double right = xs.get(column + 1);
    double off = Math.abs(run.left() + run.right() - left - right) / 2;
    boolean aside = off > OFF_MIDDLE && run.left() - left > OFF_MIDDLE / 2;
    double gap = (aside ? CLOSE : WIDE) * run.box().height();
    return lines.stream()
        .flatMap(line -> line.runs().stream())
        .filter(other -> other.meets(left, right) && other.box().y() > run.box().bottom())
        .findFirst()
        .filter(other -> other.box().y() - run.box().bottom() > gap)
        .filter(other -> besideAlone(other, left, right))
        .isPresent();
  }

  /** Whether a head has a neighbour on its line that nothing stands over. */
  private boolean besideAlone(Run head, double left, double right) {
    return lines.stream()
        .flatMap(line -> line.runs().stream())
        .filter(other -> Math.abs(other.box().bottom() - head.box().bottom()) < 1)
        .filter(
            other ->
                Math.abs(other.left() - right) < right - left
                    || Math.abs(other.right() - left) < right - left)
        .filter(other -> !other.equals(head))
        .anyMatch(
            other ->
                lines.stream()
                    .flatMap(line -> line.runs().stream())
                    .noneMatch(
                        over ->
                            over.box().y() < other.box().y() - 1
                                && over.meets(other.left(), other.right())));
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

  /** Takes the place of a line that is drawn below the spanning heads. */
  void parted(List<Straight> drawn, double top, double bottom) {
    drawn.stream()
        .mapToDouble(Straight::place)
        .filter(place -> place > top + GridLines.TOUCH && place < bottom - GridLines.TOUCH)
        .findFirst()
        .ifPresent(place -> middle = place);
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
