package vn.kehoach.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ranges of codes in a font's map to Unicode (ISO 32000-1, 9.10.3). */
final class UnicodeRanges {

  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f\\s]*)>\\s*<([0-9A-Fa-f\\s]*)>\\s*(?=[<\\[])");

  /** Codes of a font have two bytes at most that a range may run over. */
  private static final long WIDEST = 0xFFFF;

  private UnicodeRanges() {}

  /** Whether a range has more codes than a font. */
  static boolean tooWide(byte[] map) {
    Matcher range = RANGE.matcher(new String(map, StandardCharsets.ISO_8859_1));
    int from = 0;
    while (range.find(from)) {
      if (value(range.group(2)) - value(range.group(1)) > WIDEST) {
        return true;
      }
      from = range.start(2) - 1; // a pair of single codes may overlap the next range
    }
    return false;
  }

  private static long value(String hex) {
    String digits = hex.replaceAll("\\s", "");
    String last = digits.substring(Math.max(0, digits.length() - 8));
    return last.isEmpty() ? 0 : Long.parseLong(last, 16);
  }
}
