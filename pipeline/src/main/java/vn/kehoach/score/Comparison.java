package vn.kehoach.score;

import java.util.Comparator;
import java.util.List;

/**
 * What two readings of a plan have in common, one of them taken for true.
 *
 * @param levels at each level of strictness
 * @param tables every table
 * @param findings every miss and every false find at the usual level, by field, misses first
 */
public record Comparison(List<Level> levels, List<TableScore> tables, List<Finding> findings) {

  private static final Comparator<Finding> BY_FIELD =
      Comparator.comparing(Finding::field).thenComparing(Finding::fault);

  public Comparison {
    levels = List.copyOf(levels);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  static Comparison of(List<Level> levels, List<TableScore> tables, List<Finding> findings) {
    return new Comparison(levels, tables, findings.stream().sorted(BY_FIELD).toList());
  }

  /** The scores at the usual level. */
  public Scores scores() {
    return at(Strictness.TOKEN_F1);
  }

  /** The scores at one level. */
  public Scores at(Strictness strictness) {
    return Level.in(levels, strictness);
  }
}
