package vn.kehoach.read.office;

import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Style;

/**
 * How letters are set; null where that is left to what lies below: a style, the document's default.
 *
 * @param bold whether in bold
 * @param italic whether in italics
 * @param hidden whether they are not printed
 * @param capitals whether small letters are printed as capitals
 * @param font the name of the font, which tells what its codes stand for in older files
 */
record RunLook(
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean hidden,
    @Nullable Boolean capitals,
    @Nullable String font) {

  static final RunLook UNSET = new RunLook(null, null, null, null, null);

  /** This look where it says something, another one's below it elsewhere. */
  RunLook over(RunLook below) {
    return new RunLook(
        bold == null ? below.bold : bold,
        italic == null ? below.italic : italic,
        hidden == null ? below.hidden : hidden,
        capitals == null ? below.capitals : capitals,
        font == null ? below.font : font);
  }

  /** A character style over a paragraph style: what both switch on is off (ECMA-376, 17.7.3). */
  RunLook toggled(RunLook paragraph) {
    return new RunLook(
        toggle(bold, paragraph.bold),
        toggle(italic, paragraph.italic),
        toggle(hidden, paragraph.hidden),
        toggle(capitals, paragraph.capitals),
        font == null ? paragraph.font : font);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  boolean isCapitals() {
    return Boolean.TRUE.equals(capitals);
  }

  Style style() {
    return new Style(0, Boolean.TRUE.equals(bold), Boolean.TRUE.equals(italic));
  }

  private static @Nullable Boolean toggle(@Nullable Boolean one, @Nullable Boolean other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one ^ other;
  }
}
