package vn.kehoach.read.office;

import java.util.Locale;

/** Numbers as lists print them. */
final class ListLabels {

  private static final int LETTERS = 26;
  private static final int MOST_ROMAN = 3999;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private ListLabels() {}

  /**
   * A number in the form that its first number has.
   *
   * @param form "1", "a", "A", "i" or "I"; nothing is printed where it is empty
   */
  static String number(int value, String form) {
    return switch (form) {
      case "" -> "";
      case "a" -> letters(value);
      case "A" -> letters(value).toUpperCase(Locale.ROOT);
      case "i" -> roman(value);
      case "I" -> roman(value).toUpperCase(Locale.ROOT);
      default -> String.valueOf(value);
    };
  }

  /** a … z, then aa, bb and so on, as word processors go on. */
  private static String letters(int value) {
    if (value < 1) {
      return String.valueOf(value);
    }
    int index = (value - 1) % LETTERS;
    int times = Math.min((value - 1) / LETTERS + 1, LETTERS);
    return String.valueOf((char) ('a' + index)).repeat(times);
  }

  private static String roman(int value) {
    if (value < 1 || value > MOST_ROMAN) {
      return String.valueOf(value);
    }
    var out = new StringBuilder();
    int left = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        out.append(NUMERALS[i]);
        left -= VALUES[i];
      }
    }
    return out.toString();
  }
}
