package vn.kehoach.score.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.score.GoldenException;
import vn.kehoach.score.PhraseScore;
import vn.kehoach.score.PhraseScore.Failure;

/** The tables of phrases of a folder of truths, each with its share of right cases. */
public final class PhraseScores {

  private PhraseScores() {}

  /**
   * Judges every table that is there.
   *
   * @param golden the folder of truths
   * @throws GoldenException if a table is none
   */
  public static List<PhraseScore> of(Path golden) throws GoldenException {
    var scores = new ArrayList<PhraseScore>();
    for (PhraseTable table : PhraseTable.values()) {
      Path file = golden.resolve(PhraseTable.FOLDER).resolve(table.file());
      if (Files.exists(file)) {
        scores.add(score(table, judge(table, golden, file)));
      }
    }
    return scores;
  }

  private static List<PhraseVerdict> judge(PhraseTable table, Path golden, Path file)
      throws GoldenException {
    try {
      return table.judge(golden);
    } catch (IOException | IllegalArgumentException e) {
      throw new GoldenException(file, String.valueOf(e.getMessage()));
    }
  }

  private static PhraseScore score(PhraseTable table, List<PhraseVerdict> verdicts) {
    List<Failure> wrong =
        verdicts.stream()
            .filter(verdict -> !verdict.right())
            .map(v -> new Failure(v.line(), v.words(), v.expected(), v.found()))
            .toList();
    return new PhraseScore(table.name(), verdicts.size(), verdicts.size() - wrong.size(), wrong);
  }
}
