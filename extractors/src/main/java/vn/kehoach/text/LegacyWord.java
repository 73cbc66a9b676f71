package vn.kehoach.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters in a decoded text.
 *
 * @param text the word as decoded
 * @param source what it was decoded from, composed
 * @param start where it begins in the decoded text
 */
record LegacyWord(String text, String source, int start) {

  static List<LegacyWord> of(Decoded decoded, String western) {
    var words = new ArrayList<LegacyWord>();
    String text = decoded.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && partOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String source = western.substring(decoded.sourceStart(at), decoded.sourceEnd(end - 1));
        words.add(new LegacyWord(text.substring(at, end), composed(source), at));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Whether it holds nothing but the letters of English. */
  boolean plain() {
    return source.chars().allMatch(c -> c < 0x80);
  }

  /** Whether it holds a letter that only Unicode has. */
  boolean unicode() {
    return LegacyDetector.unicode(source);
  }

  /** Whether decoding made a syllable of what was none. */
  boolean mended() {
    return !plain()
        && !unicode()
        && text.length() > 1
        && !Syllables.valid(source)
        && Syllables.valid(text);
  }

  boolean abbreviation() {
    return text.length() == 1 || text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean partOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String composed(String source) {
    return Normalizer.normalize(source, Normalizer.Form.NFC);
  }
}
