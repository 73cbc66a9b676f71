package vn.kehoach.read;

/**
 * How a word is set.
 *
 * @param size font size in points, 0 where the medium has none
 * @param bold whether it is set in bold
 * @param italic whether it is set in italics
 */
public record Style(double size, boolean bold, boolean italic) {

  /** The style of a medium without styles. */
  public static final Style NONE = new Style(0, false, false);
}
