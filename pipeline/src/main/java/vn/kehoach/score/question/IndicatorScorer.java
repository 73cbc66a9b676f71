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
import vn.kehoach.score.QuestionFault;
import vn.kehoach.score.QuestionMeasure;
import vn.kehoach.score.QuestionScore;
import vn.kehoach.score.QuestionScore.Measured;
import vn.kehoach.score.QuestionScore.Miss;
import vn.kehoach.score.QuestionTable;

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

  /** Where a target stands in the comparison, and how it is said to differ from the row's label. */
  private record Cell(int row, Match match, @Nullable String difference) {

    /** What differs from the label in the same way is the same among itself. */
    private boolean fully(Cell other) {
      return match == other.match && Objects.equals(difference, other.difference);
    }
  }

  static QuestionScore score(QuestionTable table, Indicators truth, PlanIndex index)
      throws IOException {
    return new IndicatorScorer(truth).score(table, index);
  }

  private QuestionScore score(QuestionTable table, PlanIndex index) throws IOException {
    place(new IndicatorComparison(index).compare(new CompareRequest(null, List.of(), true)));
    for (AlignedTarget target : truth.targets()) {
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

  private List<Measured> measures() {
    Grouping agreement =
        Grouping.of(groups, rows, (one, other) -> truth.unsure().containsKey(new Pair(one, other)));
    var measures = new ArrayList<Measured>();
    measures.add(
        new Measured(QuestionMeasure.PAIRWISE_PRECISION, agreement.pairwise().precision()));
    measures.add(new Measured(QuestionMeasure.PAIRWISE_RECALL, agreement.pairwise().recall()));
    measures.add(new Measured(QuestionMeasure.PAIRWISE_F1, agreement.pairwise().f1()));
    measures.add(new Measured(QuestionMeasure.B_CUBED_PRECISION, agreement.bCubed().precision()));
    measures.add(new Measured(QuestionMeasure.B_CUBED_RECALL, agreement.bCubed().recall()));
    measures.add(new Measured(QuestionMeasure.B_CUBED_F1, agreement.bCubed().f1()));
    measures.add(
        new Measured(
            QuestionMeasure.KIND_OF_MATCH, joined == 0 ? 1 : (double) rightlyJoined / joined));
    if (!truth.apart().isEmpty()) {
      measures.add(
          new Measured(
              QuestionMeasure.FORBIDDEN_PAIRS_APART, 1 - (double) met / truth.apart().size()));
    }
    return measures;
  }

  private void place(Comparison comparison) {
    List<Comparison.Indicator> indicators = comparison.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      for (Comparison.Cell cell : indicators.get(i).cells()) {
        cells.put(
            key(cell.planId(), cell.targetId()), new Cell(i, cell.match(), cell.difference()));
      }
    }
  }

  private @Nullable Cell cell(AlignedTarget target) {
    return target.planId() == null || target.targetId() == null
        ? null
        : cells.get(key(target.planId(), target.targetId()));
  }

  private static String key(String planId, String targetId) {
    return planId + "\n" + targetId;
  }

  private void judge(AlignedTarget one, AlignedTarget other) {
    var pair = new Pair(one.name(), other.name());
    if (truth.unsure().containsKey(pair)) {
      return;
    }
    boolean same = one.group().equals(other.group());
    boolean found = Objects.equals(rows.get(one.name()), rows.get(other.name()));
    if (same && found) {
      judgeMatch(one, other);
    } else if (same) {
      boolean read = one.targetId() != null && other.targetId() != null;
      miss(one, other, read ? QuestionFault.APART : QuestionFault.NOT_READ);
    } else if (found) {
      boolean forbidden = truth.apart().containsKey(pair);
      met += forbidden ? 1 : 0;
      miss(one, other, forbidden ? QuestionFault.FORBIDDEN : QuestionFault.TOGETHER);
    }
  }

  private void judgeMatch(AlignedTarget one, AlignedTarget other) {
    Cell first = Objects.requireNonNull(cell(one));
    Cell second = Objects.requireNonNull(cell(other));
    boolean full = first.fully(second);
    joined++;
    if (full == one.fully(other)) {
      rightlyJoined++;
    } else {
      miss(one, other, full ? QuestionFault.IN_FULL : QuestionFault.IN_PART);
    }
  }

  private void miss(AlignedTarget one, AlignedTarget other, QuestionFault fault) {
    misses.add(
        new Miss(
            other.line(),
            one.name() + " – " + other.name(),
            fault,
            "",
            other.plan(),
            other.page(),
            one.words() + " – " + other.words()));
  }
}
