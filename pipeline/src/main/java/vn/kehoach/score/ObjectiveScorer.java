package vn.kehoach.score;

import java.util.List;
import vn.kehoach.model.Objective;

/** Objectives: the words match and the scope is right. */
final class ObjectiveScorer {

  private final TextMeasure measure;

  ObjectiveScorer(TextMeasure measure) {
    this.measure = measure;
  }

  void score(List<Objective> truth, List<Objective> read, ScoreSheet sheet) {
    sheet.aligned(
        Field.OBJECTIVES,
        Alignment.of(truth, read, this::likeness),
        objective -> Words.of(objective.scope(), Words.brief(objective.text())),
        Quotes.of(Objective::at, Objective::text));
  }

  private double likeness(Objective truth, Objective read) {
    return truth.scope() == read.scope() ? measure.likeness(truth.text(), read.text()) : 0;
  }
}
