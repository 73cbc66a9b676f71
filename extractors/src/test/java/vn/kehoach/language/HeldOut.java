package vn.kehoach.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.kehoach.language.TrainingData.Example;
import vn.kehoach.phrase.Span;

/**
 * Measures a model on subjects that it never saw: the subjects are dealt out to ten folds, and each
 * fold is judged by a model of the other nine. What was put together from parts only ever trains.
 */
final class HeldOut {

  static final int FOLDS = 10;
  private static final String PARTS = "slot";

  private final TrainingData data = TrainingData.standard();
  private final List<String> subjects =
      data.sources().stream().filter(source -> !source.equals(PARTS)).toList();

  /** How often answers are right, and how often there is one. */
  record Accuracy(int cases, int answered, int right, Map<String, Integer> confused) {

    double share() {
      return right / (double) answered;
    }

    double coverage() {
      return answered / (double) cases;
    }
  }

  /** What is found of what is there. */
  record F1(int there, int found, int right) {

    double value() {
      return 2.0 * right / (there + found);
    }
  }

  /** Judges a categoriser; only guesses of at least this confidence are answers. */
  Accuracy categories(Ability ability, double sure) {
    int cases = 0;
    int answered = 0;
    int right = 0;
    var confused = new TreeMap<String, Integer>();
    for (int fold = 0; fold < FOLDS; fold++) {
      var judge = new Categorizer(Categorizer.load(Training.train(ability, others(fold))));
      for (Example example : held(fold).examples(ability)) {
        Guess<String> guess = judge.categorize(features(ability, example));
        cases++;
        if (guess.confidence() >= sure) {
          answered++;
          boolean same = guess.value().equals(example.column(0));
          right += same ? 1 : 0;
          if (!same) {
            confused.merge(example.column(0) + " as " + guess.value(), 1, Integer::sum);
          }
        }
      }
    }
    return new Accuracy(cases, answered, right, confused);
  }

  private static String[] features(Ability ability, Example example) {
    return ability == Ability.SECTION_KINDS
        ? Features.heading(example.column(1), example.column(2))
        : Features.item(example.column(1));
  }

  /** Judges names by their exact extent. */
  F1 unitNames(double sure) {
    int there = 0;
    int found = 0;
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      var judge =
          new UnitNameFinder(UnitNameFinder.load(Training.train(Ability.UNIT_NAMES, others(fold))));
      for (Example example : held(fold).examples(Ability.UNIT_NAMES)) {
        Set<Span> truth = new HashSet<>(UnitNameFinder.names(example.column(0)));
        List<Span> names =
            judge.find(UnitNameFinder.plain(example.column(0))).stream()
                .filter(name -> name.confidence() >= sure)
                .map(UnitName::span)
                .toList();
        there += truth.size();
        found += names.size();
        right += (int) names.stream().filter(truth::contains).count();
      }
    }
    return new F1(there, found, right);
  }

  /** Judges the ends of sentences, the last of a paragraph not counted. */
  F1 sentences() {
    return sentences(
        fold -> {
          var judge =
              new SentenceDetector(
                  SentenceDetector.load(Training.train(Ability.SENTENCES, others(fold))));
          return text -> judge.find(text).stream().map(Span::end).toList();
        });
  }

  F1 sentences(Function<Integer, Function<String, List<Integer>>> judges) {
    int there = 0;
    int found = 0;
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      Function<String, List<Integer>> judge = judges.apply(fold);
      for (List<String> paragraph : Training.paragraphs(held(fold).examples(Ability.SENTENCES))) {
        String text = String.join(" ", paragraph);
        Set<Integer> truth = new HashSet<>();
        int end = -1;
        for (String sentence : paragraph.subList(0, paragraph.size() - 1)) {
          end += 1 + sentence.length();
          truth.add(end);
        }
        List<Integer> ends = judge.apply(text).stream().filter(e -> e < text.length()).toList();
        there += truth.size();
        found += ends.size();
        right += (int) ends.stream().filter(truth::contains).count();
      }
    }
    return new F1(there, found, right);
  }

  private TrainingData held(int fold) {
    return data.from(source -> fold(source) == fold);
  }

  private TrainingData others(int fold) {
    return data.from(source -> fold(source) != fold);
  }

  private int fold(String source) {
    int index = subjects.indexOf(source);
    return index < 0 ? -1 : index % FOLDS;
  }

  /** Prints the figures. */
  public static void main(String[] args) {
    var heldOut = new HeldOut();
    for (Ability ability : List.of(Ability.SECTION_KINDS, Ability.ITEM_KINDS)) {
      for (double sure : new double[] {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
        Accuracy a = heldOut.categories(ability, sure);
        System.out.printf(
            "%s ≥%.1f right %.3f of %.3f of %d%n",
            ability, sure, a.share(), a.coverage(), a.cases());
        if (sure == 0 || sure == 0.6) {
          var worst = new ArrayList<>(a.confused().entrySet());
          worst.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
          System.out.println("   " + worst.subList(0, Math.min(12, worst.size())));
        }
      }
    }
    for (double sure : new double[] {0, 0.5, 0.6, 0.7, 0.8, 0.9}) {
      F1 f = heldOut.unitNames(sure);
      System.out.printf("UNIT_NAMES ≥%.1f F1 %.3f %s%n", sure, f.value(), f);
    }
    F1 f = heldOut.sentences();
    System.out.printf("SENTENCES F1 %.3f %s%n", f.value(), f);
  }
}
