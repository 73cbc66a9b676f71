package vn.kehoach.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Period;
import vn.kehoach.model.Target;
import vn.kehoach.score.Alignment.Pair;
import vn.kehoach.score.ScoreSheet.Sides;

/** Targets: the indicator matches, comparator and figures are right. */
final class TargetScorer {

  private final Measures measures;
  private final TextMeasure measure;

  TargetScorer(Measures measures) {
    this.measures = measures;
    this.measure = measures.match();
  }

  void score(List<Target> truth, List<Target> read, ScoreSheet sheet) {
    Alignment<Target> targets = targets(truth, read, measure);
    sheet.aligned(Field.TARGETS, targets, TargetScorer::words, Quotes.of(Target::at, Target::text));
    Alignment<Target> same = measures.alike() ? targets : targets(truth, read, measures.pairing());
    same.pairs().forEach(pair -> details(pair, sheet));
    units(Alignment.of(truth, read, this::likenessOfIndicators), sheet);
  }

  private static Alignment<Target> targets(
      List<Target> truth, List<Target> read, TextMeasure measure) {
    return Alignment.of(
        truth, read, (one, other) -> sameFigures(one, other) ? likeness(one, other, measure) : 0);
  }

  /** Who answers for an indicator is asked apart from what its figure is. */
  private void units(Alignment<Target> indicators, ScoreSheet sheet) {
    for (Pair<Target> pair : indicators.pairs()) {
      UnitScorer.score(Assigned.of(pair.truth()), Assigned.of(pair.read()), sheet);
    }
    indicators.missed().forEach(lost -> UnitScorer.score(Assigned.of(lost), null, sheet));
    indicators.spurious().forEach(extra -> UnitScorer.score(null, Assigned.of(extra), sheet));
  }

  private void details(Pair<Target> pair, ScoreSheet sheet) {
    var both =
        new Attributes<>(
            Field.TARGET_DETAILS,
            Words.brief(pair.truth().indicator()),
            pair,
            new Sides<>(
                Quotes.at(pair.truth().at(), pair.truth().text()),
                Quotes.at(pair.read().at(), pair.read().text())),
            sheet);
    both.compare("unit", Target::unit, measure::matches);
    both.compare("text", Target::text, measure::matches);
    both.compare("group", Target::group, measure::matches);
    both.compare("period", Target::period, DocumentScorer::samePeriod);
  }

  private double likenessOfIndicators(Target truth, Target read) {
    double likeness = likeness(truth, read, measures.pairing());
    return likeness > 0 && sameFigures(truth, read) ? likeness + 1 : likeness;
  }

  /** The same indicator can stand in several rows, for several years: these then tell. */
  private static double likeness(Target truth, Target read, TextMeasure measure) {
    double likeness = measure.likeness(truth.indicator(), read.indicator());
    if (likeness == 0) {
      return 0;
    }
    return likeness
        + (Objects.equals(truth.origin().row(), read.origin().row()) ? 1 : 0)
        + (samePeriod(truth.period(), read.period()) ? 1 : 0)
        + measure.similarity(truth.text(), read.text());
  }

  private static boolean samePeriod(@Nullable Period truth, @Nullable Period read) {
    return truth == null || read == null
        ? truth == null && read == null
        : DocumentScorer.samePeriod(truth, read);
  }

  static boolean sameFigures(Target truth, Target read) {
    return truth.comparator() == read.comparator()
        && sameFigure(truth.value(), read.value())
        && sameFigure(truth.upperValue(), read.upperValue());
  }

  private static boolean sameFigure(@Nullable BigDecimal truth, @Nullable BigDecimal read) {
    return truth == null || read == null
        ? truth == null && read == null
        : truth.compareTo(read) == 0;
  }

  private static String words(Target target) {
    return Words.of(
        Words.brief(target.indicator()),
        target.comparator(),
        target.value(),
        target.upperValue(),
        target.unit());
  }
}
