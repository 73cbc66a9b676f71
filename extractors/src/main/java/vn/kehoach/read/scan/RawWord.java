package vn.kehoach.read.scan;

/**
 * A word as the engine gave it, in pixels of the image that it was given.
 *
 * @param image which of the images, from 0
 * @param line which line of that image, from 0; words of a line stand one after the other
 * @param box where it stands
 * @param confidence how sure the engine is, from 0 to 1
 * @param text its characters, in normal form NFC
 */
public record RawWord(int image, int line, PixelBox box, double confidence, String text) {

  public RawWord {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a word has characters");
    }
  }
}
