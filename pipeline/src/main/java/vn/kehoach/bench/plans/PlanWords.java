package vn.kehoach.bench.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.kehoach.text.WordTable;

/** The words of which plans are made, from the lists beside this class. */
final class PlanWords {

  private final List<Subject> subjects = new ArrayList<>();
  private final Map<String, List<String>> words = new HashMap<>();

  /** What a plan can be about, with the things to be done and figures to be reached. */
  record Subject(String key, String title, List<Thing> things, List<Indicator> indicators) {}

  /** What a duty is about. */
  record Thing(String words, String topic) {}

  /** What is measured, in several wordings. */
  record Indicator(String key, String unit, List<String> wordings) {}

  PlanWords() {
    for (List<String> row : rows("subjects.tsv")) {
      subjects.add(new Subject(row.get(0), row.get(1), things(row.get(0)), indicators(row.get(0))));
    }
    for (List<String> row : rows("words.tsv")) {
      words.put(row.get(0), split(row.get(1)));
    }
  }

  List<Subject> subjects() {
    return subjects;
  }

  List<String> words(String kind) {
    return Objects.requireNonNull(words.get(kind), kind);
  }

  private static List<Thing> things(String subject) {
    return rows("objects.tsv").stream()
        .filter(row -> row.get(0).equals(subject))
        .flatMap(row -> split(row.get(2)).stream().map(words -> new Thing(words, row.get(1))))
        .toList();
  }

  private static List<Indicator> indicators(String subject) {
    return rows("indicators.tsv").stream()
        .filter(row -> row.get(0).equals(subject))
        .map(row -> new Indicator(row.get(1), row.get(2), split(row.get(3))))
        .toList();
  }

  private static List<String> split(String list) {
    return List.of(list.split("\\|", -1));
  }

  private static List<List<String>> rows(String name) {
    return WordTable.rows(PlanWords.class, name);
  }
}
