package vn.kehoach.layout;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * A word of a passage and where it stands.
 *
 * @param start offset of its first character in the passage
 * @param end offset behind its last character
 * @param page the page, 1-based; null in a medium without pages
 * @param box its box on the page as that is shown, or of what is left of it; null in plain text
 * @param whole the box of the word as it was read, however much of it is left, on the page as that
 *     is read
 * @param line the line, 1-based, in plain text
 * @param paragraph the paragraph, 1-based, in a medium that knows its paragraphs
 * @param label whether it is printed by an automatic list and not written
 * @param bold whether it is set in bold
 */
record PlacedWord(
    int start,
    int end,
    @Nullable Integer page,
    @Nullable Box box,
    @Nullable Box whole,
    @Nullable Integer line,
    @Nullable Integer paragraph,
    boolean label,
    boolean bold) {

  /** Whether the page is read from another side than it is shown. */
  boolean turned() {
    return box != null && whole != null && Math.abs(box.height() - whole.height()) > 0.01;
  }

  PlacedWord shifted(int by) {
    return new PlacedWord(start + by, end + by, page, box, whole, line, paragraph, label, bold);
  }
}
