package vn.kehoach.read;

/**
 * One character as set on the page.
 *
 * @param text what it stands for, mostly one character
 * @param x left edge in points
 * @param baseline distance of the baseline from the page's top, in points
 * @param width advance in points
 * @param style how it is set
 */
record Glyph(String text, double x, double baseline, double width, Style style) {

  double right() {
    return x + width;
  }

  boolean blank() {
    return text.isBlank() || text.chars().allMatch(c -> Character.isSpaceChar(c));
  }

  /** Whether it is nothing but marks that belong on the character before it. */
  boolean combining() {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
