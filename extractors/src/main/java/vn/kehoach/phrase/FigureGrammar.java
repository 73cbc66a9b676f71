package vn.kehoach.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Figures as Vietnamese texts print them.
 *
 * <pre>
 * figure = digits {"." 3 digits} ["," digits]      1.139 = 1139; 16.693.000; 95,90 = 95.9
 *        | digits "." digits                        6.8 (not three digits behind)
 *        then ["(" words ")"]                       01 (một)
 * </pre>
 */
final class FigureGrammar {

  private FigureGrammar() {}

  /** Takes a figure; otherwise the cursor stays. */
  static @Nullable BigDecimal take(Cursor cursor) {
    if (!cursor.peek().isNumber() || cursor.peek().length() > 12) {
      return null;
    }
    var digits = new StringBuilder(cursor.peek().key());
    cursor.skip(1);
    boolean leadingZero = digits.charAt(0) == '0';
    boolean grouped = false;
    while (!leadingZero
        && digits.length() > 0
        && seesPart(cursor, '.')
        && isGroup(cursor, grouped, digits)) {
      digits.append(cursor.peek(1).key());
      cursor.skip(2);
      grouped = true;
    }
    if (seesPart(cursor, ',') || (!grouped && seesPart(cursor, '.'))) {
      digits.append('.').append(cursor.peek(1).key());
      cursor.skip(2);
    }
    skipWords(cursor);
    return plain(new BigDecimal(digits.toString()));
  }

  private static boolean isGroup(Cursor cursor, boolean grouped, StringBuilder digits) {
    return cursor.peek(1).length() == 3 && (grouped || digits.length() <= 3);
  }

  private static boolean seesPart(Cursor cursor, char mark) {
    return cursor.isMark(mark)
        && cursor.glued()
        && cursor.peek(1).isNumber()
        && cursor.peek(1).start() == cursor.peek().end();
  }

  /** "01 (một)", "05 (năm)". */
  private static void skipWords(Cursor cursor) {
    if (cursor.isMark('(') && NumberWords.value(cursor.peek(1)) != null) {
      int close = 2;
      while (close < 6 && cursor.peek(close).isWord()) {
        close++;
      }
      cursor.skip(cursor.peek(close).isMark(')') ? close + 1 : 0);
    }
  }

  /** 95.90 as 95.9, 100 as 100. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
