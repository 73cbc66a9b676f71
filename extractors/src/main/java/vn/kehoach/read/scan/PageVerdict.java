package vn.kehoach.read.scan;

/**
 * What a page is, and why.
 *
 * @param kind what it is
 * @param reason in words for a person
 */
public record PageVerdict(Kind kind, String reason) {

  /** What a page can be. */
  public enum Kind {
    /** Its letters are worth keeping. */
    TEXT,
    /** It has to be looked at: its letters are missing, few or worthless. */
    SCAN,
    /** It shows nothing. */
    BLANK
  }

  /** Whether the page's image has to be recognised. */
  public boolean scan() {
    return kind == Kind.SCAN;
  }
}
