package vn.kehoach.read.office;

import org.jspecify.annotations.Nullable;

/** The signs before the items of a list: fonts of signs bear them under the codes of letters. */
final class BulletSigns {

  private static final String PLAIN = "•";

  /** The letter o is the ring of the second level in lists that Word makes. */
  private static final String RING = "○";

  private BulletSigns() {}

  /** The sign as it is printed; a plain one for a picture or a sign that is not known. */
  static String sign(String text, @Nullable String font) {
    String printed = SymbolFonts.printed(text, font).strip();
    if (printed.isEmpty()) {
      return PLAIN;
    }
    if (printed.equals("o")) {
      return RING;
    }
    int first = printed.codePointAt(0);
    return Character.getType(first) == Character.PRIVATE_USE || Character.isLetterOrDigit(first)
        ? PLAIN
        : printed;
  }
}
