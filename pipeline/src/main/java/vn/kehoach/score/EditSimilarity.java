package vn.kehoach.score;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts match at Levenshtein similarity ≥ 0.8: one less the share of characters to insert, delete
 * or replace, of the longer text.
 */
final class EditSimilarity implements TextMeasure {

  private static final double THRESHOLD = 0.8;

  private final Map<String, EditDistance> prepared = new HashMap<>();

  @Override
  public double threshold() {
    return THRESHOLD;
  }

  @Override
  public double similarity(String truth, String read) {
    if (truth.equals(read)) {
      return 1;
    }
    int longer = Math.max(truth.length(), read.length());
    EditDistance distance = prepared.computeIfAbsent(truth, EditDistance::new);
    return 1 - (double) distance.to(read) / longer;
  }

  @Override
  public boolean matches(@Nullable String truth, @Nullable String read) {
    boolean far = truth != null && read != null && farApart(truth, read);
    return !far && TextMeasure.super.matches(truth, read);
  }

  @Override
  public double likeness(String truth, String read) {
    return farApart(truth, read) ? 0 : TextMeasure.super.likeness(truth, read);
  }

  /** Most pairs differ too much in length alone. */
  private static boolean farApart(String truth, String read) {
    int shorter = Math.min(truth.length(), read.length());
    return shorter < THRESHOLD * Math.max(truth.length(), read.length());
  }
}
