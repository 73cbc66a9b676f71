package vn.kehoach.score;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.PlanDocument;

/**
 * Compares a reading of a plan with its truth, field by field, at each level of strictness. What
 * must agree for a fact to match stands in the scorer of its field; when texts match is the
 * measure's to say.
 */
public final class PlanScorer {

  private final TextMeasure pairing = Strictness.TOKEN_F1.measure();
  private final boolean everything;

  /** A scorer that scores at every level, and tables as trees. */
  public PlanScorer() {
    this(true);
  }

  private PlanScorer(boolean everything) {
    this.everything = everything;
  }

  /** A scorer that scores at the usual level alone. */
  public static PlanScorer usual() {
    return new PlanScorer(false);
  }

  /** Compares a reading with the truth. */
  public Comparison compare(PlanDocument truth, PlanDocument read) {
    Alignment<Appendix> tables =
        new TableScorer(Measures.of(pairing)).tables(truth.appendices(), read.appendices());
    var levels = new ArrayList<Level>();
    List<Finding> findings = List.of();
    for (Strictness strictness : Strictness.values()) {
      boolean usual = strictness == Strictness.TOKEN_F1;
      if (!usual && !everything) {
        continue;
      }
      TextMeasure measure = usual ? pairing : strictness.measure();
      ScoreSheet sheet = sheet(truth, read, tables, new Measures(measure, pairing));
      levels.add(new Level(strictness, Scores.of(sheet.counts())));
      findings = usual ? sheet.findings() : findings;
    }
    return Comparison.of(levels, everything ? TableScore.of(tables) : List.of(), findings);
  }

  private static ScoreSheet sheet(
      PlanDocument truth, PlanDocument read, Alignment<Appendix> tables, Measures measures) {
    var sheet = new ScoreSheet();
    new DocumentScorer(measures.match()).score(truth.document(), read.document(), sheet);
    new OutlineScorer(measures).score(truth, read, sheet);
    new ObjectiveScorer(measures.match()).score(truth.objectives(), read.objectives(), sheet);
    new TargetScorer(measures).score(truth.targets(), read.targets(), sheet);
    new TaskScorer(measures).score(truth, read, sheet);
    new TableScorer(measures).score(tables, sheet);
    WarningScorer.score(truth.warnings(), read.warnings(), sheet);
    new WholeRecords(measures.match(), truth, read).score(sheet);
    return sheet;
  }
}
