package vn.kehoach.text;

import java.text.Normalizer;

/**
 * What the letters of a text are worth as Vietnamese: whether its words can be syllables and its
 * letters carry marks.
 *
 * <p>Clean Vietnamese has some 0.95 valid syllables and 0.25 marked letters; what an English reader
 * made of a scan has the syllables of chance and few marks; a font with a wrong map to Unicode has
 * neither. Words that say nothing either way (abbreviations in capitals, "UBND") are not counted.
 *
 * @param letters how many letters there are
 * @param marked how many of them carry a Vietnamese mark, đ included
 * @param words how many words there are that say something
 * @param syllables how many of them are valid syllables
 */
public record TextWorth(int letters, int marked, int words, int syllables) {

  public static final TextWorth NONE = new TextWorth(0, 0, 0, 0);

  /** Fewer words than this prove nothing about a page. */
  private static final int FEW_WORDS = 12;

  /** Below this share of syllables a text is no Vietnamese; foreign names and codes allowed for. */
  private static final double LEAST_SYLLABLES = 0.6;

  /** Below this share of marked letters the marks have been lost. */
  private static final double LEAST_MARKED = 0.1;

  private static final int LONGEST_ABBREVIATION = 6;

  /** Measures a text; letters may be composed or not. */
  public static TextWorth of(CharSequence text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    TextWorth worth = NONE;
    int at = 0;
    while (at < composed.length()) {
      int end = at;
      while (end < composed.length() && Character.isLetter(composed.charAt(end))) {
        end++;
      }
      worth = end > at ? worth.plus(word(composed.substring(at, end))) : worth;
      at = end + 1;
    }
    return worth;
  }

  /** Both texts together. */
  public TextWorth plus(TextWorth other) {
    return new TextWorth(
        letters + other.letters,
        marked + other.marked,
        words + other.words,
        syllables + other.syllables);
  }

  /** Share of the words that are syllables; 0 without words. */
  public double syllableShare() {
    return words == 0 ? 0 : (double) syllables / words;
  }

  /** Share of the letters that carry a mark; 0 without letters. */
  public double markedShare() {
    return letters == 0 ? 0 : (double) marked / letters;
  }

  /** Whether there are words enough to tell, and they are not Vietnamese as it is written. */
  public boolean useless() {
    return words >= FEW_WORDS
        && (syllableShare() < LEAST_SYLLABLES || markedShare() < LEAST_MARKED);
  }

  private static TextWorth word(String word) {
    int marks = (int) word.chars().filter(c -> Syllables.marked((char) c)).count();
    boolean valid = Syllables.valid(word);
    boolean counts = valid || !abbreviation(word);
    return new TextWorth(word.length(), marks, counts ? 1 : 0, valid ? 1 : 0);
  }

  /** A few capitals that make no syllable. */
  private static boolean abbreviation(String word) {
    return word.length() <= LONGEST_ABBREVIATION && word.chars().allMatch(Character::isUpperCase);
  }
}
