package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A data folder that cannot be used. */
public final class DataFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient Path folder;

  DataFolderException(Problem problem, Path folder, String detail, @Nullable Throwable cause) {
    super(problem + " " + folder + ": " + detail, cause);
    this.problem = problem;
    this.folder = folder;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** What can be wrong with a data folder. */
  public enum Problem {
    /** A newer program wrote it; this one must not touch it. */
    NEWER_VERSION,
    /** Its version file does not say a version. */
    DAMAGED,
    /** It is a file, or lies below one. */
    NOT_A_FOLDER,
    /** It cannot be made or written to. */
    NOT_WRITABLE,
    /** It is not there. */
    ABSENT
  }
}
