package vn.kehoach.score;

/**
 * How many facts were found.
 *
 * @param matched facts of the truth that the reading has
 * @param missed facts of the truth that it has not
 * @param spurious what the reading has and the truth has not
 */
public record Counts(int matched, int missed, int spurious) {

  /** Nothing to find and nothing found. */
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (matched < 0 || missed < 0 || spurious < 0) {
      throw new IllegalArgumentException("negative: " + matched + "/" + missed + "/" + spurious);
    }
  }

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(matched + other.matched, missed + other.missed, spurious + other.spurious);
  }

  /** The share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return share(matched, matched + spurious);
  }

  /** The share of the truth that was found; 1 where there is nothing to find. */
  public double recall() {
    return share(matched, matched + missed);
  }

  /**
   * The harmonic mean of precision and recall; 1 where there is nothing to find, and none found.
   */
  public double f1() {
    return share(2 * matched, 2 * matched + missed + spurious);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
