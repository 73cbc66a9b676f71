package vn.kehoach.score;

import vn.kehoach.model.PlanDocument;

/**
 * Compares a reading of a plan with its truth, field by field. What must agree for a fact to match
 * stands in the scorer of its field; when texts match is the measure's to say.
 */
public final class PlanScorer {

  private final DocumentScorer document;
  private final OutlineScorer outline;
  private final ObjectiveScorer objectives;
  private final TargetScorer targets;
  private final TaskScorer tasks;
  private final TableScorer tables;

  /** A scorer that takes texts for equal when the measure does. */
  public PlanScorer(TextMeasure measure) {
    document = new DocumentScorer(measure);
    outline = new OutlineScorer(measure);
    objectives = new ObjectiveScorer(measure);
    targets = new TargetScorer(measure);
    tasks = new TaskScorer(measure);
    tables = new TableScorer(measure);
  }

  /** Compares a reading with the truth. */
  public Comparison compare(PlanDocument truth, PlanDocument read) {
    var sheet = new ScoreSheet();
    document.score(truth.document(), read.document(), sheet);
    outline.score(truth, read, sheet);
    objectives.score(truth.objectives(), read.objectives(), sheet);
    targets.score(truth.targets(), read.targets(), sheet);
    tasks.score(truth, read, sheet);
    tables.score(truth.appendices(), read.appendices(), sheet);
    WarningScorer.score(truth.warnings(), read.warnings(), sheet);
    return Comparison.of(sheet);
  }
}
