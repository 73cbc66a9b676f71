package vn.kehoach.score;

import java.util.List;

/**
 * How right the reading of one file is.
 *
 * @param plan name of the plan, the same for all its forms
 * @param medium the form that was read
 * @param file the file that was read, without its folder
 * @param scores per field
 * @param findings every miss and every false find, by field
 */
public record PlanScore(
    String plan, Medium medium, String file, Scores scores, List<Finding> findings) {

  public PlanScore {
    findings = List.copyOf(findings);
  }
}
