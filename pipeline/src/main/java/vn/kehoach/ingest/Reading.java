package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Extraction;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.FileStamp;
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

  private static final double NANOS = 1e9;

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

  static Reading of(InputFile file, Earlier earlier, PlanReader reader) {
    long start = System.nanoTime();
    Stamp stamp;
    Result result;
    try {
      stamp = stamp(file, earlier);
      result = earlier.known(file.place(), stamp.sha256()).orElseGet(() -> read(file, reader));
    } catch (NoSuchFileException e) {
      stamp = null;
      result = new Result.None(Reason.MISSING, "");
    } catch (IOException e) {
      stamp = null;
      result = new Result.None(Reason.NO_ACCESS, String.valueOf(e.getMessage()));
    }
    return new Reading(file, stamp, result, (System.nanoTime() - start) / NANOS);
  }

  static Reading fault(InputFile file, Throwable cause) {
    return new Reading(file, null, new Result.None(Reason.FAULT, cause.toString()), 0);
  }

  private static Stamp stamp(InputFile file, Earlier earlier) throws IOException {
    FileStamp now = FileStamp.of(file.bytes());
    var known = earlier.digest(file.place(), now);
    return new Stamp(known.isPresent() ? known.get() : Digest.of(file.bytes()), now);
  }

  private static Result read(InputFile file, PlanReader reader) {
    return switch (reader.read(file.bytes())) {
      case Extraction.Read read -> new Result.Plan(read.plan());
      case Extraction.Failed failed -> new Result.None(reason(file, failed), failed.detail());
    };
  }

  /** Why a file gave no plan; what is no document by its name need not be one. */
  static Reason reason(InputFile file, Extraction.Failed failed) {
    Reason reason = Reason.of(failed.reason());
    boolean otherType =
        !file.expected()
            && switch (reason) {
              case NOTHING_IN_IT, NOT_A_PLAN, TYPE_NOT_READ, UNKNOWN_ENCODING -> true;
              default -> false;
            };
    return otherType ? Reason.NO_DOCUMENT : reason;
  }
}
