package vn.kehoach.export.facts;

import java.util.List;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactKind;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.Warning;

/**
 * A plan with its chosen facts.
 *
 * @param plan the plan, whole
 * @param commune whose plan it is
 * @param objectives the chosen ones
 * @param targets the chosen ones
 * @param tasks the chosen ones
 * @param dues the events of their deadlines
 */
public record ChosenPlan(
    PlanDocument plan,
    CommuneKey commune,
    List<Objective> objectives,
    List<Target> targets,
    List<Task> tasks,
    List<Due> dues) {

  public ChosenPlan {
    objectives = List.copyOf(objectives);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    dues = List.copyOf(dues);
  }

  static ChosenPlan of(PlanDocument plan, Choice choice) {
    String id = plan.id();
    List<Task> tasks =
        plan.tasks().stream().filter(fact -> choice.has(id, FactKind.TASK, fact.id())).toList();
    return new ChosenPlan(
        plan,
        CommuneKey.of(plan.document().commune(), plan.document().province()),
        plan.objectives().stream()
            .filter(fact -> choice.has(id, FactKind.OBJECTIVE, fact.id()))
            .toList(),
        plan.targets().stream().filter(fact -> choice.has(id, FactKind.TARGET, fact.id())).toList(),
        tasks,
        tasks.stream()
            .flatMap(task -> Due.of(task).stream())
            .filter(choice.filter().view()::shows)
            .toList());
  }

  /** What a person should look at in the plan; no filter of facts narrows it. */
  public List<Warning> warnings() {
    return plan.warnings();
  }
}
