package vn.kehoach.score;

import java.util.List;
import vn.kehoach.score.Inventory.Form;

/**
 * How right the reading of one file is.
 *
 * @param plan name of the plan, the same for all its forms
 * @param medium the form that was read
 * @param file the file that was read, without its folder
 * @param levels per field and whole record, at each level of strictness
 * @param tables every table
 * @param findings every miss and every false find, by field
 */
public record PlanScore(
    String plan,
    Medium medium,
    String file,
    List<Level> levels,
    List<TableScore> tables,
    List<Finding> findings) {

  public PlanScore {
    levels = List.copyOf(levels);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /** How right the reading of a form came out. */
  public static PlanScore of(Form form, Comparison comparison) {
    return new PlanScore(
        form.plan(),
        form.medium(),
        form.name(),
        comparison.levels(),
        comparison.tables(),
        comparison.findings());
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
