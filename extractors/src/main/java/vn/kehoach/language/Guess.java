package vn.kehoach.language;

/**
 * What a model takes something for.
 *
 * @param value what
 * @param confidence how sure it is, 0 to 1, in hundredths
 * @param <T> the sort of answer
 */
public record Guess<T>(T value, double confidence) {

  /** The answer that several guesses share, as sure as they are on average. */
  public static <T> Guess<T> mean(T value, double sum, int count) {
    return new Guess<>(value, rounded(sum / count));
  }

  /** Hundredths: more would be pretence, and rounding keeps documents the same on all machines. */
  static double rounded(double probability) {
    return Math.round(Math.min(1, Math.max(0, probability)) * 100) / 100.0;
  }
}
