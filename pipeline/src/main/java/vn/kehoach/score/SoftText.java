package vn.kehoach.score;

import java.util.HashMap;
import java.util.Map;

/** Texts match but for case, punctuation and space: the same words in the same order. */
final class SoftText implements TextMeasure {

  private final Map<String, String> bare = new HashMap<>();

  @Override
  public double threshold() {
    return 1;
  }

  @Override
  public double similarity(String truth, String read) {
    return truth.equals(read) || bare(truth).equals(bare(read)) ? 1 : 0;
  }

  private String bare(String text) {
    return bare.computeIfAbsent(text, words -> String.join("", TokenF1.words(words)));
  }
}
