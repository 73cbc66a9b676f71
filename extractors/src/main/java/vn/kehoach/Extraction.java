package vn.kehoach;

import org.jspecify.annotations.Nullable;
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
   * @param page the page that it failed on, 1-based; null where that is the file as a whole
   * @param detail what was found, for the log
   */
  record Failed(FailureReason reason, @Nullable Integer page, String detail) implements Extraction {

    /** A failure that is about the file as a whole. */
    public Failed(FailureReason reason, String detail) {
      this(reason, null, detail);
    }
  }
}
