package vn.kehoach.score;

import org.jspecify.annotations.Nullable;

/** When two texts say the same: one level of strictness. */
public interface TextMeasure {

  /** How alike two texts are, from 0 to 1. */
  double similarity(String truth, String read);

  /** The least similarity at which two texts match. */
  double threshold();

  /** Whether two texts match; a text that is null matches none but null. */
  default boolean matches(@Nullable String truth, @Nullable String read) {
    if (truth == null || read == null) {
      return truth == null && read == null;
    }
    return similarity(truth, read) >= threshold();
  }

  /** How alike two texts are if they match, else 0. */
  default double likeness(String truth, String read) {
    double similarity = similarity(truth, read);
    return similarity >= threshold() ? similarity : 0;
  }
}
