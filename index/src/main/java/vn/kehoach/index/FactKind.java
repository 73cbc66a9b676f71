package vn.kehoach.index;

import java.util.Locale;

/** What an indexed fact is. */
public enum FactKind {
  TASK,
  TARGET,
  OBJECTIVE,
  SECTION;

  /** The name in answers and on the command line: "task". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of a name, in either case.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public static FactKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
