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
 */
public record Word(String text, @Nullable Box box, Style style, @Nullable Box shown) {

  public Word {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a word has characters");
    }
  }

  /** Words on a page that is read as it is shown. */
  public Word(String text, @Nullable Box box, Style style) {
    this(text, box, style, box);
  }
}
