package vn.kehoach.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.read.Line;

/**
 * Tells the titles of groups that stand on a line of their own in the middle of an aligned table,
 * over whatever columns are there: "I. Hạ tầng du lịch".
 */
final class GroupTitles {

  /** How far a title may be off the table's middle, as a share of the table's width. */
  private static final double OFF_MIDDLE = 0.07;

  private static final double LEAST_OFF = 4;

  /** Cells that begin at one edge, at the least, and their share of all that stand there. */
  private static final int FEWEST_FLUSH = 3;

  private static final double FLUSH = 0.6;

  /** A numeral that no cell begins with. */
  private static final Pattern NUMERAL = Pattern.compile("(?:[IVXLC]{1,5}|\\p{Lu})[./)]\\s.*");

  private GroupTitles() {}

  /**
   * Whether a line is such a title.
   *
   * @param placed the line, its words dealt out to the columns
   * @param sample lines of the table, which show how wide it is
   */
  static boolean is(PlacedLine placed, List<Line> sample) {
    Line line = placed.line();
    String text = line.text();
    boolean crosses = placed.tight() > 0 && placed.wide() == 0;
    boolean numeral = NUMERAL.matcher(text).matches();
    boolean titled = numeral || crosses && (Enumerator.starts(text) || CellShape.capitals(text));
    if (line.words().size() < 2 || LinePart.of(line, LinePart.WIDE).size() > 1) {
      return false;
    }
    var title = new LinePart(line, 0, line.words().size());
    return (titled || bare(title, sample)) && centred(title, sample);
  }

  /**
   * A title without a number, told by its place: the cells above and below it begin at one edge,
   * and it does not.
   */
  private static boolean bare(LinePart title, List<Line> sample) {
    String text = title.text();
    if (!Character.isUpperCase(text.charAt(0))
        || ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    List<Integer> starts =
        sample.stream()
            .filter(line -> !line.equals(title.line()))
            .flatMap(line -> LinePart.of(line, LinePart.WIDE).stream())
            .filter(part -> part.overlap(title.start(), title.stop()) > 0)
            .map(LinePart::start)
            .toList();
    int edge = starts.stream().min(Integer::compare).orElse(title.start());
    long flush = starts.stream().filter(start -> start - edge <= 1).count();
    return flush >= FEWEST_FLUSH
        && flush >= FLUSH * starts.size()
        && title.start() - edge > LEAST_OFF;
  }

  private static boolean centred(LinePart title, List<Line> sample) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (Line line : sample) {
      left = Math.min(left, LinePart.column(line, 0));
      right = Math.max(right, LinePart.endColumn(line, line.words().size() - 1));
    }
    double off = Math.abs(title.center() - (left + right) / 2.0);
    return title.start() > left + LEAST_OFF
        && off <= Math.max(LEAST_OFF, OFF_MIDDLE * (right - left));
  }
}
