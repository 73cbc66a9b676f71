package vn.kehoach.score;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.PlanDocument;

/** The plans as the extractor reads them, each file once for all tests. */
final class Readings {

  private static final Map<Path, Extraction> READ = new ConcurrentHashMap<>();

  private Readings() {}

  static Extraction of(Path file) {
    return READ.computeIfAbsent(file, Readings::fresh);
  }

  static PlanDocument plan(Path file) {
    return planOf(of(file), file);
  }

  /** Reads the file anew. */
  static Extraction fresh(Path file) {
    return PlanExtractor.standard().extract(file);
  }

  static PlanDocument planOf(Extraction extraction, Path file) {
    if (extraction instanceof Extraction.Read read) {
      return read.plan();
    }
    throw new IllegalStateException(file + ": " + extraction);
  }
}
