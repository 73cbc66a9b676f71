package vn.kehoach.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What stands between populations that are counted together. */
  private static final Pattern JOINING =
      Pattern.compile("\\s*([,;/&–-]\\s*|và\\s|hoặc\\s|hay\\s|cùng\\s)+(các|những)?\\s*");

  /** Addresses of the net ("@xa.tinh.gov.vn", ".gov.vn") name a place, not a measure. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*\\.[a-z]{2,}\\.[a-z]{2,}\\S*");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");

  private final Lexicon lexicon;

  IndicatorReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Measure read(String indicator) {
    String plain = BRACKETS.matcher(indicator).replaceAll(" ");
    return new Reading(ADDRESS.matcher(plain).replaceAll(" ")).measure();
  }

  /** One indicator being read. */
  private final class Reading {

    private final String text;
    private final List<Syllables.Span> spans;
    private final List<String> syllables;
    private final List<String> masked;
    private final Map<String, String> population = new LinkedHashMap<>();
    private final Set<String> families = new LinkedHashSet<>();
    private final Map<String, Qualifier> qualifiers = new LinkedHashMap<>();
    private final Map<String, String> features = new LinkedHashMap<>();

    private int lastCounted;

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
      return new Measure(population, families, qualifiers, features);
    }

    /** Takes the longest phrase; of equals the qualifier, the population, the term, the framing. */
    private int step(int at) {
      Phrases.Found<Qualifier.Kind> qualifier = lexicon.qualifiers().at(masked, at);
      Phrases.Found<Lexicon.Population> counted = lexicon.populations().at(masked, at);
      Phrases.Found<List<String>> term = lexicon.terms().at(masked, at);
      Phrases.Found<Boolean> framing = lexicon.framing().at(masked, at);
      int q = qualifier == null ? 0 : qualifier.length();
      int p = counted == null ? 0 : counted.length();
      int t = term == null ? 0 : term.length();
      int f = framing == null || (framing.meaning() && at > 0) ? 0 : framing.length();
      int longest = Math.max(Math.max(q, p), Math.max(t, f));
      if (qualifier != null && q == longest) {
        String key = String.join(" ", syllables.subList(at, at + q));
        qualifiers.put(key, new Qualifier(qualifier.meaning(), key, printed(at, q)));
      } else if (counted != null && p == longest && counting && inRow(at)) {
        count(counted.meaning(), at, p);
      } else if (term != null && t == longest) {
        term.meaning().forEach(this::feature);
      } else if (counted != null && p == longest) {
        again(counted.meaning().name());
      } else if (longest == 0) {
        feature(printed(at, 1));
      }
      return Math.max(longest, 1);
    }

    private void count(Lexicon.Population counted, int at, int length) {
      population.put(counted.name(), printed(at, length));
      families.add(counted.family());
      lastCounted = at + length - 1;
    }

    /** Whether what begins here is joined to the last population by a comma, "và" or the like. */
    private boolean inRow(int at) {
      if (population.isEmpty()) {
        return true;
      }
      String between = text.substring(spans.get(lastCounted).end(), spans.get(at).start());
      return JOINING.matcher(between).matches();
    }

    /**
     * A population named further on. Before the measure it says where the counted ones are ("công
     * chức trong các cơ quan"), and who is counted may be named twice ("trên tổng số hồ sơ").
     */
    private void again(String name) {
      boolean where = !population.isEmpty() && features.isEmpty();
      if (!where && !population.containsKey(name)) {
        feature(name);
      }
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
