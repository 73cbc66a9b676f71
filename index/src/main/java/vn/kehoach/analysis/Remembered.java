package vn.kehoach.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function that remembers what it was asked: plans say the same things in the same words. Safe
 * for several threads.
 *
 * @param <K> what is asked
 * @param <V> what is answered
 */
public final class Remembered<K, V> {

  private final int most;
  private final Function<K, V> function;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * Remembers answers.
   *
   * @param most answers that are kept; when there are more, all are forgotten and it begins anew
   * @param function what answers; the same for the same, and never null
   */
  public Remembered(int most, Function<K, V> function) {
    this.most = most;
    this.function = function;
  }

  /** The answer. */
  public V of(K asked) {
    V answer = known.get(asked);
    if (answer == null) {
      answer = function.apply(asked);
      if (known.size() >= most) {
        known.clear();
      }
      known.put(asked, answer);
    }
    return answer;
  }
}
