package vn.kehoach;

import vn.kehoach.model.PlanDocument;

/** What became of one file. */
public sealed interface Extraction {

  /**
   * The file is a plan.
   *
   * @param plan what it says
   */
  record Read(PlanDocument plan) implements Extraction {}

  /**
   * The file gave no plan.
   *
   * @param reason why
   * @param detail what was found, for the log
   */
  record Failed(FailureReason reason, String detail) implements Extraction {}
}
