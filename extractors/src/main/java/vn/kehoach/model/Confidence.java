package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/** What every confidence has to be. */
final class Confidence {

  private Confidence() {}

  /** Refuses what is no share of one. */
  static void check(@Nullable Double confidence) {
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1: " + confidence);
    }
  }
}
