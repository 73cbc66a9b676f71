package vn.kehoach.ingest;

import org.jspecify.annotations.Nullable;
import vn.kehoach.FailureReason;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.PlanEntry;

/**
 * What the reading of a file came to, before anything is stored.
 *
 * @param file the file
 * @param stamp its bytes, size and time as they were read; null where they could not be had
 * @param result what was found
 * @param seconds time spent
 */
record Reading(InputFile file, @Nullable Stamp stamp, Result result, double seconds) {

  /** A new plan, one known already, or none. */
  sealed interface Result {

    /** Read now. */
    record Plan(PlanDocument plan) implements Result {}

    /** Read by an earlier run. */
    record Known(PlanEntry plan) implements Result {}

    /**
     * No plan; that of an archive too, whose files have readings of their own.
     *
     * @param page the page that it failed on, null where that is not known
     * @param detail what was found, for the log
     */
    record None(Reason reason, @Nullable Integer page, String detail) implements Result {

      None(Reason reason, String detail) {
        this(reason, null, detail);
      }
    }
  }

  static Reading fault(InputFile file, Throwable cause) {
    return new Reading(file, null, new Result.None(Reason.FAULT, cause.toString()), 0);
  }

  /** Why a file gave no plan; what is no document by its name need not be one. */
  static Reason reason(InputFile file, FailureReason failed) {
    Reason reason = Reason.of(failed);
    boolean otherType =
        !file.expected()
            && switch (reason) {
              case NOTHING_IN_IT, NOT_A_PLAN, TYPE_NOT_READ, UNKNOWN_ENCODING -> true;
              default -> false;
            };
    return otherType ? Reason.NO_DOCUMENT : reason;
  }
}
