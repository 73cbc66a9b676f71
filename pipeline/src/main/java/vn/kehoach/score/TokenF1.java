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

  /** Texts come again and again while facts are aligned: the words of each, as sorted numbers. */
  private final Map<String, int[]> bags = new HashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  @Override
  public double threshold() {
    return THRESHOLD;
  }

  @Override
  public double similarity(String truth, String read) {
    if (truth.equals(read)) {
      return 1;
    }
    int[] expected = bag(truth);
    int[] found = bag(read);
    int all = expected.length + found.length;
    return all == 0 ? 1 : 2.0 * common(expected, found) / all;
  }

  /** Most pairs differ too much in length alone. */
  @Override
  public double likeness(String truth, String read) {
    int expected = bag(truth).length;
    int found = bag(read).length;
    return 2.0 * Math.min(expected, found) < THRESHOLD * (expected + found)
        ? 0
        : TextMeasure.super.likeness(truth, read);
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

  private int[] bag(String text) {
    return bags.computeIfAbsent(
        text,
        words ->
            words(words).stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .sorted()
                .toArray());
  }

  private static int common(int[] some, int[] others) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      if (some[i] == others[j]) {
        common++;
        i++;
        j++;
      } else if (some[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
