package vn.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.language.TrainingData.Example;
import vn.kehoach.text.Folding;

/**
 * The examples are written for this project: rich, and free of the plans that they are judged by.
 */
class TrainingDataTest {

  private static final int SHARED_RUN = 8;
  private static final Path GOLDEN = Path.of("../golden");

  @ParameterizedTest
  @CsvSource({"SENTENCES, 600", "UNIT_NAMES, 500", "SECTION_KINDS, 600", "ITEM_KINDS, 1000"})
  void thereAreEnoughExamples(Ability ability, int least) {
    List<Example> examples = TrainingData.standard().examples(ability);
    assertTrue(examples.size() >= least, () -> ability + ": " + examples.size());
    long parts = examples.stream().filter(e -> e.source().equals("slot")).count();
    assertTrue(parts * 3 <= examples.size(), () -> parts + " are put together from parts");
  }

  @ParameterizedTest
  @EnumSource(Ability.class)
  void noExampleSharesARunOfWordsWithAPlanOfTheCorpus(Ability ability) throws IOException {
    Set<String> runs = runsOfPlans();
    assertTrue(runs.size() > 10_000, "plans were seen");
    var shared = new TreeSet<String>();
    for (Example example : TrainingData.standard().examples(ability)) {
      for (String column : example.columns()) {
        for (String run : runs(column.replace("[[", "").replace("]]", ""))) {
          if (runs.contains(run)) {
            shared.add(run);
          }
        }
      }
    }
    assertEquals(Set.of(), shared);
  }

  @Test
  void examplesCanBeHeldOutBySource() {
    TrainingData health = TrainingData.standard().from("yte"::equals);
    assertEquals(List.of("yte"), health.sources());
    assertTrue(health.examples(Ability.ITEM_KINDS).size() > 20);
  }

  private static Set<String> runsOfPlans() throws IOException {
    var runs = new HashSet<String>();
    try (var files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(TrainingDataTest::isPlan).toList()) {
        runs.addAll(runs(Files.readString(file)));
      }
    }
    return runs;
  }

  private static boolean isPlan(Path file) {
    String name = file.toString();
    boolean truth = name.endsWith(".json") && !name.endsWith("scorecard.json");
    return truth || name.endsWith(".txt");
  }

  private static List<String> runs(String text) {
    String folded = Folding.tone(text);
    List<String> words =
        Words.spans(folded).stream()
            .map(span -> span.of(folded))
            .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
            .toList();
    var runs = new ArrayList<String>();
    for (int i = 0; i + SHARED_RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + SHARED_RUN)));
    }
    return runs;
  }
}
