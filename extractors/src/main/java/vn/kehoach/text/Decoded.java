package vn.kehoach.text;

import java.util.Arrays;

/**
 * A decoded text with the way back: which stretch of the source each of its characters was.
 *
 * <p>In VNI two source characters make one letter, so places in the one are not places in the
 * other.
 */
public final class Decoded {

  private final String text;
  private final int[] starts;

  /**
   * Joins a text with its places.
   *
   * @param text what the source says
   * @param starts where in the source each character begins, and last where the source ends
   */
  Decoded(String text, int[] starts) {
    if (starts.length != text.length() + 1) {
      throw new IllegalArgumentException("a place is needed for each character and the end");
    }
    this.text = text;
    this.starts = starts;
  }

  /** A text that is its own source. */
  static Decoded same(String text) {
    var starts = new int[text.length() + 1];
    Arrays.setAll(starts, i -> i);
    return new Decoded(text, starts);
  }

  /** The same in capitals. */
  Decoded capitals() {
    var upper = new StringBuilder(text);
    for (int i = 0; i < upper.length(); i++) {
      upper.setCharAt(i, Character.toUpperCase(upper.charAt(i)));
    }
    return new Decoded(upper.toString(), starts);
  }

  /** What the source says. */
  public String text() {
    return text;
  }

  /**
   * Where in the source the character at a place of {@link #text} begins; at its length the end.
   */
  public int sourceStart(int at) {
    return starts[at];
  }

  /** Where in the source the character at a place of {@link #text} ends. */
  public int sourceEnd(int at) {
    return starts[at + 1];
  }

  @Override
  public String toString() {
    return text;
  }
}
