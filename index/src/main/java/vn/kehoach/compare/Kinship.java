package vn.kehoach.compare;

import org.jspecify.annotations.Nullable;

/**
 * How two indicators stand to each other.
 *
 * @param match how far they measure the same; null where they do not meet
 * @param likeness share of the weight of words that they have in common, 0 to 1
 */
record Kinship(@Nullable Match match, double likeness) {

  static final Kinship NONE = new Kinship(null, 0);
  static final Kinship SAME = new Kinship(Match.FULL, 1);

  /** Whether they may stand in one row. */
  boolean meets() {
    return match != null;
  }
}
