package vn.kehoach.read;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * Characters without white space between them.
 *
 * @param text the characters, in normal form NFC
 * @param box where they stand on the page, in points from the top left; null in plain text
 * @param style how they are set
 */
public record Word(String text, @Nullable Box box, Style style) {

  public Word {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a word has characters");
    }
  }
}
