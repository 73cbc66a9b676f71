package vn.kehoach.ingest;

import java.nio.file.Path;
import vn.kehoach.Extraction;

/** Reads one file; several threads may ask at once. */
@FunctionalInterface
public interface PlanReader {

  /** The plan of a file, or why there is none. */
  Extraction read(Path file);
}
