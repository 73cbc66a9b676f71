package vn.kehoach.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Texts match at token F1 ≥ 0.85: the harmonic mean of the shares of words that each has in common
 * with the other, regardless of order. Words are runs of letters, figures and "%" in lower case;
 * punctuation does not count.
 */
public final class TokenF1 implements TextMeasure {

  private static final double THRESHOLD = 0.85;

  /** Texts come again and again while facts are aligned. */
  private final Map<String, Map<String, Integer>> bags = new HashMap<>();

  @Override
  public double threshold() {
    return THRESHOLD;
  }

  @Override
  public double similarity(String truth, String read) {
    if (truth.equals(read)) {
      return 1;
    }
    Map<String, Integer> expected = bags.computeIfAbsent(truth, TokenF1::bag);
    Map<String, Integer> found = bags.computeIfAbsent(read, TokenF1::bag);
    int common = 0;
    for (Map.Entry<String, Integer> word : expected.entrySet()) {
      common += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
    }
    int all = size(expected) + size(found);
    return all == 0 ? 1 : 2.0 * common / all;
  }

  /** The words of a text in order. */
  static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inside = i < plain.length() && belongsToWord(plain.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean belongsToWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '%'
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Map<String, Integer> bag(String text) {
    var bag = new HashMap<String, Integer>();
    words(text).forEach(word -> bag.merge(word, 1, Integer::sum));
    return bag;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }
}
