package vn.kehoach.score;

import java.util.List;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.PlanDocument;

/** What stands for the reading of a plan that could not be read: everything in it is missed. */
public final class NothingRead {

  private NothingRead() {}

  /** A plan that says nothing, in place of this one. */
  public static PlanDocument of(PlanDocument plan) {
    var info =
        new DocumentInfo(
            plan.document().type(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null);
    return new PlanDocument(
        plan.schemaVersion(),
        plan.id(),
        plan.source(),
        info,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        plan.coverage());
  }
}
