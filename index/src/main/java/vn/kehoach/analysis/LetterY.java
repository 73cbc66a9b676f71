package vn.kehoach.analysis;

import java.text.Normalizer;
import java.util.Set;

/**
 * Writes y for i where both are one sound and only the spelling differs: "kĩ thuật" as "kỹ thuật",
 * "quí" as "quý".
 *
 * <p>Both are in use: schools write i (Quyết định 1989/QĐ-BGDĐT of 2018), offices and names keep y.
 * It is spelling only where the vowel ends the syllable after one of seven onsets, and after "qu".
 * Elsewhere the letter tells words apart: "tai" and "tay", "thúi" and "thúy".
 */
final class LetterY {

  private static final Set<String> ONSETS = Set.of("h", "k", "l", "m", "s", "t", "v");

  /** What may follow the vowel after "qu": "quýt", "quỳnh", "quých". */
  private static final Set<String> CODAS_AFTER_QU = Set.of("", "t", "p", "nh", "ch");

  private LetterY() {}

  /** The syllable with y; any other as it is. In lower case, decomposed, its tone at the end. */
  static String fold(String syllable) {
    int at = syllable.indexOf('i');
    if (at < 1 || syllable.length() > "quynh".length() + 1) {
      return syllable;
    }
    String before = syllable.substring(0, at);
    String after = letters(syllable.substring(at + 1));
    boolean spelling =
        before.equals("qu")
            ? CODAS_AFTER_QU.contains(after)
            : ONSETS.contains(before) && after.isEmpty();
    return spelling ? before + 'y' + syllable.substring(at + 1) : syllable;
  }

  private static String letters(String rest) {
    var letters = new StringBuilder();
    String decomposed = Normalizer.normalize(rest, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(decomposed.charAt(i));
      }
    }
    return letters.toString();
  }
}
