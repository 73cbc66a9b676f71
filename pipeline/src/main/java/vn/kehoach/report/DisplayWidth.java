package vn.kehoach.report;

/** How many columns of a terminal a text takes. */
public final class DisplayWidth {

  private DisplayWidth() {}

  /** Columns of a text; marks that combine with the letter before them take none. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
  }

  private static int ofCodePoint(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** Chinese, Japanese and Korean characters and pictures (Unicode Standard Annex 11). */
  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || codePoint >= 0x1100 && codePoint <= 0x115F
        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
        || codePoint >= 0xFF00 && codePoint <= 0xFF60
        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
  }

  /** A text filled with blanks on the right. */
  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** A text filled with blanks on the left. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
