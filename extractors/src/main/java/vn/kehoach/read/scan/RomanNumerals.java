package vn.kehoach.read.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Roman numerals, read again in the pixels: recognition takes "II" for "I", "H" or "IL", which puts
 * a plan's sections out of order. Between top and bottom each I is one upright stroke, and a V or X
 * is two.
 */
final class RomanNumerals {

  private static final Pattern NUMERAL =
      Pattern.compile("^([IHL]{0,3})([VX]?)([IHL]{0,3})([.-]?)$");

  /** Where strokes are counted, as shares of the height of capitals from their top. */
  private static final double FROM = 0.18;

  private static final double TO = 0.4;

  private static final int DARK = 128;

  /** A run longer than this share of the font size is a bar or foot, not an upright stroke. */
  private static final double BAR = 0.42;

  private RomanNumerals() {}

  /** The word as its strokes say, or as it was read where they say nothing else. */
  static String mended(String word, Raster page, PixelBox box) {
    Matcher numeral = NUMERAL.matcher(word);
    if (!numeral.matches() || word.length() == numeral.group(4).length()) {
      return word;
    }
    int others = numeral.group(2).isEmpty() ? 0 : 2;
    int ones = strokes(page, box) - others;
    if (ones < 0 || ones > 3 || others == 0 && ones == 0 || bar(word, page, box)) {
      return word;
    }
    boolean before = !numeral.group(2).isEmpty() && !numeral.group(1).isEmpty();
    if (before) {
      return ones == 1 ? "I" + numeral.group(2) + numeral.group(4) : word;
    }
    return numeral.group(2) + "I".repeat(ones) + numeral.group(4);
  }

  /** The number of dark runs that most of the rows between top and middle have. */
  private static int strokes(Raster page, PixelBox box) {
    var rows = new int[16];
    for (int y = row(box, FROM); y <= row(box, TO); y++) {
      rows[Math.min(rows.length - 1, runs(page, box, y))]++;
    }
    int most = 0;
    for (int i = 1; i < rows.length; i++) {
      most = rows[i] > rows[most] ? i : most;
    }
    return most;
  }

  private static int row(PixelBox box, double share) {
    return box.y() + (int) Math.round(share * (box.height() - 1));
  }

  private static int runs(Raster page, PixelBox box, int y) {
    int runs = 0;
    boolean inside = false;
    for (int x = box.x(); x < Math.min(page.width(), box.right()); x++) {
      boolean dark = page.grey(x, Math.min(y, page.height() - 1)) < DARK;
      runs += dark && !inside ? 1 : 0;
      inside = dark;
    }
    return runs;
  }

  /** Whether an H or L of the word has the bar or foot that makes it that letter. */
  private static boolean bar(String word, Raster page, PixelBox box) {
    if (word.indexOf('H') < 0 && word.indexOf('L') < 0) {
      return false;
    }
    double longest = BAR * box.height() / LetterHeight.of("H").above();
    for (int y = row(box, 0.1); y <= row(box, 1); y++) {
      int run = 0;
      for (int x = box.x(); x < Math.min(page.width(), box.right()); x++) {
        run = page.grey(x, Math.min(y, page.height() - 1)) < DARK ? run + 1 : 0;
        if (run > longest) {
          return true;
        }
      }
    }
    return false;
  }
}
