package vn.kehoach.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of several syllables, each standing for something; the longest that fits is found.
 *
 * @param <T> what they stand for
 */
final class Phrases<T> {

  private final Map<List<String>, T> meanings = new HashMap<>();

  /** The number of syllables of the longest phrase that begins with a syllable. */
  private final Map<String, Integer> longestFrom = new HashMap<>();

  /**
   * A phrase found in a text.
   *
   * @param length number of its syllables
   * @param meaning what it stands for
   */
  record Found<T>(int length, T meaning) {}

  /** Adds a phrase; # in it stands for any number. The first meaning of a phrase stays. */
  void add(String phrase, T meaning) {
    List<String> key = masked(Words.of(phrase.replace('#', '0')));
    meanings.putIfAbsent(key, meaning);
    longestFrom.merge(key.get(0), key.size(), Math::max);
  }

  /** The longest phrase that begins at a syllable of a {@link #masked} text. */
  @Nullable Found<T> at(List<String> masked, int from) {
    int longest = longestFrom.getOrDefault(masked.get(from), 0);
    for (int length = Math.min(longest, masked.size() - from); length > 0; length--) {
      T meaning = meanings.get(masked.subList(from, from + length));
      if (meaning != null) {
        return new Found<>(length, meaning);
      }
    }
    return null;
  }

  /** The syllables' keys, with every number alike. */
  static List<String> masked(List<Words.Syllable> syllables) {
    return syllables.stream()
        .map(Words.Syllable::key)
        .map(key -> key.chars().allMatch(Character::isDigit) ? "#" : key)
        .toList();
  }
}
