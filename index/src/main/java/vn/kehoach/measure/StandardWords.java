package vn.kehoach.measure;

import java.util.ArrayList;
import java.util.List;

/** Rewrites text with the standard form of every term and population, abbreviations written out. */
public final class StandardWords {

  private StandardWords() {}

  /** The text with each term and population that a list knows in its standard form. */
  public static String of(String text) {
    Lexicon lexicon = Lexicon.bundled();
    List<Words.Syllable> syllables = Words.of(text);
    List<String> masked = Phrases.masked(syllables);
    var words = new ArrayList<String>();
    for (int at = 0; at < syllables.size(); ) {
      Phrases.Found<List<String>> term = lexicon.terms().at(masked, at);
      Phrases.Found<Lexicon.Population> population = lexicon.populations().at(masked, at);
      int t = term == null ? 0 : term.length();
      int p = population == null ? 0 : population.length();
      if (term != null && t >= p) {
        words.addAll(term.meaning());
      } else if (population != null) {
        words.add(population.meaning().name());
      } else {
        words.add(text.substring(syllables.get(at).start(), syllables.get(at).end()));
      }
      at += Math.max(1, Math.max(t, p));
    }
    return String.join(" ", words);
  }
}
