package vn.kehoach.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Weighs words by how rare they are among the indicators at hand, and by their length. */
final class Rarity {

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final int indicators;

  /** The share of its weight that a verb of every subject keeps. */
  private static final double COMMON_VERB = 0.3;

  private final Lexicon lexicon;

  Rarity(Collection<Measure> measures, Lexicon lexicon) {
    this.lexicon = lexicon;
    indicators = measures.size();
    for (Measure measure : measures) {
      measure.words().forEach(word -> occurrences.merge(word, 1, Integer::sum));
    }
  }

  /** The weight of a word; a word in every indicator still has some. */
  double of(String word) {
    double idf = Math.log(1.0 + (double) (indicators + 1) / occurrences.getOrDefault(word, 1));
    return (lexicon.isCommonVerb(word) ? COMMON_VERB : 1)
        * idf
        * Math.sqrt(word.chars().filter(c -> c == ' ').count() + 1.0);
  }

  double of(Set<String> words) {
    return words.stream().mapToDouble(this::of).sum();
  }
}
