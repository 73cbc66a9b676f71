package vn.kehoach.ingest;

import vn.kehoach.read.scan.OcrOptions;

/**
 * How to ingest.
 *
 * @param jobs files read at once
 * @param force whether to read again what was read before
 * @param limits how much one file may cost
 * @param ocr how scanned pages are recognised
 */
public record IngestOptions(int jobs, boolean force, Limits limits, OcrOptions ocr) {

  public IngestOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("no jobs: " + jobs);
    }
  }

  /** Within the usual limits. */
  public IngestOptions(int jobs, boolean force) {
    this(jobs, force, Limits.STANDARD);
  }

  /** With scans recognised as usual. */
  public IngestOptions(int jobs, boolean force, Limits limits) {
    this(jobs, force, limits, OcrOptions.standard().withJobs(Math.max(1, jobs)));
  }
}
