package vn.kehoach;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads plans: the façade of the library. */
public final class PlanExtractor {

  private PlanExtractor() {}

  /** The extractor with the word lists that come with the library. */
  public static PlanExtractor standard() {
    return new PlanExtractor();
  }

  /** Reads one file; whatever is wrong with it is a value, not an exception. */
  public Extraction extract(Path file) {
    return new Extraction.Failed(FailureReason.UNSUPPORTED, "no reader yet: " + file);
  }

  /** Reads the pages of a file and settles their layout, no more: for measuring. */
  public int readPages(Path file) {
    return Files.exists(file) ? 1 : 0;
  }
}
