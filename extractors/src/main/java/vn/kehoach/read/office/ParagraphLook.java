package vn.kehoach.read.office;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set; null where that is left to what lies below: a style, the document's
 * default.
 *
 * @param list the list that numbers it; "0" takes a paragraph out of its style's list
 * @param level its level in that list, from 0
 * @param align how its lines are aligned, as the file says it
 * @param outline level of the outline that it heads, from 0; 9 for running text
 */
record ParagraphLook(
    @Nullable String list,
    @Nullable Integer level,
    @Nullable String align,
    @Nullable Integer outline) {

  static final ParagraphLook UNSET = new ParagraphLook(null, null, null, null);

  /** The level of running text in the outline. */
  private static final int BODY = 9;

  /** This look where it says something, another one's below it elsewhere. */
  ParagraphLook over(ParagraphLook below) {
    return new ParagraphLook(
        list == null ? below.list : list,
        level == null ? below.level : level,
        align == null ? below.align : align,
        outline == null ? below.outline : outline);
  }

  boolean centered() {
    return "center".equals(align);
  }

  /** Level as a heading, 1 outermost; 0 for running text. */
  int heading() {
    return outline == null || outline < 0 || outline >= BODY ? 0 : outline + 1;
  }
}
