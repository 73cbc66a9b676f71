package vn.kehoach.ingest;

import org.jspecify.annotations.Nullable;

/**
 * The account of one file, as programs and the console get it.
 *
 * @param file as people know it: as it was named or found, "archive › entry" for one in an archive
 * @param outcome what became of it
 * @param reason why, finer than the outcome
 * @param page the page that it is about; null where it is about the whole file
 * @param message what to do, in the reader's language; null where there is nothing to do
 * @param plan the plan's id; null where there is no plan, and so with all counts
 * @param renditionOf the plan that stands for it, where a better file holds the same plan
 * @param pages pages of the file; null where the medium has none
 * @param objectives how many were found
 * @param targets how many were found
 * @param tasks how many were found
 * @param warnings how many were found
 * @param seconds time spent on it, to the millisecond
 */
public record FileAccount(
    String file,
    Outcome outcome,
    Reason reason,
    @Nullable Integer page,
    @Nullable String message,
    @Nullable String plan,
    @Nullable String renditionOf,
    @Nullable Integer pages,
    @Nullable Integer objectives,
    @Nullable Integer targets,
    @Nullable Integer tasks,
    @Nullable Integer warnings,
    double seconds) {

  private static final double MILLIS = 1e3;

  /**
   * The account of a result.
   *
   * @param file what whoever asks calls the file
   * @param message what to do, in the language of whoever asks
   * @param renditionOf the plan that stands for the file's own
   */
  public static FileAccount of(
      FileResult result, String file, @Nullable String message, @Nullable String renditionOf) {
    FileResult.Summary plan = result.summary();
    return new FileAccount(
        file,
        result.outcome(),
        result.reason(),
        result.page(),
        message,
        plan == null ? null : plan.planId(),
        renditionOf,
        plan == null ? null : plan.pages(),
        plan == null ? null : plan.objectives(),
        plan == null ? null : plan.targets(),
        plan == null ? null : plan.tasks(),
        plan == null ? null : plan.warnings(),
        Math.round(MILLIS * result.seconds()) / MILLIS);
  }
}
