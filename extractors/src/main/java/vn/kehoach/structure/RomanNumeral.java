package vn.kehoach.structure;

import java.util.Optional;

/** Roman numerals up to 399, as headings and group rows bear them. */
public final class RomanNumeral {

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private RomanNumeral() {}

  /** The value of a numeral in capitals; empty where it is none or not written the usual way. */
  public static Optional<Integer> parse(String text) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      while (text.startsWith(SIGNS[i], at)) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    boolean usual = at == text.length() && value > 0 && format(value).equals(text);
    return usual ? Optional.of(value) : Optional.empty();
  }

  private static String format(int number) {
    var text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        text.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return text.toString();
  }
}
