package vn.kehoach.export.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.store.PlanStore;

/**
 * The chosen plans, one after the other. Few are read once and kept; of many, only the one that is
 * looked at is in memory.
 */
public final class ChosenPlans {

  /** Some tens of megabytes. */
  private static final int KEPT = 200;

  private final PlanStore store;
  private final Choice choice;
  private final List<ChosenPlan> kept = new ArrayList<>();

  /** The plans of a choice, from the store. */
  public ChosenPlans(PlanStore store, Choice choice) {
    this.store = store;
    this.choice = choice;
  }

  /** What is done with each plan. */
  @FunctionalInterface
  public interface Visitor {

    /** Looks at a plan. */
    void visit(ChosenPlan plan) throws IOException;
  }

  /** What was chosen. */
  public Choice choice() {
    return choice;
  }

  /** Shows every plan to a visitor, in order. */
  public void each(Visitor visitor) throws IOException {
    List<IndexedPlan> plans = choice.plans();
    if (plans.size() > KEPT) {
      for (IndexedPlan plan : plans) {
        visitor.visit(read(plan));
      }
      return;
    }
    if (kept.isEmpty()) {
      for (IndexedPlan plan : plans) {
        kept.add(read(plan));
      }
    }
    for (ChosenPlan plan : kept) {
      visitor.visit(plan);
    }
  }

  private ChosenPlan read(IndexedPlan plan) throws IOException {
    return ChosenPlan.of(store.read(plan.planId()), choice);
  }
}
