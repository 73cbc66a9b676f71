package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a fact in its source; what the medium lacks is null.
 *
 * @param page page, 1-based
 * @param box rectangle on that page
 * @param line line, 1-based, in plain text
 * @param paragraph paragraph, 1-based, in a word processor's file, a web page or a sheet: counted
 *     from the start in reading order, empty ones and those in tables included
 * @param quote the words that stand there
 * @param more the other parts of a fact that runs over a page break
 */
public record At(
    @Nullable Integer page,
    @Nullable Box box,
    @Nullable Integer line,
    @Nullable Integer paragraph,
    String quote,
    List<At> more) {

  public At {
    more = List.copyOf(more);
    if (page != null && page < 1) {
      throw new IllegalArgumentException("pages count from 1: " + page);
    }
    if (line != null && line < 1) {
      throw new IllegalArgumentException("lines count from 1: " + line);
    }
    if (paragraph != null && paragraph < 1) {
      throw new IllegalArgumentException("paragraphs count from 1: " + paragraph);
    }
  }

  /** A place in a medium with pages or numbered lines. */
  public At(
      @Nullable Integer page,
      @Nullable Box box,
      @Nullable Integer line,
      String quote,
      List<At> more) {
    this(page, box, line, null, quote, more);
  }
}
