package vn.kehoach.export;

import java.io.IOException;
import java.nio.file.Path;

/** Why a file cannot be written where it was wanted. */
public final class ExportException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String path;

  /** What is wrong. */
  public enum Problem {
    /** There is a file of that name. */
    EXISTS,
    /** The folder is not there. */
    NO_FOLDER,
    /** What is there is no file. */
    NO_FILE
  }

  ExportException(Problem problem, Path path) {
    super(problem + ": " + path);
    this.problem = problem;
    this.path = path.toString();
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** With which file or folder. */
  public String path() {
    return path;
  }
}
