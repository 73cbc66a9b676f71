package vn.kehoach.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an indicator as a {@link Measure}: from the left, the longest phrase that a word list
 * knows, else one syllable.
 *
 * <p>The first populations named in a row are who is counted, if not more than a few words stand
 * before them ("số hóa hồ sơ …"); populations further on belong to the measure. What stands in
 * brackets explains and is left out, as are cited documents, the plan's own place, and what a
 * measure is for ("… để giảm giấy tờ").
 */
final class IndicatorReader {

  private static final IndicatorReader BUNDLED = new IndicatorReader(Lexicon.bundled());

  /** Words that may stand before the population. */
  private static final int BEFORE_POPULATION = 3;

  /** Words that make a measure, after which an aim says no more of it. */
  private static final int SAID = 3;

  /** What stands between populations that are counted together. */
  private static final Pattern JOINING =
      Pattern.compile("\\s*([,;/&–-]\\s*|và\\s|hoặc\\s|hay\\s|cùng\\s)+(các|những)?\\s*");

  /** Kinds of place after which a name follows ("trên địa bàn xã Tân An"). */
  private static final Set<String> PLACES =
      Set.of(
          Words.key("xã"),
          Words.key("phường"),
          Words.key("trấn"),
          Words.key("khu"),
          Words.key("tỉnh"),
          Words.key("phố"));

  /** After these stands what the counted ones have or become. */
  private static final Set<String> HAVING =
      Set.of(Words.key("có"), Words.key("đạt"), Words.key("được"), Words.key("là"));

  private final Lexicon lexicon;

  private IndicatorReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static IndicatorReader bundled() {
    return BUNDLED;
  }

  Measure read(String indicator) {
    Measure bare = readWords(indicator);
    return IndicatorDirectory.bundled().named(bare);
  }

  /** The measure without a look into the directory, which is itself read in this way. */
  Measure readWords(String indicator) {
    return new Reading(PlainWords.of(indicator)).measure();
  }

  /** One indicator being read. */
  private final class Reading {

    private final String text;
    private final List<Words.Syllable> syllables;
    private final List<String> masked;
    private final Map<String, String> population = new LinkedHashMap<>();
    private final Map<String, Qualifier> qualifiers = new LinkedHashMap<>();
    private final Map<String, String> features = new LinkedHashMap<>();

    private int lastCounted;

    /** Whether a population named now is who is counted. */
    private boolean counting = true;

    Reading(String text) {
      this.text = text;
      this.syllables = Words.of(text);
      this.masked = Phrases.masked(syllables);
    }

    Measure measure() {
      for (int at = 0; at < syllables.size() && !isAim(at); ) {
        at += step(at);
      }
      return new Measure(population, qualifiers, features, null);
    }

    private boolean isAim(int at) {
      int said = features.size() + population.size() + qualifiers.size();
      if (said < SAID || features.isEmpty()) {
        return false;
      }
      boolean newClause =
          at > 0
              && text.substring(syllables.get(at - 1).end(), syllables.get(at).start())
                  .contains(";");
      return newClause || lexicon.aims().at(masked, at) != null;
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
        qualify(qualifier.meaning(), at, q);
      } else if (counted != null && p == longest && counting && inRow(at)) {
        count(counted.meaning(), at, p);
      } else if (term != null && t == longest) {
        term.meaning().forEach(this::feature);
      } else if (counted != null && p == longest) {
        again(counted.meaning().name(), at);
      } else if (longest == 0) {
        feature(printed(at, 1));
      } else {
        return longest + placeName(at + longest);
      }
      return Math.max(longest, 1);
    }

    private void qualify(Qualifier.Kind kind, int at, int length) {
      String key = Words.key(printed(at, length));
      qualifiers.put(key, new Qualifier(kind, key, printed(at, length)));
    }

    private void count(Lexicon.Population counted, int at, int length) {
      population.put(counted.name(), printed(at, length));
      lastCounted = at + length - 1;
    }

    /** The syllables of a proper name that follows the framing words for a place. */
    private int placeName(int from) {
      int length = 0;
      if (PLACES.contains(syllables.get(from - 1).key())) {
        while (from + length < syllables.size() && isNamePart(from + length)) {
          length++;
        }
      }
      return length;
    }

    private boolean isNamePart(int at) {
      String printed = printed(at, 1);
      boolean abbreviation =
          printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
      return Character.isUpperCase(printed.charAt(0)) && !abbreviation;
    }

    /** Whether what begins here is joined to the last population by a comma, "và" or the like. */
    private boolean inRow(int at) {
      if (population.isEmpty()) {
        return true;
      }
      String between = text.substring(syllables.get(lastCounted).end(), syllables.get(at).start());
      return JOINING.matcher(between).matches();
    }

    /**
     * A population named further on. Before the measure it says where the counted ones are ("công
     * chức trong các cơ quan"), unless it is what they have ("thôn có tổ …"); and who is counted
     * may be named twice ("trên tổng số hồ sơ").
     */
    private void again(String name, int at) {
      boolean where =
          !population.isEmpty()
              && features.isEmpty()
              && syllables.subList(lastCounted + 1, at).stream()
                  .noneMatch(between -> HAVING.contains(between.key()));
      if (!where && !population.containsKey(name)) {
        feature(name);
      }
    }

    private void feature(String words) {
      String key = Words.key(words);
      Phrases.Found<Qualifier.Kind> qualifier = lexicon.qualifiers().at(masked(words), 0);
      if (qualifier != null && qualifier.length() == Words.of(words).size()) {
        qualifiers.putIfAbsent(key, new Qualifier(qualifier.meaning(), key, words));
        return;
      }
      features.putIfAbsent(key, words);
      counting = counting && population.isEmpty() && features.size() <= BEFORE_POPULATION;
    }

    private static List<String> masked(String words) {
      return Phrases.masked(Words.of(words));
    }

    private String printed(int at, int length) {
      return text.substring(syllables.get(at).start(), syllables.get(at + length - 1).end());
    }
  }
}
