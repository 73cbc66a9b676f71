package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.index.Fold;
import vn.kehoach.index.Syllables;

/** Rewrites text with the standard form of every term and population, abbreviations written out. */
final class StandardWords {

  private StandardWords() {}

  static String of(String text) {
    Lexicon lexicon = Lexicon.bundled();
    List<Syllables.Span> spans = Syllables.of(text);
    List<String> masked = Phrases.masked(Syllables.folded(text, Fold.TONE));
    var words = new ArrayList<String>();
    for (int at = 0; at < spans.size(); ) {
      Phrases.Found<List<String>> term = lexicon.terms().at(masked, at);
      Phrases.Found<Lexicon.Population> population = lexicon.populations().at(masked, at);
      int t = term == null ? 0 : term.length();
      int p = population == null ? 0 : population.length();
      if (term != null && t >= p) {
        words.addAll(term.meaning());
      } else if (population != null) {
        words.add(population.meaning().name());
      } else {
        words.add(spans.get(at).in(text));
      }
      at += Math.max(1, Math.max(t, p));
    }
    return String.join(" ", words);
  }
}
