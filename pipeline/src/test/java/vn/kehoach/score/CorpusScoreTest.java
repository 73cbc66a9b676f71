package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.score.Field.Group;
import vn.kehoach.score.phrase.PhraseScores;
import vn.kehoach.score.question.QuestionScores;

/**
 * The five plans, read from PDF and from text, against what people read in them.
 *
 * <p>{@code -Dscorecard.update=true} writes the scores that are reached now into {@code
 * golden/scorecard.json} and prints what differs, as {@code kehoach evaluate --update-scorecard}
 * does.
 */
class CorpusScoreTest {

  private static @Nullable EvaluationReport made;

  @ParameterizedTest(name = "from {0}: mean F1 ≥ {1}, no field under {2}")
  @CsvSource({"PDF, 0.90, 0.75", "TEXT, 0.85, 0.70", "WORD, 0.95, 0.75"})
  void theScoresThatAreAskedFor(Medium medium, double mean, double each) throws IOException {
    Scores scores = report().overall(medium).orElseThrow().scores();

    var checks = new ArrayList<Executable>();
    for (Field field : Field.mainFields()) {
      double score = scores.of(field).orElseThrow().f1();
      checks.add(() -> assertTrue(score >= each, field + ": " + score));
    }
    checks.add(() -> assertTrue(scores.mean() >= mean, "mean: " + scores.mean()));
    assertAll(checks);
  }

  @Test
  void everyPlanIsReadInEveryForm() throws IOException {
    EvaluationReport report = report();

    assertEquals(List.of(), report.unread());
    assertEquals(5 * (1 + 1 + Medium.WORD.endings().size()), report.plans().size());
  }

  /** One form taken for true: what both misread alike does not show here. */
  @Test
  void thePdfAndTheTextOfAPlanGiveTheSameFacts() throws IOException {
    Scores scores = Scores.together(report().agreement().stream().map(PlanScore::scores).toList());

    assertTrue(scores.mean() >= 0.9, "mean: " + scores.mean());
    for (FieldScore field : scores.fields()) {
      boolean whole = field.group() == Group.WHOLE;
      assertTrue(whole || field.f1() >= 0.85, field.toString());
    }
  }

  @Test
  void noScoreFalls() throws IOException {
    Path file = Checkout.goldenFolder().resolve(Golden.SCORECARD);
    Scorecard before = Scorecard.read(file);
    Scorecard now = Scorecard.of(report());
    if (Boolean.getBoolean("scorecard.update")) {
      before.difference(now).forEach(System.out::println);
      now.write(file);
      return;
    }
    List<String> falls = before.falls(now);
    assertTrue(falls.isEmpty(), () -> "fallen:\n" + String.join("\n", falls));
    assertEquals(now.parts().keySet(), before.parts().keySet());
  }

  /** Made once for all tests. */
  private static synchronized EvaluationReport report() throws IOException {
    if (made == null) {
      var readings = new KeptReadings(Readings::of);
      var evaluation = new Evaluation(Checkout.golden(), Checkout.corpus(), readings);
      Path golden = Checkout.goldenFolder();
      made =
          evaluation
              .run()
              .with(
                  List.of(),
                  PhraseScores.of(golden),
                  QuestionScores.of(golden, readings.plans(evaluation.inventory())));
    }
    return made;
  }
}
