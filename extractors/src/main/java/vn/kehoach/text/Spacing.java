package vn.kehoach.text;

import java.text.Normalizer;

/** White space and joined lines. */
public final class Spacing {

  private static final char SOFT_HYPHEN = '\u00AD';

  private Spacing() {}

  /** One blank for every run of white space, none at the ends. */
  public static String single(String text) {
    var out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Canonical composition, without characters that take no room (BOM, zero width, soft hyphen), and
   * with the Vietnamese Đ where its Icelandic look-alike was typed.
   */
  public static String clean(String text) {
    String composed = raw(text);
    if (composed.chars().noneMatch(c -> c == SOFT_HYPHEN || c == 'Ð' || c == 'ð')) {
      return composed;
    }
    String kept = composed.replace("" + SOFT_HYPHEN, "").replace('Ð', 'Đ').replace('ð', 'đ');
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /**
   * The same with all that may be a letter in an old encoding left: soft hyphens (ư in TCVN3) and
   * Icelandic letters.
   */
  public static String raw(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.chars().noneMatch(c -> takesNoRoom((char) c))) {
      return composed;
    }
    // What stood between a letter and its mark kept them from being composed.
    var out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!takesNoRoom(c)) {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The text without any white space. */
  public static String none(String text) {
    return single(text).replace(" ", "");
  }

  /** Whether a character is white space of any kind, no-break spaces and form feeds included. */
  public static boolean isBlank(char c) {
    if (c > ' ' && c < '\u0085') {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean takesNoRoom(char c) {
    return c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
  }
}
