package vn.kehoach.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds Vietnamese text for comparison.
 *
 * <p>Two strengths: {@link #marks} drops every mark ("Thuỷ" → "thuy"); {@link #tone} keeps the
 * marks and forgets only where the tone mark stands in the syllable, so that the old and the new
 * place ("hoà", "hòa") compare equal.
 */
public final class Folding {

  private Folding() {}

  /** Lower case without any mark, đ as d, white space as single blanks. */
  public static String marks(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    var folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      folded.append(isD(c) ? 'd' : c);
    }
    return Spacing.single(folded.toString().toLowerCase(Locale.ROOT));
  }

  /** Lower case, white space as single blanks, each syllable's tone mark moved to its end. */
  public static String tone(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var folded = new StringBuilder(decomposed.length());
    char pending = 0;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (isTone(c)) {
        pending = c;
      } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        folded.append(c);
      } else {
        pending = flush(folded, pending);
        folded.append(c);
      }
    }
    flush(folded, pending);
    return Spacing.single(folded.toString());
  }

  private static char flush(StringBuilder folded, char tone) {
    if (tone != 0) {
      folded.append(tone);
    }
    return 0;
  }

  private static boolean isD(char c) {
    return c == 'đ' || c == 'Đ' || c == 'Ð' || c == 'ð';
  }

  /** Grave, acute, tilde, hook above, dot below. */
  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }
}
