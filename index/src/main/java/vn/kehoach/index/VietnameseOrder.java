package vn.kehoach.index;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;

/**
 * The order of a Vietnamese dictionary: letters first (a ă â b c d đ e ê …), then tones (ngang,
 * huyền, hỏi, ngã, sắc, nặng), syllable by syllable.
 *
 * <p>Spellings that differ only in case or in the place of a tone mark are equal. Java's own
 * collator is not used: its rules come with the JDK's locale data, which some images lack and which
 * change between versions.
 */
public final class VietnameseOrder implements Comparator<String> {

  /** The one order. */
  public static final Comparator<String> INSTANCE = new VietnameseOrder();

  private static final String LETTERS = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  /** Below every letter, so that the shorter of two syllables comes first. */
  private static final char SYLLABLE_END = 1;

  private static final char FIRST_LETTER = 0x20;

  private VietnameseOrder() {}

  @Override
  public int compare(String a, String b) {
    return key(a).compareTo(key(b));
  }

  /**
   * A string that stands to others as the text does in the dictionary; for sorting much at once.
   */
  public static String key(String text) {
    var key = new StringBuilder();
    for (String syllable : Syllables.folded(text, Fold.TONE)) {
      letters(syllable).chars().forEach(letter -> key.append(rank((char) letter)));
      key.append(SYLLABLE_END).append((char) (SYLLABLE_END + 2 + tone(syllable)));
    }
    return key.toString();
  }

  /** The syllable without its tone, its letters whole ("ê" is one). */
  private static String letters(String syllable) {
    var plain = new StringBuilder();
    Normalizer.normalize(syllable, Normalizer.Form.NFD)
        .chars()
        .filter(c -> TONES.indexOf(c) < 0)
        .forEach(c -> plain.append((char) c));
    return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static int tone(String syllable) {
    return Normalizer.normalize(syllable, Normalizer.Form.NFD)
        .chars()
        .map(TONES::indexOf)
        .filter(tone -> tone >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** Above the marks that end a syllable; other letters after ours, in the order of their code. */
  private static char rank(char letter) {
    int rank = LETTERS.indexOf(letter);
    int above = rank >= 0 ? rank : LETTERS.length() + letter;
    return (char) Math.min(Character.MAX_VALUE, FIRST_LETTER + above);
  }
}
