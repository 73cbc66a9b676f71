package vn.kehoach.index;

import java.io.IOException;
import java.nio.file.Path;

/** An index that another process is writing. */
public final class IndexLockedException extends IOException {

  private static final long serialVersionUID = 1L;

  IndexLockedException(Path path, Throwable cause) {
    super("the index " + path + " is being written by another process", cause);
  }
}
