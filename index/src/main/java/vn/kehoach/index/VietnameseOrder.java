package vn.kehoach.index;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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

  private VietnameseOrder() {}

  @Override
  public int compare(String a, String b) {
    List<String> left = Syllables.folded(a, Fold.TONE);
    List<String> right = Syllables.folded(b, Fold.TONE);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = syllables(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int syllables(String a, String b) {
    String left = letters(a);
    String right = letters(b);
    for (int i = 0; i < Math.min(left.length(), right.length()); i++) {
      int order = Integer.compare(rank(left.charAt(i)), rank(right.charAt(i)));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(left.length(), right.length());
    return order != 0 ? order : Integer.compare(tone(a), tone(b));
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

  /** Other letters stand after ours, in the order of their code. */
  private static int rank(char letter) {
    int rank = LETTERS.indexOf(letter);
    return rank >= 0 ? rank : LETTERS.length() + letter;
  }
}
