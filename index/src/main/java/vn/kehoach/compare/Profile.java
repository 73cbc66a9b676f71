package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.measure.IndicatorDirectory;
import vn.kehoach.measure.Lexicon;
import vn.kehoach.measure.Measure;
import vn.kehoach.measure.Qualifier;

/**
 * An item made ready to be held against others: its words as numbers, ascending, with their
 * weights.
 */
final class Profile {

  private final Item item;
  private final int[] words;
  private final int[] withPopulation;
  private final Set<Integer> explained;
  private final double[] weights;
  private final String population;
  private final String qualifiers;
  private final Set<String> families;
  private final IndicatorDirectory.@Nullable Entry entry;
  private final boolean[] first;
  private final boolean[] second;

  private Profile(Item item, Vocabulary vocabulary) {
    Measure measure = item.measure();
    this.item = item;
    this.weights = vocabulary.weights;
    Set<String> said = new LinkedHashSet<>(measure.features().keySet());
    measure.qualifiers().values().stream()
        .filter(qualifier -> qualifier.kind() == Qualifier.Kind.MEASURE)
        .forEach(qualifier -> said.add(qualifier.key()));
    this.words = vocabulary.numbers(said);
    measure.population().keySet().forEach(name -> said.add(Measure.key(name)));
    this.withPopulation = vocabulary.numbers(said);
    this.population = String.join(",", new TreeSet<>(measure.population().keySet()));
    this.qualifiers = String.join(",", new TreeSet<>(measure.qualifiers().keySet()));
    this.families = measure.families();
    this.entry = IndicatorDirectory.bundled().entry(measure.indicator()).orElse(null);
    this.explained = new HashSet<>();
    if (entry != null) {
      entry.explained().forEach(word -> vocabulary.number(word).ifPresent(explained::add));
    }
    List<Lexicon.Contrary> contraries = Lexicon.bundled().contraries();
    this.first = new boolean[contraries.size()];
    this.second = new boolean[contraries.size()];
    Set<String> all = measure.words();
    for (int i = 0; i < contraries.size(); i++) {
      first[i] = all.contains(contraries.get(i).one());
      second[i] = all.contains(contraries.get(i).other());
    }
  }

  /** Profiles of items, their words weighed by rarity among them. */
  static List<Profile> of(Collection<Item> items) {
    var rarity = new Rarity(items.stream().map(Item::measure).distinct().toList());
    var vocabulary = new Vocabulary(items, rarity);
    return items.stream().map(item -> new Profile(item, vocabulary)).toList();
  }

  Item item() {
    return item;
  }

  /** The words of the measure, and what it takes to count. */
  int[] words() {
    return words;
  }

  /** These words, and who is counted. */
  int[] withPopulation() {
    return withPopulation;
  }

  /** Who is counted, as one string. */
  String population() {
    return population;
  }

  Set<String> families() {
    return families;
  }

  /** All that changes the meaning, as one string. */
  String qualifiers() {
    return qualifiers;
  }

  IndicatorDirectory.@Nullable Entry entry() {
    return entry;
  }

  /** Whether a word says no more than the entry does. */
  boolean explains(int word) {
    return explained.contains(word);
  }

  double weight(int word) {
    return weights[word];
  }

  double weight(int[] all) {
    double sum = 0;
    for (int word : all) {
      sum += weights[word];
    }
    return sum;
  }

  /** Whether one has a word whose contrary the other has. */
  boolean contradicts(Profile other) {
    for (int i = 0; i < first.length; i++) {
      boolean one = first[i] && !second[i] && other.second[i] && !other.first[i];
      boolean back = second[i] && !first[i] && other.first[i] && !other.second[i];
      if (one || back) {
        return true;
      }
    }
    return false;
  }

  /** Words by number, the rarest with the lowest. */
  private static final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;

    Vocabulary(Collection<Item> items, Rarity rarity) {
      Set<String> all = new TreeSet<>();
      items.forEach(item -> all.addAll(item.measure().words()));
      Map<String, Double> weightOf = new HashMap<>();
      all.forEach(word -> weightOf.put(word, rarity.of(word)));
      var ordered = new ArrayList<>(all);
      ordered.sort(
          Comparator.comparingDouble((String word) -> -weightOf.getOrDefault(word, 0.0))
              .thenComparing(word -> word));
      weights = new double[ordered.size()];
      for (String word : ordered) {
        weights[numbers.size()] = weightOf.getOrDefault(word, 0.0);
        numbers.put(word, numbers.size());
      }
    }

    Optional<Integer> number(String word) {
      return Optional.ofNullable(numbers.get(word));
    }

    int[] numbers(Set<String> words) {
      int[] found = words.stream().mapToInt(numbers::get).toArray();
      Arrays.sort(found);
      return found;
    }
  }
}
