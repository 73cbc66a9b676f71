package vn.kehoach.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.text.Folding;

/**
 * Which words stand in which texts, whatever their case, marks between words and place of tones.
 */
final class Attestation {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}%]+");

  private final Text held;
  private final List<Text> others;

  /**
   * Texts to look words up in.
   *
   * @param held the texts of the commune that is held out
   * @param others all other texts that may know the same words
   */
  Attestation(Collection<String> held, Collection<String> others) {
    this.held = Text.of(held.stream().map(Attestation::words).toList());
    this.others = others.stream().map(text -> Text.of(List.of(words(text)))).toList();
  }

  /** Whether the words stand in a held-out text and nowhere else. */
  boolean onlyHeld(String phrase) {
    List<String> words = words(phrase);
    return !words.isEmpty()
        && held.says(words)
        && others.stream().noneMatch(text -> text.says(words));
  }

  private static List<String> words(String text) {
    Matcher matcher = WORD.matcher(Folding.tone(text));
    var words = new ArrayList<String>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /**
   * A text in which phrases are looked up.
   *
   * @param running all words, each between blanks: whole words are found, no parts
   * @param neighbours every word, and every two words that follow each other: what most phrases
   *     that do not stand in a text lack, without a walk through the text
   */
  private record Text(String running, Set<String> neighbours) {

    static Text of(List<List<String>> texts) {
      var running = new StringBuilder();
      var neighbours = new HashSet<String>();
      for (List<String> words : texts) {
        running.append(between(words));
        neighbours.addAll(words);
        neighbours.addAll(pairs(words));
      }
      return new Text(running.toString(), neighbours);
    }

    boolean says(List<String> words) {
      return neighbours.containsAll(words.size() == 1 ? words : pairs(words))
          && running.contains(between(words));
    }

    private static String between(List<String> words) {
      return " " + String.join(" ", words) + " ";
    }

    private static List<String> pairs(List<String> words) {
      var pairs = new ArrayList<String>();
      for (int i = 1; i < words.size(); i++) {
        pairs.add(words.get(i - 1) + " " + words.get(i));
      }
      return pairs;
    }
  }
}
