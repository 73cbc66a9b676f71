package vn.kehoach.score;

/**
 * How exactly texts must agree. Figures, dates, codes and identifiers agree exactly at every level.
 */
public enum Strictness {
  /** Character by character. */
  STRICT,
  /** But for case, punctuation and space. */
  SOFT,
  /** Levenshtein similarity ≥ 0.8. */
  LEVENSHTEIN,
  /** Token F1 ≥ 0.85: the level of the mean that is asked for. */
  TOKEN_F1;

  /** A measure of its own for each thread: it may remember texts. */
  TextMeasure measure() {
    return switch (this) {
      case STRICT -> new ExactText();
      case SOFT -> new SoftText();
      case LEVENSHTEIN -> new EditSimilarity();
      case TOKEN_F1 -> new TokenF1();
    };
  }
}
