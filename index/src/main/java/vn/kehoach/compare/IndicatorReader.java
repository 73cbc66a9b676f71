package vn.kehoach.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.index.Fold;
import vn.kehoach.index.Syllables;

/**
 * Reads an indicator as a {@link Measure}: from the left, the longest phrase that a word list
 * knows, else one syllable.
 *
 * <p>The first populations named in a row are who is counted, if not more than a few words stand
 * before them ("số hóa hồ sơ …"); populations further on belong to the measure. What stands in
 * brackets explains and is left out.
 */
final class IndicatorReader {

  /** Words that may stand before the population. */
  private static final int BEFORE_POPULATION = 3;

  private final Lexicon lexicon;

  IndicatorReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Measure read(String indicator) {
    return new Reading(indicator.replaceAll("\\([^()]*\\)?", " ")).measure();
  }

  /** One indicator being read. */
  private final class Reading {

    private final String text;
    private final List<Syllables.Span> spans;
    private final List<String> syllables;
    private final List<String> masked;
    private final Set<Lexicon.Population> population = new LinkedHashSet<>();
    private final Map<String, Qualifier> qualifiers = new LinkedHashMap<>();
    private final Map<String, String> features = new LinkedHashMap<>();

    /** Whether a population named now is who is counted. */
    private boolean counting = true;

    Reading(String text) {
      this.text = text;
      this.spans = Syllables.of(text);
      this.syllables = Syllables.folded(text, Fold.TONE);
      this.masked = Phrases.masked(syllables);
    }

    Measure measure() {
      for (int at = 0; at < syllables.size(); ) {
        at += step(at);
      }
      var names = new LinkedHashSet<String>();
      var families = new LinkedHashSet<String>();
      population.forEach(each -> names.add(each.name()));
      population.forEach(each -> families.add(each.family()));
      return new Measure(names, families, qualifiers, features);
    }

    /** Takes the longest phrase; of equals the qualifier, the population, the term, the framing. */
    private int step(int at) {
      Phrases.Found<Qualifier.Kind> qualifier = lexicon.qualifiers().at(masked, at);
      Phrases.Found<Lexicon.Population> counted = lexicon.populations().at(masked, at);
      Phrases.Found<String> term = lexicon.terms().at(masked, at);
      Phrases.Found<Boolean> framing = lexicon.framing().at(masked, at);
      int q = qualifier == null ? 0 : qualifier.length();
      int p = counted == null ? 0 : counted.length();
      int t = term == null ? 0 : term.length();
      int f = framing == null || (framing.meaning() && at > 0) ? 0 : framing.length();
      int longest = Math.max(Math.max(q, p), Math.max(t, f));
      if (qualifier != null && q == longest) {
        String key = String.join(" ", syllables.subList(at, at + q));
        qualifiers.put(key, new Qualifier(qualifier.meaning(), key, printed(at, q)));
      } else if (counted != null && p == longest && counting) {
        population.add(counted.meaning());
      } else if (term != null && t == longest) {
        feature(term.meaning());
      } else if (counted != null && p == longest) {
        feature(counted.meaning().name());
      } else if (longest == 0) {
        feature(printed(at, 1));
      }
      return Math.max(longest, 1);
    }

    private void feature(String words) {
      features.put(Measure.key(words), words);
      counting = counting && population.isEmpty() && features.size() <= BEFORE_POPULATION;
    }

    private String printed(int at, int length) {
      return text.substring(spans.get(at).start(), spans.get(at + length - 1).end());
    }
  }
}
