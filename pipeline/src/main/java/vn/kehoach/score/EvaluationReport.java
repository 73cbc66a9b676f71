package vn.kehoach.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.FailureReason;
import vn.kehoach.score.Inventory.Absent;
import vn.kehoach.score.Inventory.Form;

/**
 * What an evaluation found.
 *
 * @param overall for each medium that was read, all plans together
 * @param plans every reading by itself
 * @param agreement texts against the reading of the same plan's PDF, which is taken for true
 * @param generalisation the same plans with something taken from the reading; empty where not asked
 * @param phrases the tables of phrases; empty where there are none
 * @param questions the tables of questions over many plans; empty where there are none
 * @param unread files that gave no plan: all that is in them counts as missed
 * @param unmeasured names of scans that nothing here can read
 * @param absent forms that a plan does not have
 * @param planless names of truths of which there is no plan in any form
 * @param truthless files of plans that no truth describes
 */
public record EvaluationReport(
    List<Overall> overall,
    List<PlanScore> plans,
    List<PlanScore> agreement,
    List<Trial> generalisation,
    List<PhraseScore> phrases,
    List<QuestionScore> questions,
    List<Unread> unread,
    List<String> unmeasured,
    List<Absent> absent,
    List<String> planless,
    List<String> truthless) {

  public EvaluationReport {
    overall = List.copyOf(overall);
    plans = List.copyOf(plans);
    agreement = List.copyOf(agreement);
    generalisation = List.copyOf(generalisation);
    phrases = List.copyOf(phrases);
    questions = List.copyOf(questions);
    unread = List.copyOf(unread);
    unmeasured = List.copyOf(unmeasured);
    absent = List.copyOf(absent);
    planless = List.copyOf(planless);
    truthless = List.copyOf(truthless);
  }

  /**
   * A file that gave no plan.
   *
   * @param file the file
   * @param reason why
   * @param detail what was found
   */
  public record Unread(String file, FailureReason reason, String detail) {}

  static EvaluationReport of(
      List<PlanScore> plans,
      List<PlanScore> agreement,
      List<Unread> unread,
      List<Form> unmeasured,
      Inventory inventory) {
    return new EvaluationReport(
        Arrays.stream(Medium.values())
            .filter(medium -> plans.stream().anyMatch(plan -> plan.medium() == medium))
            .map(medium -> Overall.of(medium, in(medium, plans)))
            .toList(),
        plans,
        agreement,
        List.of(),
        List.of(),
        List.of(),
        unread,
        unmeasured.stream().map(Form::name).toList(),
        inventory.absent(),
        inventory.planless(),
        inventory.truthless());
  }

  /** The same report with trials, tables of phrases and tables of questions in it. */
  public EvaluationReport with(
      List<Trial> trials, List<PhraseScore> tables, List<QuestionScore> asked) {
    return new EvaluationReport(
        overall,
        plans,
        agreement,
        trials,
        tables,
        asked,
        unread,
        unmeasured,
        absent,
        planless,
        truthless);
  }

  /** The plans in one medium. */
  public List<PlanScore> in(Medium medium) {
    return in(medium, plans);
  }

  /** The plans in one medium, by the endings of their files ("docx"), in the medium's order. */
  public Map<String, Overall> byForm(Medium medium) {
    var forms = new LinkedHashMap<String, Overall>();
    for (String ending : medium.endings()) {
      List<PlanScore> plans =
          in(medium).stream()
              .filter(plan -> medium.endingOf(plan.file()).orElse("").equals(ending))
              .toList();
      if (!plans.isEmpty()) {
        forms.put(ending.substring(1), Overall.of(medium, plans));
      }
    }
    return forms;
  }

  /** All plans in one medium together. */
  public Optional<Overall> overall(Medium medium) {
    return overall.stream().filter(part -> part.medium() == medium).findFirst();
  }

  private static List<PlanScore> in(Medium medium, List<PlanScore> plans) {
    return plans.stream().filter(plan -> plan.medium() == medium).toList();
  }
}
