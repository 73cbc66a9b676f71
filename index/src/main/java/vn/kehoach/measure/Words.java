package vn.kehoach.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spacing;

/** The syllables of an indicator with their places, and the form under which words are compared. */
final class Words {

  /** The language has some seven thousand syllables; what comes on top are numbers and codes. */
  private static final int KEPT = 20_000;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private Words() {}

  /**
   * A syllable.
   *
   * @param key its folded form
   * @param start index of its first character
   * @param end index after its last character
   */
  record Syllable(String key, int start, int end) {}

  /** The syllables in order: runs of letters, figures and marks; all else parts them. */
  static List<Syllable> of(String text) {
    var syllables = new ArrayList<Syllable>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        syllables.add(new Syllable(known(text.substring(start, i)), start, i));
        start = -1;
      }
    }
    return syllables;
  }

  /** The folded syllables with single blanks: equal for two spellings of the same words. */
  static String key(String words) {
    return of(words).stream().map(Syllable::key).collect(Collectors.joining(" "));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT ->
              true;
          default -> false;
        };
  }

  private static String known(String syllable) {
    String known = KNOWN.get(syllable);
    if (known == null) {
      known = folded(syllable);
      if (KNOWN.size() < KEPT) {
        KNOWN.put(syllable, known);
      }
    }
    return known;
  }

  /** Case, the place of the tone mark, and y for i after a consonant ("kỹ", "kĩ") do not count. */
  private static String folded(String syllable) {
    String folded = Folding.tone(Spacing.clean(syllable));
    int last = folded.length() - 1;
    while (last > 0 && TONES.indexOf(folded.charAt(last)) >= 0) {
      last--;
    }
    boolean spellingOnly =
        last > 0
            && folded.charAt(last) == 'y'
            && "hklmst".indexOf(folded.charAt(last - 1)) >= 0
            && last <= 2;
    return spellingOnly ? folded.substring(0, last) + 'i' + folded.substring(last + 1) : folded;
  }
}
