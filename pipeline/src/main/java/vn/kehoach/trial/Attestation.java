package vn.kehoach.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.text.Folding;

/**
 * Which words stand in which texts, whatever their case, marks between words and place of tones.
 */
final class Attestation {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}%]+");

  private final String held;
  private final List<String> others;

  /**
   * Texts to look words up in.
   *
   * @param held the texts of the commune that is held out
   * @param others all other texts that may know the same words
   */
  Attestation(Collection<String> held, Collection<String> others) {
    this.held = String.join("", held.stream().map(Attestation::words).toList());
    this.others = others.stream().map(Attestation::words).toList();
  }

  /** Whether the words stand in a held-out text and nowhere else. */
  boolean onlyHeld(String phrase) {
    String words = words(phrase);
    return !words.isBlank()
        && held.contains(words)
        && others.stream().noneMatch(text -> text.contains(words));
  }

  /** The words with a blank before, between and behind them: whole words are found, no parts. */
  private static String words(String text) {
    Matcher matcher = WORD.matcher(Folding.tone(text));
    var words = new ArrayList<String>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
  }
}
