package vn.kehoach.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists by which indicators are read; each file's head says what it holds. */
public final class Lexicon {

  private static final Lexicon BUNDLED = new Lexicon();

  private final Phrases<List<String>> terms = new Phrases<>();
  private final Phrases<Population> populations = new Phrases<>();
  private final Phrases<Qualifier.Kind> qualifiers = new Phrases<>();
  private final Phrases<Boolean> framing = new Phrases<>();
  private final Phrases<Boolean> aims = new Phrases<>();
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, Set<String>> contained = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private final List<Contrary> contraries = new ArrayList<>();

  /**
   * Who or what is counted.
   *
   * @param name standard name
   * @param family its kind of population
   */
  record Population(String name, String family) {}

  /**
   * Words that keep two indicators apart.
   *
   * @param one folded word
   * @param other its contrary
   */
  public record Contrary(String one, String other) {}

  private Lexicon() {
    for (List<String> line : WordList.read("terms.tsv")) {
      line.forEach(variant -> terms.add(variant, List.of(line.get(0).split(" \\+ "))));
    }
    for (List<String> line : WordList.read("populations.tsv")) {
      var population = new Population(line.get(0), line.get(1));
      families.put(line.get(0), line.get(1));
      populations.add(line.get(0), population);
      line.subList(2, line.size()).forEach(variant -> populations.add(variant, population));
    }
    for (String name : families.keySet()) {
      String key = " " + Words.key(name) + " ";
      contained.put(
          name,
          families.keySet().stream()
              .map(Words::key)
              .filter(other -> key.contains(" " + other + " "))
              .collect(Collectors.toUnmodifiableSet()));
    }
    for (List<String> line : WordList.read("qualifiers.tsv")) {
      Qualifier.Kind kind = Qualifier.Kind.valueOf(line.get(0));
      line.subList(1, line.size()).forEach(phrase -> qualifiers.add(phrase, kind));
    }
    for (List<String> line : WordList.read("framing.tsv")) {
      String phrase = line.get(0);
      if (phrase.startsWith("$")) {
        aims.add(phrase, true);
      } else {
        framing.add(phrase, phrase.startsWith("^"));
      }
    }
    for (List<String> line : WordList.read("verbs.tsv")) {
      verbs.add(Words.key(line.get(0)));
      terms.add(line.get(0), line);
    }
    for (List<String> line : WordList.read("contraries.tsv")) {
      contraries.add(new Contrary(Words.key(line.get(0)), Words.key(line.get(1))));
    }
  }

  /** The lists that come with this program. */
  public static Lexicon bundled() {
    return BUNDLED;
  }

  /** Words of several syllables, by their standard forms. */
  Phrases<List<String>> terms() {
    return terms;
  }

  /** Who or what can be counted. */
  Phrases<Population> populations() {
    return populations;
  }

  /** What changes the meaning of an indicator. */
  Phrases<Qualifier.Kind> qualifiers() {
    return qualifiers;
  }

  /** What says nothing of the measure; true where it says nothing only at the head. */
  Phrases<Boolean> framing() {
    return framing;
  }

  /**
   * The populations that a population's name contains, by key: who counts "hồ sơ thủ tục hành
   * chính" counts "hồ sơ".
   */
  Set<String> contained(String population) {
    return contained.getOrDefault(population, Set.of());
  }

  /** What introduces the purpose of a measure. */
  Phrases<Boolean> aims() {
    return aims;
  }

  /** The family of a population's standard name. */
  String family(String population) {
    return families.getOrDefault(population, population);
  }

  /** Whether a folded word is a verb that indicators of every subject share. */
  public boolean isCommonVerb(String word) {
    return verbs.contains(word);
  }

  /** Pairs that never meet. */
  public List<Contrary> contraries() {
    return contraries;
  }
}
