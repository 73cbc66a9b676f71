package vn.kehoach.read.scan;

/**
 * Which way up a page's letters stand, told without reading them.
 *
 * <p>Letters stand closer to the next one of their line than to those of other lines, so the
 * direction in which small gaps close to long runs is that of the lines. Of Latin letters more
 * rises above the small ones (capitals, ascenders, and in Vietnamese nearly all marks) than hangs
 * below, so the lighter side of a line's core that carries more ink is its top.
 */
final class Upright {

  /** Strokes of letters are shorter than this, in inches. */
  private static final double LONGEST_STROKE = 0.35;

  /** Letters of a word are closer, lines further apart, in inches. */
  private static final double LETTER_GAP = 0.055;

  /** Longer than any letter is high, marks included, in inches. */
  private static final double SHORTEST_WORD = 0.3;

  /** Lines are measured in strips of this width, so that table cells do not mix, in inches. */
  private static final double STRIP = 1.2;

  /** Heights of a line of letters, in inches. */
  private static final double LOWEST_LINE = 0.06;

  private static final double TALLEST_LINE = 0.35;

  /** Rows of a line's core carry so much of its fullest row. */
  private static final double CORE = 0.45;

  /** A row with less ink than this part of the strip's width lies between lines. */
  private static final double BETWEEN = 0.012;

  private Upright() {}

  /**
   * What was found.
   *
   * @param turn by how much the page has to be turned clockwise: 0, 90, 180 or 270 degrees
   * @param tilt by how much its lines fall to the right once it is turned, in degrees
   * @param sureness how much more ink lies on one side of its lines than on the other, from 0 to 1
   */
  record Found(int turn, double tilt, double sureness) {}

  /**
   * Measures a page.
   *
   * @param bits the page at 100 to 200 dots an inch
   * @param dpi that resolution
   */
  static Found of(Bits bits, double dpi) {
    Bits letters = LongRuns.without(bits, (int) (LONGEST_STROKE * dpi));
    Bits turned = letters.transposed();
    boolean sideways = joined(turned, dpi) > joined(letters, dpi);
    Bits lines = sideways ? turned : letters;
    double tilt = Tilt.near(lines, Tilt.of(lines));
    double lift = lift(lines, tilt, dpi);
    if (!sideways) {
      return new Found(lift >= 0 ? 0 : 180, tilt, Math.abs(lift));
    }
    // A transposed page is mirrored: its tilt runs the other way once it is turned.
    return new Found(lift >= 0 ? 90 : 270, -tilt, Math.abs(lift));
  }

  private static long joined(Bits letters, double dpi) {
    return LongRuns.joined(letters, (int) (LETTER_GAP * dpi), (int) (SHORTEST_WORD * dpi));
  }

  /** More ink above the cores of lines than below (positive), or less (negative), as a share. */
  private static double lift(Bits letters, double tilt, double dpi) {
    int width = (int) (STRIP * dpi);
    double slope = Math.tan(Math.toRadians(tilt));
    var sides = new double[2];
    for (int left = 0; left + width / 2 < letters.width(); left += width) {
      int right = Math.min(letters.width(), left + width);
      int[] rows = rows(letters, left, right, slope);
      bands(rows, Math.max(1, (int) (BETWEEN * (right - left))), dpi, sides);
    }
    double sum = sides[0] + sides[1];
    return sum == 0 ? 0 : (sides[0] - sides[1]) / sum;
  }

  private static int[] rows(Bits letters, int left, int right, double slope) {
    var rows = new int[letters.height()];
    int from = left;
    while (from < right) {
      int shift = (int) Math.round((from - left) * slope);
      int to = from + 1;
      while (to < right && Math.round((to - left) * slope) == shift) {
        to++;
      }
      for (int y = Math.max(0, shift); y < Math.min(rows.length, rows.length + shift); y++) {
        rows[y - shift] += letters.count(y, from, to);
      }
      from = to;
    }
    return rows;
  }

  private static void bands(int[] rows, int least, double dpi, double[] sides) {
    int top = 0;
    for (int y = 0; y <= rows.length; y++) {
      if (y == rows.length || rows[y] <= least) {
        if (y - top >= LOWEST_LINE * dpi && y - top <= TALLEST_LINE * dpi) {
          weigh(rows, top, y, sides);
        }
        top = y + 1;
      }
    }
  }

  private static void weigh(int[] rows, int top, int bottom, double[] sides) {
    int most = 0;
    for (int y = top; y < bottom; y++) {
      most = Math.max(most, rows[y]);
    }
    int first = top;
    while (rows[first] < CORE * most) {
      first++;
    }
    int last = bottom - 1;
    while (rows[last] < CORE * most) {
      last--;
    }
    for (int y = top; y < first; y++) {
      sides[0] += rows[y];
    }
    for (int y = last + 1; y < bottom; y++) {
      sides[1] += rows[y];
    }
  }
}
