package vn.kehoach.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.kehoach.measure.IndicatorDirectory;
import vn.kehoach.measure.Lexicon;
import vn.kehoach.measure.Measure;

/**
 * Weighs words by how rare they are and by their length. Each thing measured counts once, however
 * many communes do; the directory's indicators count too, so that a handful of plans is weighed
 * much as thousands are.
 */
final class Rarity {

  /** The share of its weight that a verb of every subject keeps. */
  private static final double COMMON_VERB = 0.3;

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final int indicators;

  Rarity(Collection<Measure> measures) {
    var directory = IndicatorDirectory.bundled().entries();
    indicators = measures.size() + directory.size();
    directory.forEach(entry -> count(Measure.of(entry.label())));
    measures.forEach(this::count);
  }

  private void count(Measure measure) {
    measure.words().forEach(word -> occurrences.merge(word, 1, Integer::sum));
  }

  /** The weight of a word; a word in every indicator still has some. */
  double of(String word) {
    double idf = Math.log(1.0 + (double) (indicators + 1) / occurrences.getOrDefault(word, 1));
    return (Lexicon.bundled().isCommonVerb(word) ? COMMON_VERB : 1)
        * idf
        * Math.sqrt(word.chars().filter(c -> c == ' ').count() + 1.0);
  }
}
