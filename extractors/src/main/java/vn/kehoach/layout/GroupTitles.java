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
    return titled
        && line.words().size() > 1
        && LinePart.of(line, LinePart.WIDE).size() == 1
        && centred(new LinePart(line, 0, line.words().size()), sample);
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
