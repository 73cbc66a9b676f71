package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import vn.kehoach.Extraction;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.Ledger;

/**
 * What the reading of a file came to, before anything is stored.
 *
 * @param file the file
 * @param result what was found
 * @param seconds time spent
 */
record Reading(InputFile file, Result result, double seconds) {

  private static final double NANOS = 1e9;

  /** A new plan, one known already, or none. */
  sealed interface Result {

    record Plan(PlanDocument plan) implements Result {}

    record Known(Ledger.Entry entry) implements Result {}

    record None(Outcome outcome, String detail) implements Result {}
  }

  static Reading of(InputFile file, PlanKeeper keeper, PlanReader reader) {
    long start = System.nanoTime();
    Result result = read(file, keeper, reader);
    return new Reading(file, result, (System.nanoTime() - start) / NANOS);
  }

  static Reading fault(InputFile file, Throwable cause) {
    return new Reading(file, new Result.None(Outcome.FAULT, cause.toString()), 0);
  }

  private static Result read(InputFile file, PlanKeeper keeper, PlanReader reader) {
    if (Files.notExists(file.path())) {
      return new Result.None(Outcome.MISSING, "");
    }
    String sha256;
    try {
      sha256 = Digest.of(file.path());
    } catch (IOException e) {
      return new Result.None(Outcome.UNREADABLE, String.valueOf(e.getMessage()));
    }
    var known = keeper.known(sha256);
    if (known.isPresent()) {
      return new Result.Known(known.get());
    }
    return switch (reader.read(file.path())) {
      case Extraction.Read read -> new Result.Plan(read.plan());
      case Extraction.Failed failed -> none(file, failed);
    };
  }

  private static Result none(InputFile file, Extraction.Failed failed) {
    return new Result.None(outcome(file, failed), failed.detail());
  }

  /** What became of a file that gave no plan. */
  static Outcome outcome(InputFile file, Extraction.Failed failed) {
    Outcome outcome = Outcome.of(failed.reason());
    boolean otherType =
        !file.expected()
            && switch (outcome) {
              case EMPTY, NOT_A_PLAN, UNSUPPORTED, UNKNOWN_ENCODING -> true;
              default -> false;
            };
    return otherType ? Outcome.SKIPPED : outcome;
  }
}
