package vn.kehoach.spot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file that a plan was read from. */
@FunctionalInterface
public interface PlanFiles {

  /** The file; nothing where it is gone, or holds something else by now. */
  Optional<Path> find(String planId) throws IOException;
}
