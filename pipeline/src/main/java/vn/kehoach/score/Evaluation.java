package vn.kehoach.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Function;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.EvaluationReport.Unread;

/** Reads every plan in every form there is, and scores what came of it. */
public final class Evaluation {

  private final Golden golden;
  private final Path corpus;
  private final Function<Path, Extraction> reader;

  /**
   * An evaluation.
   *
   * @param golden the truth
   * @param corpus the folder of the plans as PDF
   * @param reader what is to be measured
   */
  public Evaluation(Golden golden, Path corpus, Function<Path, Extraction> reader) {
    this.golden = golden;
    this.corpus = corpus;
    this.reader = reader;
  }

  /**
   * Evaluates one form after the other.
   *
   * @throws IOException if a truth cannot be read
   */
  public EvaluationReport run() throws IOException {
    var scores = new ArrayList<PlanScore>();
    var unread = new ArrayList<Unread>();
    for (Medium medium : Medium.values()) {
      for (String plan : golden.plans()) {
        Path file = golden.file(plan, medium, corpus);
        switch (read(file)) {
          case Extraction.Read read -> scores.add(score(plan, medium, file, read.plan()));
          case Extraction.Failed failed ->
              unread.add(new Unread(file.toString(), failed.reason(), failed.detail()));
        }
      }
    }
    return EvaluationReport.of(scores, unread);
  }

  private Extraction read(Path file) {
    return Files.exists(file)
        ? reader.apply(file)
        : new Extraction.Failed(FailureReason.UNREADABLE, "no such file");
  }

  private PlanScore score(String plan, Medium medium, Path file, PlanDocument read)
      throws IOException {
    Comparison comparison = new PlanScorer(new TokenF1()).compare(golden.truth(plan, medium), read);
    return new PlanScore(
        plan, medium, file.getFileName().toString(), comparison.scores(), comparison.findings());
  }
}
