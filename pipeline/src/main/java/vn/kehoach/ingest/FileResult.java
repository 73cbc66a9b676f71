package vn.kehoach.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.PlanDocument;

/**
 * What became of one file.
 *
 * @param place the file as it was named or found
 * @param reason what became of it, and why
 * @param page the page that it is about, 1-based; null where it is about the whole file
 * @param summary what the plan holds, null where there is no plan
 * @param detail what was found, for the log; empty where the reason says all
 * @param seconds time spent on it
 */
public record FileResult(
    FilePlace place,
    Reason reason,
    @Nullable Integer page,
    @Nullable Summary summary,
    String detail,
    double seconds) {

  /**
   * A plan in figures.
   *
   * @param planId the plan
   * @param lead the plan of which it is another rendition, null where it stands for itself
   * @param pages pages of its file, null where the medium has none
   */
  public record Summary(
      String planId,
      @Nullable String lead,
      @Nullable Integer pages,
      int objectives,
      int targets,
      int tasks,
      int warnings) {

    /** The figures of a plan. */
    public static Summary of(PlanDocument plan) {
      return new Summary(
          plan.id(),
          null,
          plan.source().pageCount(),
          plan.objectives().size(),
          plan.targets().size(),
          plan.tasks().size(),
          plan.warnings().size());
    }
  }

  /** What became of it. */
  public Outcome outcome() {
    return reason.outcome();
  }

  /** The result of a file that could not be taken at all. */
  public static FileResult notStored(Path file) {
    return new FileResult(FilePlace.of(file), Reason.NOT_STORED, null, null, "", 0);
  }

  static FileResult without(Reading reading, Reason reason, String detail) {
    return new FileResult(reading.file().place(), reason, null, null, detail, reading.seconds());
  }
}
