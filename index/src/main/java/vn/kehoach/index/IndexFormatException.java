package vn.kehoach.index;

import java.io.IOException;
import java.nio.file.Path;

/** An index that this program cannot read; its message says which, why and what to do. */
public final class IndexFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Reason {
    /** Written by a newer version: this program must be renewed, the index is left alone. */
    NEWER,
    /** Written by an older version: it can be rebuilt from the plans. */
    OLDER,
    /** Damaged: it can be rebuilt from the plans. */
    DAMAGED,
    /** An index of another program: it is left alone. */
    FOREIGN;

    /** Whether {@link PlanIndexWriter#rebuild} can replace it. */
    public boolean canBeRebuilt() {
      return this == OLDER || this == DAMAGED;
    }
  }

  private final transient Path path;
  private final Reason reason;

  IndexFormatException(Path path, Reason reason, String message) {
    super(message);
    this.path = path;
    this.reason = reason;
  }

  IndexFormatException(Path path, Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.path = path;
    this.reason = reason;
  }

  /** The index's folder. */
  public Path path() {
    return path;
  }

  /** Why it cannot be read. */
  public Reason reason() {
    return reason;
  }
}
