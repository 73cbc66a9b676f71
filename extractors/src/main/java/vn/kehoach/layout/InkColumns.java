package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.layout.SetLine.Run;

/** Columns of words as the white strips between them show. */
final class InkColumns {

  /** White between two columns, at least, in points. */
  private static final double STRIP = 3.5;

  /** A column that so many lines show is not given up for a line that runs over it. */
  private static final int SURE = 2;

  /** A head may stand so far beside its cells, in points. */
  private static final double CLOSE = 12;

  /** Left edges that differ by no more than this are one, in points. */
  private static final double SAME_EDGE = 1.6;

  private final List<Ink> inks = new ArrayList<>();

  /** A part of the page's width where words stand. */
  private static final class Ink {
    private double left;
    private double right;
    private final List<SetLine> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Double> edges = new ArrayList<>();

    private Ink(Run run) {
      left = run.left();
      right = run.right();
    }

    private void take(Run run) {
      left = Math.min(left, run.left());
      right = Math.max(right, run.right());
      edges.add(run.left());
      runs.add(run);
    }

    private void take(Ink other) {
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
      other.lines.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
      edges.addAll(other.edges);
      runs.addAll(other.runs);
    }

    private boolean near(Run run) {
      return run.meets(left - STRIP, right + STRIP);
    }

    private boolean marks() {
      return runs.stream().allMatch(run -> ListMark.of(run.text() + " A").isPresent());
    }

    /** Whether the few lines here stand in another row than all lines of a neighbour. */
    private boolean apart(Ink neighbour) {
      return lines.size() <= SURE
          && lines.stream()
              .allMatch(line -> neighbour.lines.stream().allMatch(other -> distant(line, other)));
    }

    private static boolean distant(SetLine one, SetLine other) {
      return Math.abs(one.bottom() - other.bottom()) > 1.1 * one.size();
    }

    /** Whether most lines begin at the left edge. */
    private boolean flush() {
      long shared = edges.stream().filter(edge -> edge - left <= SAME_EDGE).count();
      return 2 * shared >= edges.size();
    }
  }

  /** Takes the runs of a line. */
  void add(SetLine line) {
    var met = new ArrayList<Ink>();
    for (Run run : line.runs()) {
      Ink home = new Ink(run);
      home.take(run);
      for (Ink ink : List.copyOf(inks)) {
        if (ink.near(run)) {
          home.take(ink);
          inks.remove(ink);
          met.remove(ink);
        }
      }
      inks.add(home);
      met.add(home);
    }
    met.forEach(ink -> ink.lines.add(line));
    inks.sort(Comparator.comparingDouble(ink -> ink.left));
  }

  /** Whether a run of the line lies over two columns that are sure. */
  boolean crossedBy(SetLine line) {
    return line.runs().stream()
        .anyMatch(
            run ->
                inks.stream().filter(ink -> ink.lines.size() >= SURE && ink.near(run)).count() > 1);
  }

  /** Number of columns in which a line has words. */
  int filledBy(SetLine line) {
    return (int) inks.stream().filter(ink -> line.runs().stream().anyMatch(ink::near)).count();
  }

  /**
   * Takes the marks of lists to the text behind them, and a head that stands beside its cells to
   * the cells.
   */
  void mergeStray() {
    for (int i = 0; i + 1 < inks.size(); i++) {
      Ink left = inks.get(i);
      Ink right = inks.get(i + 1);
      boolean close = right.left - left.right < CLOSE;
      if (left.marks() || close && (left.apart(right) || right.apart(left))) {
        left.take(right);
        left.right = right.right;
        inks.remove(i + 1);
        i--;
      }
    }
  }

  int count() {
    return inks.size();
  }

  /** Where the columns part, with the outer edges of the first and the last. */
  List<Double> bounds() {
    var bounds = new ArrayList<Double>();
    bounds.add(inks.getFirst().left - 2);
    for (int i = 1; i < inks.size(); i++) {
      double from = inks.get(i - 1).right;
      double to = inks.get(i).left;
      bounds.add(inks.get(i).flush() ? to - Math.min(2, (to - from) / 2) : (from + to) / 2);
    }
    bounds.add(inks.getLast().right + 2);
    return bounds;
  }
}
