package vn.kehoach.score;

/**
 * The two questions that are asked of texts.
 *
 * @param match when two texts agree: the level that is scored
 * @param pairing when two facts are the same fact, so that what they say of units and dates can be
 *     compared: always the same, so that a level changes what it is about and no more
 */
record Measures(TextMeasure match, TextMeasure pairing) {

  /** One measure for both. */
  static Measures of(TextMeasure measure) {
    return new Measures(measure, measure);
  }

  boolean alike() {
    return match == pairing;
  }
}
