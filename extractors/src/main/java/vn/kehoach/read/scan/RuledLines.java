package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * The ruling lines among the strokes of a page.
 *
 * <p>Long strokes are lines by themselves if they are level (an underline, a table's row); an
 * upright one must meet a level one; a short one must join the lines of a table.
 */
final class RuledLines {

  /** A level stroke of this length is no part of a letter or word, in inches. */
  private static final double LONG = 0.5;

  /** An upright stroke of this length is taller than any letter, in inches. */
  private static final double TALL = 0.22;

  /** Lines meet that miss each other by no more than this, in inches. */
  private static final double MEET = 0.06;

  private final double dpi;
  private final double meet;

  private RuledLines(double dpi) {
    this.dpi = dpi;
    this.meet = MEET * dpi;
  }

  /** The lines; dotted ones only where they belong to a table. */
  static List<Stroke> among(List<Stroke> solid, List<Stroke> dotted, double dpi) {
    return new RuledLines(dpi).chosen(solid, dotted);
  }

  private List<Stroke> chosen(List<Stroke> solid, List<Stroke> dotted) {
    var all = new ArrayList<>(solid);
    all.addAll(dotted);
    var lines = new ArrayList<>(all.stream().filter(this::strong).toList());
    lines.removeIf(
        line -> !line.level() && lines.stream().noneMatch(other -> crosses(line, other)));
    var left = new ArrayList<>(all);
    left.removeAll(lines);
    boolean more = true;
    while (more) {
      List<Stroke> found = left.stream().filter(stroke -> joins(stroke, lines)).toList();
      left.removeAll(found);
      lines.addAll(found);
      more = !found.isEmpty();
    }
    lines.removeIf(
        line -> dotted.contains(line) && lines.stream().noneMatch(o -> crosses(line, o)));
    return lines;
  }

  private boolean strong(Stroke stroke) {
    return stroke.length() >= (stroke.level() ? LONG : TALL) * dpi;
  }

  /** Whether a stroke ends on lines at both ends. */
  private boolean joins(Stroke stroke, List<Stroke> lines) {
    return lines.stream().anyMatch(line -> endsOn(stroke, stroke.from(), line))
        && lines.stream().anyMatch(line -> endsOn(stroke, stroke.to(), line));
  }

  /** Whether an end lies on a line across, or next to the end of one along the same way. */
  private boolean endsOn(Stroke stroke, int end, Stroke line) {
    if (stroke.level() != line.level()) {
      return Math.abs(line.place() - end) <= meet
          && line.from() - meet <= stroke.place()
          && stroke.place() <= line.to() + meet;
    }
    return Math.abs(line.place() - stroke.place()) <= meet / 4
        && (Math.abs(line.from() - end) <= meet || Math.abs(line.to() - end) <= meet);
  }

  private boolean crosses(Stroke one, Stroke other) {
    return one.level() != other.level()
        && one.from() - meet <= other.place()
        && other.place() <= one.to() + meet
        && other.from() - meet <= one.place()
        && one.place() <= other.to() + meet;
  }
}
