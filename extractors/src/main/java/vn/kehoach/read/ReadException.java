package vn.kehoach.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file cannot be read; the message says what is wrong with it, the reason what sort it is. */
public final class ReadException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private @Nullable Integer page;

  /** Creates an exception with a reason and one sentence for a person. */
  public ReadException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Creates an exception with a reason, one sentence for a person, and what an engine threw. */
  public ReadException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** The same, on a page, 1-based. */
  ReadException at(int number) {
    page = number;
    return this;
  }

  /** The page that it failed on, 1-based; null where it is the file as a whole. */
  public @Nullable Integer page() {
    return page;
  }

  /** What sort of failure this is. */
  public Reason reason() {
    return reason;
  }

  /** Sorts of failure. */
  public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** A password is needed. */
    ENCRYPTED,
    /** The bytes do not hold together. */
    CORRUPT,
    /** A type that is not read. */
    UNSUPPORTED,
    /** Text in an encoding that is not known. */
    UNKNOWN_ENCODING,
    /** Pages without text, such as scans. */
    NO_TEXT,
    /** Images on which recognition found no letters. */
    NO_LETTERS,
    /** More pages than are allowed. */
    TOO_MANY_PAGES,
    /** An image larger than any sheet of paper. */
    TOO_MANY_PIXELS,
    /** Images packed in a way that no decoder here knows, such as JPEG 2000. */
    IMAGE_KIND,
    /** The file system refuses. */
    UNREADABLE
  }
}
