package vn.kehoach.worker;

import org.jspecify.annotations.Nullable;
import vn.kehoach.FailureReason;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.archive.Contents;

/** What came of a request. */
public sealed interface Answer {

  /** The file is a plan. */
  record Plan(PlanDocument plan) implements Answer {}

  /**
   * The file gave no plan.
   *
   * @param sha256 digest of the bytes that were read; empty where none were
   * @param page the page that it failed on, null where that is not known
   * @param detail what was found, for the log
   */
  record Failed(FailureReason reason, String sha256, @Nullable Integer page, String detail)
      implements Answer {}

  /** The file is larger than allowed; it was not read. */
  record TooLarge(long bytes) implements Answer {}

  /** The file is an archive: nothing was read, ask to unpack it. */
  record Archive() implements Answer {}

  /** The archive was unpacked. */
  record Unpacked(Contents contents) implements Answer {}

  /**
   * The reading came to no end of its own.
   *
   * @param why what stopped it
   * @param page the page that was begun last, null where no page was being read
   * @param detail exit code, signal, or what was thrown
   */
  record Stopped(Why why, @Nullable Integer page, String detail) implements Answer {

    /** The same, on a page, unless it names one. */
    Stopped at(@Nullable Integer number) {
      return page == null ? new Stopped(why, number, detail) : this;
    }

    /** What stops a reading. */
    public enum Why {
      /** Nothing was heard of it for too long. */
      TIMEOUT,
      /** It was heard of all the time, and came to no end. */
      TOO_LONG,
      OUT_OF_MEMORY,
      /** The process died. */
      DIED,
      /** The program threw what it must not throw. */
      FAULT
    }
  }
}
