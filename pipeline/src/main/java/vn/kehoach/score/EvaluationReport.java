package vn.kehoach.score;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.FailureReason;
import vn.kehoach.score.Inventory.Absent;

/**
 * What an evaluation found.
 *
 * @param overall for each medium that was read, all plans together
 * @param plans every reading by itself
 * @param unread files that gave no plan
 * @param absent forms that a plan does not have
 * @param planless names of truths of which there is no plan in any form
 * @param truthless files of plans that no truth describes
 */
public record EvaluationReport(
    List<Overall> overall,
    List<PlanScore> plans,
    List<Unread> unread,
    List<Absent> absent,
    List<String> planless,
    List<String> truthless) {

  public EvaluationReport {
    overall = List.copyOf(overall);
    plans = List.copyOf(plans);
    unread = List.copyOf(unread);
    absent = List.copyOf(absent);
    planless = List.copyOf(planless);
    truthless = List.copyOf(truthless);
  }

  /**
   * All plans in one medium.
   *
   * @param medium the medium
   * @param scores per field, over the facts of all plans
   */
  public record Overall(Medium medium, Scores scores) {}

  /**
   * A file that gave no plan.
   *
   * @param file the file
   * @param reason why
   * @param detail what was found
   */
  public record Unread(String file, FailureReason reason, String detail) {}

  static EvaluationReport of(List<PlanScore> plans, List<Unread> unread, Inventory inventory) {
    List<Overall> overall =
        Arrays.stream(Medium.values())
            .map(medium -> overall(medium, plans))
            .filter(part -> !part.scores().fields().isEmpty())
            .toList();
    return new EvaluationReport(
        overall, plans, unread, inventory.absent(), inventory.planless(), inventory.truthless());
  }

  private static Overall overall(Medium medium, List<PlanScore> plans) {
    return new Overall(
        medium,
        Scores.together(
            plans.stream()
                .filter(plan -> plan.medium() == medium)
                .map(PlanScore::scores)
                .toList()));
  }
}
