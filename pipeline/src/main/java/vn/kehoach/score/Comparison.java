package vn.kehoach.score;

import java.util.Comparator;
import java.util.List;

/**
 * What two readings of a plan have in common, one of them taken for true.
 *
 * @param scores per field
 * @param findings every miss and every false find, by field, misses first
 */
public record Comparison(Scores scores, List<Finding> findings) {

  private static final Comparator<Finding> BY_FIELD =
      Comparator.comparing(Finding::field).thenComparing(Finding::fault);

  public Comparison {
    findings = List.copyOf(findings);
  }

  static Comparison of(ScoreSheet sheet) {
    return new Comparison(
        Scores.of(sheet.counts()), sheet.findings().stream().sorted(BY_FIELD).toList());
  }
}
