package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.compare.Difference.Aspect;
import vn.kehoach.measure.Measure;
import vn.kehoach.measure.Qualifier;
import vn.kehoach.measure.Scale;

/** Says in words how an indicator differs from the one that stands for its row. */
final class Differences {

  /** Words named where only the contents differ. */
  private static final int NAMED = 4;

  private Differences() {}

  /**
   * The differences.
   *
   * @param measure what the indicator measures, with its printed words
   * @param label what the row's label measures, likewise
   */
  static List<Difference> of(Measure measure, Scale scale, Measure label, Scale labelScale) {
    var differences = new ArrayList<Difference>();
    if (!population(measure).equals(population(label))) {
      differences.add(
          new Difference(Aspect.POPULATION, populationText(measure), populationText(label)));
    }
    qualifier(differences, Aspect.SCOPE, Qualifier.Kind.SCOPE, measure, label);
    qualifier(differences, Aspect.CONDITION, Qualifier.Kind.MEASURE, measure, label);
    if (!scale.kind().equals(labelScale.kind())) {
      differences.add(new Difference(Aspect.SCALE, scale.kind(), labelScale.kind()));
    } else if (!scale.key().equals(labelScale.key())) {
      differences.add(new Difference(Aspect.UNIT, scale.unit(), labelScale.unit()));
    }
    if (differences.isEmpty()) {
      differences.add(new Difference(Aspect.CONTENT, extra(measure, label), extra(label, measure)));
    }
    return List.copyOf(differences);
  }

  private static void qualifier(
      List<Difference> differences,
      Aspect aspect,
      Qualifier.Kind kind,
      Measure measure,
      Measure label) {
    String own = qualifiers(measure, label, kind);
    String missing = qualifiers(label, measure, kind);
    if (!own.isEmpty() || !missing.isEmpty()) {
      differences.add(new Difference(aspect, own, missing));
    }
  }

  private static Set<String> population(Measure measure) {
    var all = new HashSet<>(measure.population().keySet());
    measure.qualifiers().values().stream()
        .filter(qualifier -> qualifier.kind() == Qualifier.Kind.POPULATION)
        .forEach(qualifier -> all.add(qualifier.key()));
    return all;
  }

  /** The population in words, with what narrows it. */
  private static String populationText(Measure measure) {
    String narrowed =
        measure.qualifiers().values().stream()
            .filter(qualifier -> qualifier.kind() == Qualifier.Kind.POPULATION)
            .map(Qualifier::text)
            .collect(Collectors.joining(", "));
    return (String.join(", ", measure.population().values()) + " " + narrowed).strip();
  }

  private static String qualifiers(Measure of, Measure without, Qualifier.Kind kind) {
    return of.qualifiers().entrySet().stream()
        .filter(entry -> entry.getValue().kind() == kind)
        .filter(entry -> !without.qualifiers().containsKey(entry.getKey()))
        .map(entry -> entry.getValue().text())
        .collect(Collectors.joining(", "));
  }

  /** The longest words that only one has, in the order of its text. */
  private static String extra(Measure of, Measure without) {
    Set<String> longest =
        of.features().keySet().stream()
            .filter(word -> !without.features().containsKey(word))
            .sorted(Comparator.comparingInt((String word) -> -word.length()))
            .limit(NAMED)
            .collect(Collectors.toSet());
    return of.features().entrySet().stream()
        .filter(entry -> longest.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(", "));
  }
}
