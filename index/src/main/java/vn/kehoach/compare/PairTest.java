package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether two indicators measure the same, and says how they differ.
 *
 * <p>The measure has to be alike; the less the populations have to do with each other, the more.
 * The limits were set on pairs of the golden alignment, not on one plan's wording.
 */
final class PairTest {

  private static final double SAME = 0.78;
  private static final double KIN = 0.58;
  private static final double KIN_POPULATION = 0.62;
  private static final double OTHER_POPULATION = 0.8;

  private static final double NEVER = 2;
  private static final double DICE = 0.65;
  private static final double ELSE = 0.25;

  /** Words named in a difference. */
  private static final int NAMED = 4;

  private final Rarity rarity;
  private final Lexicon lexicon;

  PairTest(Rarity rarity, Lexicon lexicon) {
    this.rarity = rarity;
    this.lexicon = lexicon;
  }

  Kinship test(Item a, Item b) {
    if (contrary(a.measure(), b.measure())) {
      return Kinship.NONE;
    }
    if (onlyVerbsInCommon(a.measure(), b.measure())) {
      return Kinship.NONE;
    }
    boolean samePopulation =
        a.measure().population().keySet().equals(b.measure().population().keySet());
    double likeness = likeness(a.measure(), b.measure(), samePopulation);
    boolean sameFigure = a.figure().equals(b.figure());
    if (samePopulation
        && a.measure().qualifiers().keySet().equals(b.measure().qualifiers().keySet())
        && likeness >= SAME
        && sameFigure) {
      return new Kinship(Match.FULL, likeness);
    }
    double limit = limit(a.measure(), b.measure());
    if (likeness < (sameFigure ? limit : Math.max(limit, SAME))
        || somethingElse(a.measure(), b.measure())) {
      return Kinship.NONE;
    }
    return new Kinship(Match.PARTIAL, likeness);
  }

  /** One may say more than the other; that each says something else keeps them apart. */
  private boolean somethingElse(Measure a, Measure b) {
    return Math.min(ownShare(a, b), ownShare(b, a)) > ELSE;
  }

  /** The share of a measure's weight that the other does not have. */
  private double ownShare(Measure measure, Measure other) {
    Set<String> words = compared(measure, other);
    double all = rarity.of(words);
    words.removeAll(compared(other, measure));
    return all == 0 ? 0 : rarity.of(words) / all;
  }

  /** Of different populations "được xử lý" says nothing that they share. */
  private boolean onlyVerbsInCommon(Measure a, Measure b) {
    if (a.population().keySet().equals(b.population().keySet())) {
      return false;
    }
    return compared(a, b).stream().filter(compared(b, a)::contains).allMatch(lexicon::isCommonVerb);
  }

  private static double limit(Measure a, Measure b) {
    if (a.population().keySet().equals(b.population().keySet())) {
      return KIN;
    }
    if (a.population().isEmpty()
        || b.population().isEmpty()
        || !Collections.disjoint(a.families(), b.families())) {
      return KIN_POPULATION;
    }
    return Collections.disjoint(heads(a), heads(b)) ? NEVER : OTHER_POPULATION;
  }

  private static Set<String> heads(Measure measure) {
    return measure.families().stream()
        .filter(family -> family.contains("/"))
        .map(family -> family.substring(0, family.indexOf('/')))
        .collect(Collectors.toSet());
  }

  /** Mostly Dice's share, partly the share of the shorter, by weight. */
  private double likeness(Measure a, Measure b, boolean samePopulation) {
    Set<String> left = compared(a, b);
    Set<String> right = compared(b, a);
    if (left.isEmpty() && right.isEmpty()) {
      return samePopulation ? 1 : 0;
    }
    var common = new HashSet<>(left);
    common.retainAll(right);
    double shared = rarity.of(common);
    double one = rarity.of(left);
    double other = rarity.of(right);
    double shorter = Math.min(one, other);
    if (shorter == 0) {
      return 0;
    }
    return DICE * 2 * shared / (one + other) + (1 - DICE) * shared / shorter;
  }

  /** The measure's words, and the population's where the other names none. */
  private static Set<String> compared(Measure measure, Measure other) {
    var words = new LinkedHashSet<>(measure.features().keySet());
    if (measure.population().isEmpty() != other.population().isEmpty()) {
      measure.population().keySet().forEach(name -> words.add(Measure.key(name)));
    }
    return words;
  }

  private boolean contrary(Measure a, Measure b) {
    Set<String> left = a.words();
    Set<String> right = b.words();
    return lexicon.contraries().stream()
        .anyMatch(
            pair ->
                apart(left, right, pair.one(), pair.other())
                    || apart(left, right, pair.other(), pair.one()));
  }

  private static boolean apart(Set<String> left, Set<String> right, String one, String other) {
    return left.contains(one)
        && !left.contains(other)
        && right.contains(other)
        && !right.contains(one);
  }

  /** How an indicator differs from the one that stands for its row, in words. */
  String difference(Item item, Item label) {
    var differences = new ArrayList<String>();
    Measure measure = item.measure();
    if (!measure.populationText().equals(label.measure().populationText())
        && !population(measure).equals(population(label.measure()))) {
      differences.add(
          named("đối tượng", measure.populationText(), label.measure().populationText()));
    }
    for (Qualifier.Kind kind : List.of(Qualifier.Kind.SCOPE, Qualifier.Kind.MEASURE)) {
      String own = qualifiers(measure, label.measure(), kind);
      String missing = qualifiers(label.measure(), measure, kind);
      if (!own.isEmpty() || !missing.isEmpty()) {
        differences.add(named(kind.label(), own, missing));
      }
    }
    if (!item.figure().equals(label.figure())) {
      differences.add(named("đơn vị đo", item.figure(), label.figure()));
    }
    if (differences.isEmpty()) {
      differences.add(
          named("nội dung", extra(measure, label.measure()), extra(label.measure(), measure)));
    }
    return String.join("; ", differences);
  }

  private static Set<String> population(Measure measure) {
    var all = new HashSet<>(measure.population().keySet());
    measure.qualifiers().values().stream()
        .filter(qualifier -> qualifier.kind() == Qualifier.Kind.POPULATION)
        .forEach(qualifier -> all.add(qualifier.key()));
    return all;
  }

  private static String named(String what, String own, String missing) {
    return own.isEmpty()
        ? "khác " + what + ": không có “" + missing + "”"
        : "khác " + what + ": " + own;
  }

  private static String qualifiers(Measure of, Measure without, Qualifier.Kind kind) {
    return of.qualifiers().entrySet().stream()
        .filter(entry -> entry.getValue().kind() == kind)
        .filter(entry -> !without.qualifiers().containsKey(entry.getKey()))
        .map(entry -> entry.getValue().text())
        .collect(Collectors.joining(", "));
  }

  /** The weightiest words that only one has, in the order of its text. */
  private String extra(Measure of, Measure without) {
    Set<String> weightiest =
        of.features().keySet().stream()
            .filter(word -> !without.features().containsKey(word))
            .sorted(Comparator.comparingDouble((String word) -> -rarity.of(word)))
            .limit(NAMED)
            .collect(Collectors.toSet());
    return of.features().entrySet().stream()
        .filter(entry -> weightiest.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(", "));
  }
}
