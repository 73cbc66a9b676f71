package vn.kehoach.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.PlanDocument;

/**
 * What became of one file.
 *
 * @param file the file as it was named or found
 * @param outcome what became of it
 * @param summary what the plan holds, null where there is no plan
 * @param detail what was found, for the log; empty where the outcome says all
 * @param seconds time spent on it
 */
public record FileResult(
    Path file, Outcome outcome, @Nullable Summary summary, String detail, double seconds) {

  /**
   * A plan in figures.
   *
   * @param planId the plan
   * @param pages pages of its file, null where the medium has none
   */
  public record Summary(
      String planId,
      @Nullable Integer pages,
      int objectives,
      int targets,
      int tasks,
      int warnings) {

    /** The figures of a plan. */
    public static Summary of(PlanDocument plan) {
      return new Summary(
          plan.id(),
          plan.source().pageCount(),
          plan.objectives().size(),
          plan.targets().size(),
          plan.tasks().size(),
          plan.warnings().size());
    }
  }

  static FileResult without(Path file, Outcome outcome, String detail, double seconds) {
    return new FileResult(file, outcome, null, detail, seconds);
  }
}
