package vn.kehoach.web.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as it stands. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Kind kind;
  private final transient List<Object> words;
  private final transient @Nullable String field;
  private final transient @Nullable String detail;

  /** Kinds of problems, with their HTTP status. */
  public enum Kind {
    /** A parameter has a value that it cannot have. */
    WRONG_VALUE(400),
    /** There is no such parameter. */
    UNKNOWN_PARAMETER(400),
    /** A parameter is missing. */
    MISSING(400),
    /** A search that cannot be read. */
    WRONG_QUERY(400),
    /** No plan has that name. */
    UNKNOWN_NAME(404),
    /** There is no such thing. */
    NOT_FOUND(404),
    /** The file of a plan was moved, changed or deleted. */
    SOURCE_GONE(404),
    /** Nothing fits, so that there is nothing to save. */
    NOTHING_TO_SAVE(404),
    METHOD(405),
    /** A token is missing or wrong. */
    NO_TOKEN(401),
    /** A request that does not come from the console's own pages. */
    FOREIGN(403),
    TOO_LARGE(413),
    /** Another program is writing. */
    BUSY(503),
    /** The disk would not take it. */
    DISK_FULL(507),
    /** The program failed. */
    FAULT(500);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }

  private ProblemException(
      Kind kind, @Nullable String field, @Nullable String detail, List<Object> words) {
    super(kind + " " + field + " " + words, null, false, false);
    this.kind = kind;
    this.field = field;
    this.detail = detail;
    this.words = words;
  }

  /**
   * A problem of a kind.
   *
   * @param words what its sentence names
   */
  public static ProblemException of(Kind kind, Object... words) {
    return new ProblemException(kind, null, null, List.of(words));
  }

  /** A problem with a parameter. */
  public static ProblemException with(Kind kind, String field, Object... words) {
    return new ProblemException(kind, field, null, List.of(words));
  }

  /** A problem that is said already. */
  public static ProblemException said(Kind kind, @Nullable String field, String detail) {
    return new ProblemException(kind, field, detail, List.of());
  }

  Kind kind() {
    return kind;
  }

  @Nullable String field() {
    return field;
  }

  @Nullable String detail() {
    return detail;
  }

  List<Object> words() {
    return words;
  }
}
