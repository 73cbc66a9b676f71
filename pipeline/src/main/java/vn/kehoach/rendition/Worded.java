package vn.kehoach.rendition;

import java.util.List;
import vn.kehoach.model.PlanDocument;

/** A plan made ready to be compared with many others. */
public final class Worded {

  private final PlanDocument plan;
  private final Wording wording;
  private final List<Wording.Passage> passages;

  private Worded(PlanDocument plan, Wording wording, List<Wording.Passage> passages) {
    this.plan = plan;
    this.wording = wording;
    this.passages = passages;
  }

  /** A plan with its wording. */
  public static Worded of(PlanDocument plan) {
    return new Worded(plan, Wording.of(plan), Wording.body(plan).map(Wording.Passage::of).toList());
  }

  /** The plan. */
  public PlanDocument plan() {
    return plan;
  }

  /** Its wording. */
  public Wording wording() {
    return wording;
  }

  /** The texts of its body. */
  List<Wording.Passage> passages() {
    return passages;
  }
}
