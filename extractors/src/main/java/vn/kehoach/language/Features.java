package vn.kehoach.language;

import java.util.ArrayList;
import java.util.List;

/** What the categorisers see of a text. */
final class Features {

  private static final int LEADING_WORDS = 3;
  private static final int FIRST_WORDS_BELOW = 24;

  private final List<String> found = new ArrayList<>();

  private Features() {}

  /** A heading with the first words that stand below it. */
  static String[] heading(String title, String below) {
    var features = new Features();
    features.words("h", Words.folded(title));
    List<String> first = Words.folded(below);
    features.words("b", first.subList(0, Math.min(FIRST_WORDS_BELOW, first.size())));
    return features.found.toArray(String[]::new);
  }

  /** A bullet or paragraph. */
  static String[] item(String text) {
    var features = new Features();
    List<String> words = Words.folded(text);
    features.words("w", words);
    features.found.add("figures=" + Math.min(3, count(words, "0")));
    features.found.add("share=" + (words.contains("%") ? "yes" : "no"));
    features.found.add("length=" + Math.min(6, words.size() / 8));
    return features.found.toArray(String[]::new);
  }

  private void words(String place, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      found.add(place + "1=" + words.get(i));
      if (i + 1 < words.size()) {
        found.add(place + "2=" + words.get(i) + " " + words.get(i + 1));
      }
    }
    for (int n = 1; n <= Math.min(LEADING_WORDS, words.size()); n++) {
      found.add(place + "^" + n + "=" + String.join(" ", words.subList(0, n)));
    }
    if (!words.isEmpty()) {
      found.add(place + "$=" + words.getLast());
    }
  }

  private static int count(List<String> words, String word) {
    return (int) words.stream().filter(word::equals).count();
  }
}
