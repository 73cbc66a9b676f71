package vn.kehoach.score.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.compare.Match;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.score.QuestionScore;
import vn.kehoach.score.QuestionScore.Measure;
import vn.kehoach.score.QuestionScore.Miss;
import vn.kehoach.score.QuestionScore.Name;

/** Compares the rows of a comparison with what people say measures the same. */
final class IndicatorScorer {

  private final Indicators truth;
  private final Map<String, Cell> cells = new HashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, String> rows = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private int met;
  private int joined;
  private int rightlyJoined;

  private IndicatorScorer(Indicators truth) {
    this.truth = truth;
  }

  /** Where a target stands in the comparison. */
  private record Cell(int row, Match match) {}

  static QuestionScore score(String table, Indicators truth, PlanIndex index) throws IOException {
    return new IndicatorScorer(truth).score(table, index);
  }

  private QuestionScore score(String table, PlanIndex index) throws IOException {
    place(new IndicatorComparison(index).compare(new CompareRequest(null, List.of(), true)));
    for (Measured target : truth.targets()) {
      groups.put(target.name(), target.group());
      Cell cell = cell(target);
      rows.put(target.name(), cell == null ? "alone " + target.name() : "row " + cell.row());
    }
    for (int i = 0; i < truth.targets().size(); i++) {
      for (int j = i + 1; j < truth.targets().size(); j++) {
        judge(truth.targets().get(i), truth.targets().get(j));
      }
    }
    return new QuestionScore(table, truth.targets().size(), measures(), List.of(), misses);
  }

  private List<Measure> measures() {
    Grouping agreement =
        Grouping.of(groups, rows, (one, other) -> truth.unsure().containsKey(new Pair(one, other)));
    var measures = new ArrayList<Measure>();
    measures.add(new Measure(Name.PAIRWISE_PRECISION, agreement.pairwise().precision()));
    measures.add(new Measure(Name.PAIRWISE_RECALL, agreement.pairwise().recall()));
    measures.add(new Measure(Name.PAIRWISE_F1, agreement.pairwise().f1()));
    measures.add(new Measure(Name.B_CUBED_PRECISION, agreement.bCubed().precision()));
    measures.add(new Measure(Name.B_CUBED_RECALL, agreement.bCubed().recall()));
    measures.add(new Measure(Name.B_CUBED_F1, agreement.bCubed().f1()));
    measures.add(
        new Measure(Name.KIND_OF_MATCH, joined == 0 ? 1 : (double) rightlyJoined / joined));
    if (!truth.apart().isEmpty()) {
      measures.add(
          new Measure(Name.FORBIDDEN_PAIRS_APART, 1 - (double) met / truth.apart().size()));
    }
    return measures;
  }

  private void place(Comparison comparison) {
    List<Comparison.Indicator> indicators = comparison.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      for (Comparison.Cell cell : indicators.get(i).cells()) {
        cells.put(key(cell.planId(), cell.targetId()), new Cell(i, cell.match()));
      }
    }
  }

  private @Nullable Cell cell(Measured target) {
    return target.planId() == null || target.targetId() == null
        ? null
        : cells.get(key(target.planId(), target.targetId()));
  }

  private static String key(String planId, String targetId) {
    return planId + "\n" + targetId;
  }

  private void judge(Measured one, Measured other) {
    var pair = new Pair(one.name(), other.name());
    if (truth.unsure().containsKey(pair)) {
      return;
    }
    boolean same = one.group().equals(other.group());
    boolean found = Objects.equals(rows.get(one.name()), rows.get(other.name()));
    if (same && found) {
      judgeMatch(one, other);
    } else if (same) {
      miss(one, other, one.targetId() == null || other.targetId() == null ? "not read" : "apart");
    } else if (found) {
      boolean forbidden = truth.apart().containsKey(pair);
      met += forbidden ? 1 : 0;
      miss(one, other, forbidden ? "together, and must not be" : "together");
    }
  }

  private void judgeMatch(Measured one, Measured other) {
    Cell first = Objects.requireNonNull(cell(one));
    Cell second = Objects.requireNonNull(cell(other));
    boolean full = first.match() == Match.FULL && second.match() == Match.FULL;
    joined++;
    if (full == one.fully(other)) {
      rightlyJoined++;
    } else {
      miss(one, other, full ? "compared in full, not in part" : "compared in part, not in full");
    }
  }

  private void miss(Measured one, Measured other, String problem) {
    misses.add(
        new Miss(
            other.line(),
            one.name() + " – " + other.name(),
            problem,
            other.plan(),
            other.page(),
            one.words() + " – " + other.words()));
  }
}
