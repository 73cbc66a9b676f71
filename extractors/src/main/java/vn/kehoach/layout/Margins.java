package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;

/**
 * The text area of each page: the left margin is where most lines begin, the right one where the
 * fullest lines end. Facing pages may differ, so each page has its own; a page with few lines takes
 * those of the pages before it.
 */
final class Margins {

  private static final int ENOUGH_LINES = 6;

  /** How far a centred line may be off the middle, in points. */
  private static final double OFF_CENTRE = 9;

  /** A centred line leaves at least this much free on both sides, in points. */
  private static final double FREE_SIDES = 18;

  /** First lines are set in by at least and at most this much, in points. */
  private static final double LEAST_INDENT = 10;

  private static final double MOST_INDENT = 70;

  private static final int FEWEST_INDENTED = 3;

  /**
   * One line in so many, and four, share the right edge of justified text, give or take a little.
   */
  private static final int SHARING = 3;

  private static final double SAME_EDGE = 3;

  private final Map<Integer, double[]> pages = new HashMap<>();
  private double[] latest = {0, 0, 0};

  /** Takes the measure of a page from its lines of running text. */
  void measure(@Nullable Integer page, List<Line> lines) {
    List<Box> boxes = lines.stream().map(Line::box).filter(Objects::nonNull).toList();
    if (boxes.size() >= ENOUGH_LINES || latest[1] == 0 && !boxes.isEmpty()) {
      double left = mostFrequent(boxes.stream().mapToDouble(Box::x).toArray());
      double right = rightEdge(boxes);
      latest = new double[] {left, right, firstLineIndent(boxes, left)};
    }
    pages.put(page == null ? 0 : page, latest);
  }

  double indent(Line line) {
    return box(line).x() - of(line)[0];
  }

  double right(Line line) {
    return of(line)[1];
  }

  /** Whether a line is set on the middle; a marked or numbered one is not, wherever it ends. */
  boolean centered(Line line) {
    if (ListMark.of(line.text()).isPresent() || Enumerator.starts(line.text())) {
      return false;
    }
    Box box = box(line);
    double[] area = of(line);
    double leftSpace = box.x() - area[0];
    double rightSpace = area[1] - box.right();
    boolean firstLine = area[2] > 0 && Math.abs(leftSpace - area[2]) < 2;
    return !firstLine
        && leftSpace > FREE_SIDES
        && rightSpace > FREE_SIDES
        && Math.abs(leftSpace - rightSpace) < 2 * OFF_CENTRE;
  }

  private double[] of(Line line) {
    Integer page = line.page();
    return pages.getOrDefault(page == null ? 0 : page, latest);
  }

  private static Box box(Line line) {
    return Objects.requireNonNull(line.box(), "a line on a page has a box");
  }

  /** The furthest right edge that several lines share: a letterhead may stick out over it. */
  private static double rightEdge(List<Box> boxes) {
    double[] edges = boxes.stream().mapToDouble(Box::right).sorted().toArray();
    int shared = Math.max(4, edges.length / SHARING);
    for (int i = edges.length - 1; i >= shared - 1; i--) {
      if (edges[i] - edges[i - shared + 1] <= SAME_EDGE) {
        return edges[i];
      }
    }
    return edges.length == 0 ? 0 : edges[edges.length - 1];
  }

  /** The indent that the first lines of a page's paragraphs share; 0 where there is none. */
  private static double firstLineIndent(List<Box> boxes, double left) {
    double[] indents =
        boxes.stream()
            .mapToDouble(box -> box.x() - left)
            .filter(indent -> indent > LEAST_INDENT && indent < MOST_INDENT)
            .toArray();
    var counts = new HashMap<Long, Integer>();
    for (double indent : indents) {
      counts.merge(Math.round(indent), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_INDENTED)
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> (double) entry.getKey())
        .orElse(0.0);
  }

  /** The smallest of the values that more than a stray line or two share. */
  private static double mostFrequent(double[] values) {
    var counts = new HashMap<Long, Integer>();
    for (double value : values) {
      counts.merge(Math.round(value / 3), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var candidates = new ArrayList<Long>();
    counts.forEach(
        (bin, count) -> {
          if (count >= Math.min(2, most) && count * 12 >= most) {
            candidates.add(bin);
          }
        });
    long smallest = candidates.stream().mapToLong(Long::longValue).min().orElse(0);
    return smallest * 3.0;
  }
}
