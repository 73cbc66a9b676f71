package vn.kehoach.model;

import java.util.List;

/**
 * The ledger: every line of the source is a fact, a heading, named boilerplate, or not understood.
 *
 * @param lines lines of the source that carry text
 * @param accounted lines that are placed
 * @param notUnderstood where the others stand
 */
public record Coverage(int lines, int accounted, List<At> notUnderstood) {

  public Coverage {
    notUnderstood = List.copyOf(notUnderstood);
    if (accounted < 0 || accounted > lines) {
      throw new IllegalArgumentException(accounted + " of " + lines + " lines accounted for");
    }
  }

  /** Whether every line is placed. */
  public boolean complete() {
    return accounted == lines;
  }
}
