package vn.kehoach.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kehoach.index.Fold;
import vn.kehoach.index.Syllables;

/**
 * What an indicator measures, without the words that only frame it.
 *
 * @param population who or what is counted: standard name, and as printed
 * @param families the populations' families
 * @param qualifiers what narrows population, scope or measure, by folded words
 * @param features the words of the measure: folded, and as printed or in standard form
 */
record Measure(
    Map<String, String> population,
    Set<String> families,
    Map<String, Qualifier> qualifiers,
    Map<String, String> features) {

  Measure {
    population = Collections.unmodifiableMap(new LinkedHashMap<>(population));
    families = Set.copyOf(families);
    qualifiers = Collections.unmodifiableMap(new LinkedHashMap<>(qualifiers));
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
  }

  /** The form under which words are compared. */
  static String key(String words) {
    return Syllables.key(words, Fold.TONE);
  }

  /** Equal for indicators that differ in framing and order of words only. */
  String signature() {
    return String.join(
        "|", sorted(population.keySet()), sorted(qualifiers.keySet()), sorted(features.keySet()));
  }

  /** Every word that counts, for lookups: measure, population and qualifiers. */
  Set<String> words() {
    var words = new LinkedHashSet<>(features.keySet());
    population.keySet().forEach(name -> words.add(key(name)));
    words.addAll(qualifiers.keySet());
    return words;
  }

  /** The population in words, with what narrows it. */
  String populationText() {
    String narrowed =
        qualifiers.values().stream()
            .filter(qualifier -> qualifier.kind() == Qualifier.Kind.POPULATION)
            .map(Qualifier::text)
            .collect(Collectors.joining(", "));
    return (String.join(", ", population.values()) + " " + narrowed).strip();
  }

  private static String sorted(Set<String> words) {
    return String.join(",", new TreeSet<>(words));
  }
}
