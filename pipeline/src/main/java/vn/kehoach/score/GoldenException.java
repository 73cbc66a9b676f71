package vn.kehoach.score;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the truths that cannot be read for what it should be. */
public final class GoldenException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  /**
   * What is wrong with a file.
   *
   * @param file the file
   * @param problem the place in the file and what was expected there
   */
  public GoldenException(Path file, String problem) {
    super(problem);
    this.file = file;
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
