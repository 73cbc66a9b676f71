package vn.kehoach.ingest;

import vn.kehoach.store.FileEntry;
import vn.kehoach.store.PlanEntry;

/**
 * What reads now, and so which earlier readings still hold.
 *
 * @param version the version of the reader; see {@link ReaderVersion}
 * @param means what it may use: the limits, and what it has to read images with; a reading that
 *     came to its end for want of these is done again when they have changed
 */
record ReadBy(String version, String means) {

  /** Stands before the means in what is noted. */
  static final String MEANS = "+means-";

  /** What is noted as the reader of a file that ended so. */
  String of(Reason reason) {
    return dependsOnMeans(reason) && !means.isEmpty() ? version + MEANS + means : version;
  }

  /** Whether a plan would be read the same again. */
  boolean stillHolds(PlanEntry plan) {
    return plan.readingIsKnown() && plan.reader().equals(of(Reason.valueOf(plan.reason())));
  }

  /** Whether a file that gave no plan would give none again, for the same reason. */
  boolean stillHolds(FileEntry file) {
    Reason reason = Reason.valueOf(file.reason());
    boolean noPlan =
        switch (reason.outcome()) {
          case INGESTED, PARTIAL -> reason == Reason.ARCHIVE_OPENED || reason == Reason.ARCHIVE_CUT;
          case UNCHANGED -> false;
          case UNREADABLE -> false; // the world may be another now
          default -> reason != Reason.FAULT;
        };
    return noPlan && file.reader().equals(of(reason));
  }

  private static boolean dependsOnMeans(Reason reason) {
    return switch (reason.outcome()) {
      case TOO_LARGE, TIMEOUT, OUT_OF_MEMORY, CRASHED -> true;
      default -> reason == Reason.NO_TEXT || reason == Reason.PAGES_UNREAD;
    };
  }
}
