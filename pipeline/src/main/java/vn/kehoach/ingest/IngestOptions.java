package vn.kehoach.ingest;

/**
 * How to ingest.
 *
 * @param jobs files read at once
 * @param force whether to read again what was read before
 * @param limits how much one file may cost
 */
public record IngestOptions(int jobs, boolean force, Limits limits) {

  public IngestOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("no jobs: " + jobs);
    }
  }

  /** Within the usual limits. */
  public IngestOptions(int jobs, boolean force) {
    this(jobs, force, Limits.STANDARD);
  }
}
