package vn.kehoach.ingest;

import java.time.Instant;
import java.util.Optional;

/** What earlier runs know of files; readers on several threads ask at once. */
interface Earlier {

  /**
   * The digest that a file had when it was last read, if its size and time are still the same; what
   * is not known, or not to be trusted, is digested.
   */
  Optional<String> digest(FilePlace place, long size, Instant modified);

  /** What became of the same bytes; empty where they are to be read. */
  Optional<Reading.Result> known(String sha256);
}
