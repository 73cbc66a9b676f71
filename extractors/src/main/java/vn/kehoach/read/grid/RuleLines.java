package vn.kehoach.read.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.read.Rule;

/**
 * Joins pieces of ruling lines: lines drawn twice, double lines, dashes and a line drawn cell by
 * cell all become one.
 */
public final class RuleLines {

  /** Parallel pieces closer than this are one line, in points. */
  private static final double SAME = 3.2;

  /** A gap between two pieces of one line that is bridged, in points. */
  private static final double BRIDGE = 4.5;

  private RuleLines() {}

  /**
   * A straight line.
   *
   * @param place its y if it is level, its x if it is upright
   * @param from where it begins along its direction
   * @param to where it ends
   */
  public record Straight(double place, double from, double to) {

    /** Whether it comes as far as a place along its direction. */
    public boolean reaches(double at, double tolerance) {
      return from - tolerance <= at && at <= to + tolerance;
    }

    /** Whether it runs along a whole stretch. */
    public boolean covers(double start, double end, double tolerance) {
      return from - tolerance <= start && end <= to + tolerance;
    }
  }

  /** The lines that run from left to right, from top to bottom. */
  public static List<Straight> level(List<Rule> rules) {
    return join(
        rules.stream()
            .filter(Rule::horizontal)
            .map(rule -> new Straight(rule.y1(), rule.x1(), rule.x2()))
            .toList());
  }

  /** The lines that run from top to bottom, from left to right. */
  public static List<Straight> upright(List<Rule> rules) {
    return join(
        rules.stream()
            .filter(rule -> !rule.horizontal())
            .map(rule -> new Straight(rule.x1(), rule.y1(), rule.y2()))
            .toList());
  }

  private static List<Straight> join(List<Straight> pieces) {
    List<Straight> sorted =
        pieces.stream().sorted(Comparator.comparingDouble(Straight::place)).toList();
    var joined = new ArrayList<Straight>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from + 1;
      while (to < sorted.size() && sorted.get(to).place() - sorted.get(from).place() <= SAME) {
        to++;
      }
      joined.addAll(alongOne(sorted.subList(from, to)));
      from = to;
    }
    return joined;
  }

  private static List<Straight> alongOne(List<Straight> pieces) {
    double place = pieces.stream().mapToDouble(Straight::place).average().orElseThrow();
    List<Straight> sorted =
        pieces.stream().sorted(Comparator.comparingDouble(Straight::from)).toList();
    var joined = new ArrayList<Straight>();
    double start = sorted.getFirst().from();
    double end = sorted.getFirst().to();
    for (Straight piece : sorted) {
      if (piece.from() > end + BRIDGE) {
        joined.add(new Straight(place, start, end));
        start = piece.from();
        end = piece.to();
      }
      end = Math.max(end, piece.to());
    }
    joined.add(new Straight(place, start, end));
    return joined;
  }
}
