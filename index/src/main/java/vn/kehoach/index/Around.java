package vn.kehoach.index;

/**
 * Words around a fact, by which it is found too.
 *
 * @param part what they are
 * @param text the words
 */
public record Around(Part part, String text) {

  /** Where words around a fact stand. */
  public enum Part {
    /** A heading above it. */
    HEADING,
    /** The group of rows or the bullet that it belongs to. */
    GROUP,
    /** A unit that bears responsibility. */
    UNIT,
    /** The result that is expected of it. */
    RESULT,
    /** Its note. */
    NOTE,
    /** What it measures. */
    INDICATOR
  }
}
