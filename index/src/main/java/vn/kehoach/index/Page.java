package vn.kehoach.index;

/**
 * A part of an answer.
 *
 * @param offset how many of the best are passed over
 * @param limit the most to give
 */
public record Page(int offset, int limit) {

  public Page {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("below zero: " + offset + ", " + limit);
    }
  }

  /** How many of the best have to be known. */
  int reach() {
    return (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
  }
}
