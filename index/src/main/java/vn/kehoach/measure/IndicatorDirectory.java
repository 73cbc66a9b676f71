package vn.kehoach.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that communes everywhere plan for, by the words without which none of them is
 * said; a resource ("indicators.tsv") whose head explains its columns.
 *
 * <p>An indicator is in the directory if it has a word of every need and none that bars it, and if
 * these words are a good part of what it says; of several the one that explains most words.
 */
public final class IndicatorDirectory {

  private static final IndicatorDirectory BUNDLED = new IndicatorDirectory("indicators.tsv");

  /** The share of an indicator's words that its entry has to explain. */
  private static final double ENOUGH = 0.4;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Pattern>> byWord = new HashMap<>();

  /**
   * An indicator of the directory.
   *
   * @param id its name in data
   * @param topic what programme it belongs to
   * @param label what it is called
   * @param explained folded words that say no more than the entry itself
   */
  public record Entry(String id, String topic, String label, Set<String> explained) {

    public Entry {
      explained = Set.copyOf(explained);
    }
  }

  /** The words of an entry: each need is a list of ways to say it, each way a set of words. */
  private record Pattern(
      Entry entry,
      int rank,
      List<List<Set<String>>> needs,
      List<Set<String>> bars,
      @Nullable String population) {}

  private IndicatorDirectory(String resource) {
    int rank = 0;
    for (List<String> line : WordList.cells(resource)) {
      add(line, rank++);
    }
  }

  /** The directory that comes with this program. */
  public static IndicatorDirectory bundled() {
    return BUNDLED;
  }

  /** The entry of an id. */
  public Optional<Entry> entry(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : entries.get(id));
  }

  /** All entries in the order of the resource. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The measure with the entry that it is, and with that entry's population if it names none. */
  Measure named(Measure measure) {
    Pattern best = best(measure);
    if (best == null) {
      return measure;
    }
    Map<String, String> population = measure.population();
    if (best.population() != null && isLeftOpen(population, best.population())) {
      population = Map.of(best.population(), best.population());
    }
    return new Measure(population, measure.qualifiers(), measure.features(), best.entry().id());
  }

  /** Whether none is named, or only by the beginning of its name ("hồ sơ" for "hồ sơ … "). */
  private static boolean isLeftOpen(Map<String, String> named, String meant) {
    return named.keySet().stream().allMatch(name -> meant.startsWith(name + " "))
        && named.size() < 2;
  }

  private @Nullable Pattern best(Measure measure) {
    Set<String> words = new HashSet<>(measure.words());
    for (String population : measure.population().keySet()) {
      words.addAll(Lexicon.bundled().contained(population));
    }
    Set<Pattern> candidates = new HashSet<>();
    words.forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
    Pattern best = null;
    double most = 0;
    for (Pattern pattern : candidates) {
      double explained = explained(pattern, measure, words);
      boolean better =
          explained > most || (best != null && explained == most && pattern.rank() < best.rank());
      if (explained > 0 && better) {
        best = pattern;
        most = explained;
      }
    }
    return best;
  }

  /** How many words the needs of an entry explain; 0 where it is not the indicator's. */
  private static double explained(Pattern pattern, Measure measure, Set<String> words) {
    if (pattern.bars().stream().anyMatch(words::containsAll)) {
      return 0;
    }
    var met = new HashSet<String>();
    for (List<Set<String>> need : pattern.needs()) {
      Set<String> way = longestHad(need, words);
      if (way == null) {
        return 0;
      }
      met.addAll(way);
    }
    double said = 0;
    double known = 0;
    for (String word : measure.features().keySet()) {
      double weight = weight(word);
      said += weight;
      known += met.contains(word) || pattern.entry().explained().contains(word) ? weight : 0;
    }
    for (String word : met) {
      double weight = measure.features().containsKey(word) ? 0 : weight(word);
      said += weight;
      known += weight;
    }
    if (known < ENOUGH * said) {
      return 0;
    }
    return met.stream().mapToDouble(IndicatorDirectory::weight).sum();
  }

  /** A common verb says little, a word of several syllables more than one syllable. */
  private static double weight(String word) {
    double length = 1 + Math.min(2, word.chars().filter(c -> c == ' ').count()) * 0.5;
    return Lexicon.bundled().isCommonVerb(word) ? 0.3 * length : length;
  }

  private static @Nullable Set<String> longestHad(List<Set<String>> need, Set<String> words) {
    Set<String> longest = null;
    for (Set<String> way : need) {
      if (words.containsAll(way) && (longest == null || way.size() > longest.size())) {
        longest = way;
      }
    }
    return longest;
  }

  private void add(List<String> line, int rank) {
    String population = line.get(2);
    List<List<Set<String>>> needs = new ArrayList<>();
    for (String need : line.get(4).split("\\s*\\+\\s*")) {
      needs.add(ways(need));
    }
    List<Set<String>> bars = line.size() > 5 ? ways(line.get(5)) : List.of();
    if (needs.stream().anyMatch(List::isEmpty)) {
      throw new IllegalStateException("a need that every indicator meets: " + line.get(4));
    }
    var explained = new HashSet<String>();
    needs.forEach(need -> need.forEach(explained::addAll));
    if (line.size() > 6) {
      ways(line.get(6)).forEach(explained::addAll);
    }
    var entry = new Entry(line.get(0), line.get(1), line.get(3), explained);
    if (entries.putIfAbsent(entry.id(), entry) != null) {
      throw new IllegalStateException("twice in the directory of indicators: " + entry.id());
    }
    var pattern = new Pattern(entry, rank, needs, bars, population.equals("-") ? null : population);
    needs.get(0).stream()
        .flatMap(Set::stream)
        .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(pattern));
  }

  /**
   * Each alternative as the words by which the reader would know it; framing says nothing. A
   * population's name is a word of the measure too, where somebody else is counted.
   */
  private static List<Set<String>> ways(String cell) {
    var ways = new ArrayList<Set<String>>();
    for (String way : cell.split("\\s*\\|\\s*")) {
      if (!way.isBlank() && !way.equals("-")) {
        Set<String> words = IndicatorReader.bundled().readWords(way).words();
        if (!words.isEmpty()) {
          ways.add(words);
        }
        if (words.size() == 1 && !words.contains(Words.key(way))) {
          ways.add(Set.of(Words.key(way)));
        }
      }
    }
    return ways;
  }
}
