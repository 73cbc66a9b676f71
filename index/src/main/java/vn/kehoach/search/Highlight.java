package vn.kehoach.search;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * Words of a fact that were found, and their place in the source.
 *
 * @param start index of their first character in the fact's text
 * @param end index after their last character
 * @param how how they are what was asked for
 * @param page page that they stand on, 1-based; null where the medium has none
 * @param box a rectangle on the page
 * @param boxOf what the rectangle is drawn around; null where there is none
 * @param line line in plain text, 1-based
 * @param paragraph paragraph in an office file, 1-based
 */
public record Highlight(
    int start,
    int end,
    Reason.Kind how,
    @Nullable Integer page,
    @Nullable Box box,
    @Nullable Around boxOf,
    @Nullable Integer line,
    @Nullable Integer paragraph) {

  /** What a rectangle is drawn around. */
  public enum Around {
    /** These very words: they were looked up on the page. */
    WORDS,
    /** The part of the fact that they stand in. */
    FACT
  }

  /** The same words on their own place, or a part of them. */
  public Highlight at(int from, int to, int ownPage, Box ownBox) {
    return new Highlight(from, to, how, ownPage, ownBox, Around.WORDS, line, paragraph);
  }

  /** A part of the same words, on the place that all of them have. */
  public Highlight part(int from, int to) {
    return new Highlight(from, to, how, page, box, boxOf, line, paragraph);
  }
}
