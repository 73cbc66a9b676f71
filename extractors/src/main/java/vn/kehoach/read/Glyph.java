package vn.kehoach.read;

import vn.kehoach.text.Spacing;

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
    for (int i = 0; i < text.length(); i++) {
      if (!Spacing.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is nothing but marks that belong on the character before it. */
  boolean combining() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
