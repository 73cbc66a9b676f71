package vn.kehoach.doctor;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.index.IndexCheck;
import vn.kehoach.index.IndexFormatException;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.store.DataFolder;

/**
 * What the index is like, beside the plans that are stored.
 *
 * @param plans number of plans in it
 * @param facts number of facts in it
 * @param findings what is wrong with it
 */
record IndexState(int plans, int facts, List<Finding> findings) {

  /** Compares the index with the stored plans, each by digest and number of facts. */
  static IndexState of(DataFolder data, Map<String, PlanState> stored) throws IOException {
    try (PlanIndex index = PlanIndex.open(data.index())) {
      List<String> problems = IndexCheck.run(data.index());
      if (!problems.isEmpty()) {
        return damaged(Ailment.INDEX_DAMAGED, problems);
      }
      Map<String, Integer> facts = index.factCounts();
      List<IndexedPlan> plans = index.plans();
      var findings = new ArrayList<Finding>();
      compare(plans, facts, stored, findings);
      int all = facts.values().stream().mapToInt(Integer::intValue).sum();
      return new IndexState(plans.size(), all, findings);
    } catch (NoSuchFileException e) {
      List<String> absent = stored.isEmpty() ? List.of() : List.of(String.valueOf(e.getReason()));
      return damaged(Ailment.INDEX_UNREADABLE, absent);
    } catch (IndexFormatException e) {
      return damaged(Ailment.INDEX_UNREADABLE, List.of(e.reason().name()));
    } catch (IOException | IllegalArgumentException e) { // Lucene on files that are not its own
      return damaged(Ailment.INDEX_UNREADABLE, List.of(e.toString()));
    }
  }

  private static IndexState damaged(Ailment ailment, List<String> details) {
    return new IndexState(
        0, 0, details.stream().map(detail -> new Finding(ailment, "", detail)).toList());
  }

  private static void compare(
      List<IndexedPlan> plans,
      Map<String, Integer> facts,
      Map<String, PlanState> stored,
      List<Finding> findings) {
    var indexed = new HashMap<String, IndexedPlan>();
    Set<String> twice = new HashSet<>();
    for (IndexedPlan plan : plans) {
      if (indexed.put(plan.planId(), plan) != null && twice.add(plan.planId())) {
        findings.add(Finding.of(Ailment.INDEX_DIFFERS, plan.planId()));
      }
    }
    Set<String> all = new HashSet<>(facts.keySet());
    all.addAll(indexed.keySet());
    for (String planId : all.stream().sorted().toList()) {
      if (!stored.containsKey(planId)) {
        findings.add(Finding.of(Ailment.INDEX_AHEAD, planId));
      }
    }
    for (PlanState state : stored.values()) {
      IndexedPlan plan = indexed.get(state.planId());
      if (!state.readable() || twice.contains(state.planId())) {
        continue;
      }
      if (plan == null || !plan.digest().equals(state.digest())) {
        findings.add(Finding.of(Ailment.INDEX_BEHIND, state.planId()));
      } else if (plan.facts() != state.facts()
          || facts.getOrDefault(state.planId(), 0) != state.facts()) {
        findings.add(Finding.of(Ailment.INDEX_DIFFERS, state.planId()));
      }
    }
  }
}
