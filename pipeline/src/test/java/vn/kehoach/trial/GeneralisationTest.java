package vn.kehoach.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.PlanExtractor;
import vn.kehoach.score.Evaluation;
import vn.kehoach.score.EvaluationReport;
import vn.kehoach.score.Golden;
import vn.kehoach.score.Progress;
import vn.kehoach.score.Steps;
import vn.kehoach.score.Trial;
import vn.kehoach.score.Trial.MediumTrial;

/** The five plans, read without what they may have taught. */
class GeneralisationTest {

  /** What the reading may lose, in points of a hundred. */
  private static final double MOST = 3;

  @Test
  void theReadingLosesLittleWithoutWhatOneCommuneTaughtAndWithOtherNames() throws IOException {
    Path root = Files.isDirectory(Path.of("golden")) ? Path.of("") : Path.of("..");
    Golden golden = Golden.at(root.resolve("golden"));
    var evaluation =
        new Evaluation(golden, root.resolve("corpus"), PlanExtractor.standard()::extract);
    try (var steps = new Steps(Progress.NONE)) {
      EvaluationReport ordinary = evaluation.run(steps);
      var trials = new Trials(golden, evaluation.inventory().forms(), ordinary);
      List<Trial> leftOut = trials.leaveOneOut(steps);
      Trial masked = trials.maskedNames(steps);

      assertEquals(5, leftOut.size(), "all together and four communes");
      assertTrue(leftOut.stream().skip(1).noneMatch(trial -> trial.details().isEmpty()));
      assertEquals(7, masked.details().size(), masked.details().toString());
      for (Trial trial : List.of(leftOut.getFirst(), masked)) {
        assertEquals(2, trial.media().size());
        for (MediumTrial medium : trial.media()) {
          assertTrue(medium.fall() <= MOST, trial.kind() + ": " + medium);
        }
      }
    }
  }
}
