package vn.kehoach.layout;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * A word of a passage and where it stands.
 *
 * @param start offset of its first character in the passage
 * @param end offset behind its last character
 * @param page the page, 1-based; null in a medium without pages
 * @param box its box on the page, or of what is left of it; null in plain text
 * @param whole the box of the word as it was read, however much of it is left
 * @param line the line, 1-based, in plain text
 * @param bold whether it is set in bold
 */
record PlacedWord(
    int start,
    int end,
    @Nullable Integer page,
    @Nullable Box box,
    @Nullable Box whole,
    @Nullable Integer line,
    boolean bold) {

  PlacedWord shifted(int by) {
    return new PlacedWord(start + by, end + by, page, box, whole, line, bold);
  }
}
