package vn.kehoach.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.json.PlanFormatException;
import vn.kehoach.json.PlanJson;
import vn.kehoach.json.PlanSchema;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.Sha256;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.store.PlanStore;

/**
 * What the JSON file of one plan is like.
 *
 * @param planId the plan, by the file's name
 * @param digest SHA-256 of the file's bytes
 * @param facts number of facts in it; -1 where it is no plan document
 * @param findings what is wrong with it
 */
record PlanState(String planId, String digest, int facts, List<Finding> findings) {

  /** Reads one plan whole. */
  static PlanState of(
      String planId, PlanStore plans, Optional<PlanEntry> noted, PlanSchema schema) {
    var findings = new ArrayList<Finding>();
    if (noted.isEmpty()) {
      findings.add(Finding.of(Ailment.PLAN_NOT_NOTED, planId));
    }
    String digest = "";
    int facts = -1;
    try {
      byte[] bytes = plans.bytes(planId);
      digest = Sha256.of(bytes);
      if (noted.isPresent() && !noted.get().digest().equals(digest)) {
        findings.add(Finding.of(Ailment.PLAN_CHANGED, planId));
      }
      PlanDocument plan = PlanJson.read(bytes);
      List<String> problems = schema.problems(bytes);
      if (!problems.isEmpty()) {
        findings.add(new Finding(Ailment.PLAN_DAMAGED, planId, problems.getFirst()));
      }
      if (!plan.id().equals(planId)) {
        findings.add(new Finding(Ailment.PLAN_MISNAMED, planId, plan.id()));
      }
      facts = facts(plan);
    } catch (PlanFormatException e) {
      findings.removeIf(finding -> finding.ailment() != Ailment.PLAN_NOT_NOTED);
      findings.add(new Finding(Ailment.PLAN_DAMAGED, planId, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      findings.add(new Finding(Ailment.PLAN_DAMAGED, planId, e.toString()));
    }
    return new PlanState(planId, digest, facts, findings);
  }

  private static int facts(PlanDocument plan) {
    return plan.sections().size()
        + plan.objectives().size()
        + plan.targets().size()
        + plan.tasks().size();
  }

  /** Whether it can be indexed. */
  boolean readable() {
    return facts >= 0;
  }
}
