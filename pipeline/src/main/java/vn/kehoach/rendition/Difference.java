package vn.kehoach.rendition;

/** Something in which two versions of a plan differ. */
public sealed interface Difference {

  /**
   * A part of the letterhead.
   *
   * @param part which
   * @param first what the first says
   * @param second what the second says
   */
  record Head(Part part, String first, String second) implements Difference {}

  /** Parts of the letterhead that tell versions apart. */
  enum Part {
    NUMBER,
    ISSUED_ON
  }

  /**
   * Another figure for the same indicator, or another time for the same task.
   *
   * @param of the words that both have
   * @param first the first one's figure or time
   * @param second the second one's
   */
  record Figure(String of, String first, String second) implements Difference {}

  /**
   * Words of one that the other does not have.
   *
   * @param inFirst whether the first has them
   * @param text the words
   */
  record Passage(boolean inFirst, String text) implements Difference {}
}
