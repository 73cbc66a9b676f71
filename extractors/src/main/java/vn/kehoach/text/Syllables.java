package vn.kehoach.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells written Vietnamese syllables from other strings of letters: an onset, a rhyme that may
 * follow it, at most one tone mark, and after c, ch, p, t only those two tones that can stand
 * there.
 *
 * <p>The grammar takes more than the dictionary ("ngoắng") and nothing that cannot be pronounced.
 */
public final class Syllables {

  /** The longest, "nghiêng", has seven letters. */
  private static final int LONGEST = 7;

  private static final char SHARP = '\u0301';
  private static final char HEAVY = '\u0323';
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** Letters up to the last Vietnamese one, without their tone marks; 0 where it is no letter. */
  private static final char[] BARE = new char['\u1EFA'];

  /** The tone mark of each letter; 0 where it has none. */
  private static final char[] TONE = new char['\u1EFA'];

  /** Every syllable without its tone → whether it ends in a stop. */
  private static final Map<String, Boolean> STOPPED = new HashMap<>();

  static {
    "abcdeghiklmnopqrstuvxyăâđêôơư".chars().forEach(c -> putLetter((char) c));
    for (List<String> row : WordTable.rows(Syllables.class, "syllables.tsv")) {
      for (String onset : row.get(0).split(" ")) {
        put(onset.equals("-") ? "" : onset, row.get(1), false);
        put(onset.equals("-") ? "" : onset, row.get(2), true);
      }
    }
  }

  private Syllables() {}

  /** Whether a word is one syllable, in capitals or not; composed (NFC). */
  public static boolean valid(CharSequence word) {
    int length = word.length();
    if (length == 0 || length > LONGEST) {
      return false;
    }
    char tone = 0;
    var bare = new char[length];
    for (int i = 0; i < length; i++) {
      char c = Character.toLowerCase(word.charAt(i));
      if (c >= BARE.length || BARE[c] == 0 || (tone != 0 && TONE[c] != 0)) {
        return false;
      }
      bare[i] = BARE[c];
      tone = TONE[c] == 0 ? tone : TONE[c];
    }
    @Nullable Boolean stopped = STOPPED.get(new String(bare));
    return stopped != null && (!stopped || tone == SHARP || tone == HEAVY);
  }

  /**
   * Whether a letter is one of the Vietnamese alphabet that English does not have: "đ", "ơ", "ẽ".
   */
  public static boolean marked(char letter) {
    char c = Character.toLowerCase(letter);
    return c > 'z' && c < BARE.length && BARE[c] != 0;
  }

  /** Whether a letter is one of the Vietnamese alphabet, marked or not. */
  public static boolean letter(char letter) {
    char c = Character.toLowerCase(letter);
    return c < BARE.length && BARE[c] != 0;
  }

  private static void putLetter(char letter) {
    BARE[letter] = letter;
    if ("aăâeêioôơuưy".indexOf(letter) < 0) {
      return;
    }
    for (char tone : TONES.toCharArray()) {
      char toned = Normalizer.normalize("" + letter + tone, Normalizer.Form.NFC).charAt(0);
      BARE[toned] = letter;
      TONE[toned] = tone;
    }
  }

  private static void put(String onset, String rhymes, boolean stopped) {
    for (String rhyme : rhymes.split(" ")) {
      if (!rhyme.isEmpty()) {
        STOPPED.put(onset + rhyme, stopped);
      }
    }
  }
}
