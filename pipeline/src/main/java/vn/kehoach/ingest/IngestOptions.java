package vn.kehoach.ingest;

/**
 * How to ingest.
 *
 * @param jobs files read at once
 * @param force whether to read again what was read before
 */
public record IngestOptions(int jobs, boolean force) {

  public IngestOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("no jobs: " + jobs);
    }
  }
}
