package vn.kehoach.score.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.GoldenException;
import vn.kehoach.score.QuestionScore;
import vn.kehoach.score.QuestionTable;

/** The tables of questions of a folder of truths, each with its measures. */
public final class QuestionScores {

  private QuestionScores() {}

  /**
   * Puts all questions that there are.
   *
   * @param golden the folder of truths
   * @param plans the plans that are asked, by their names
   * @throws GoldenException if a table is none
   * @throws IOException if a table cannot be read, or no index be written
   */
  public static List<QuestionScore> of(Path golden, Map<String, PlanDocument> plans)
      throws IOException {
    Path folder = golden.resolve(QuestionTable.FOLDER);
    var scores = new ArrayList<QuestionScore>();
    try (PlansIndex index = PlansIndex.of(plans)) {
      Path search = folder.resolve(QuestionTable.SEARCH.file());
      if (Files.exists(search)) {
        scores.add(new SearchScorer(index).score(SearchQuestion.read(search)));
      }
      Path sets = folder.resolve(QuestionTable.SETS.file());
      if (Files.exists(sets)) {
        scores.add(new SetScorer(index).score(SetQuestion.read(sets)));
      }
      Path indicators = folder.resolve(QuestionTable.INDICATORS.file());
      if (Files.exists(indicators)) {
        Path pairs = folder.resolve("indicator-pairs.tsv");
        Indicators truth = Indicators.ofPlans(indicators, pairs, index);
        scores.add(IndicatorScorer.score(QuestionTable.INDICATORS, truth, index.index()));
      }
    }
    Path phrases = folder.resolve(QuestionTable.INDICATOR_PHRASES.file());
    if (Files.exists(phrases)) {
      scores.add(phrases(phrases));
    }
    return List.copyOf(scores);
  }

  private static QuestionScore phrases(Path file) throws IOException {
    PhrasePlans made = PhrasePlans.read(file);
    try (PlansIndex index = PlansIndex.of(made.plans())) {
      return IndicatorScorer.score(
          QuestionTable.INDICATOR_PHRASES, made.indicators(), index.index());
    }
  }
}
