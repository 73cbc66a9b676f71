package vn.kehoach.score;

/**
 * Texts match at Levenshtein similarity ≥ 0.8: one less the share of characters to insert, delete
 * or replace, of the longer text.
 */
final class EditSimilarity implements TextMeasure {

  private static final double THRESHOLD = 0.8;

  @Override
  public double threshold() {
    return THRESHOLD;
  }

  @Override
  public double similarity(String truth, String read) {
    int longer = Math.max(truth.length(), read.length());
    return longer == 0 ? 1 : 1 - (double) EditDistance.between(truth, read) / longer;
  }

  /** Most pairs differ too much in length alone. */
  @Override
  public double likeness(String truth, String read) {
    int shorter = Math.min(truth.length(), read.length());
    int longer = Math.max(truth.length(), read.length());
    return shorter < THRESHOLD * longer ? 0 : TextMeasure.super.likeness(truth, read);
  }
}
