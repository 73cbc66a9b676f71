package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another program writes to the data folder and does not come to an end. */
public final class FolderBusyException extends IOException {

  private static final long serialVersionUID = 1L;

  FolderBusyException(Path lock) {
    super("held by another program: " + lock);
  }
}
