package vn.kehoach.read;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * Characters without white space between them.
 *
 * @param text the characters, in normal form NFC
 * @param box where they stand on the page, in points from the top left, seen the way that they are
 *     read; null in plain text
 * @param style how they are set
 * @param shown where the page shows them; other than the box only where a page's words run up, down
 *     or upside down, and are read from another side
 * @param confidence how sure recognition is of the characters, from 0 to 1; null where they were
 *     not recognised but are known
 */
public record Word(
    String text, @Nullable Box box, Style style, @Nullable Box shown, @Nullable Double confidence) {

  public Word {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a word has characters");
    }
  }

  /** Characters that are known. */
  public Word(String text, @Nullable Box box, Style style, @Nullable Box shown) {
    this(text, box, style, shown, null);
  }

  /** Words on a page that is read as it is shown. */
  public Word(String text, @Nullable Box box, Style style) {
    this(text, box, style, box);
  }
}
