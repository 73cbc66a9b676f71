package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file among the plans that is no plan document. */
public final class DamagedPlanException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  DamagedPlanException(Path file, Throwable cause) {
    super(file + ": " + cause.getMessage(), cause);
    this.file = file;
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
