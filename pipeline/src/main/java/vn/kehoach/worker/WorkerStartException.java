package vn.kehoach.worker;

import java.io.IOException;

/** No process could be started to read in: nothing can be read, whatever the file. */
public final class WorkerStartException extends IOException {

  private static final long serialVersionUID = 1L;

  WorkerStartException(int exit, String said, Throwable cause) {
    super("a reading process ended as it started (exit code " + exit + "): " + said, cause);
  }
}
