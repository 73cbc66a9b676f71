package vn.kehoach.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger: every line of the source is a fact, a heading, named boilerplate, or not understood.
 *
 * @param lines lines of the source that carry text, and pages that show nothing but an image
 * @param accounted lines that are placed
 * @param notUnderstood where the others stand
 * @param kinds how many lines are what; their sum is {@code lines}, or 0 where nobody counted
 */
public record Coverage(
    int lines, int accounted, List<At> notUnderstood, Map<LineKind, Integer> kinds) {

  public Coverage {
    notUnderstood = List.copyOf(notUnderstood);
    if (accounted < 0 || accounted > lines) {
      throw new IllegalArgumentException(accounted + " of " + lines + " lines accounted for");
    }
    var inOrder = new EnumMap<LineKind, Integer>(LineKind.class);
    inOrder.putAll(kinds);
    kinds = Collections.unmodifiableMap(inOrder);
    int named = kinds.values().stream().mapToInt(Integer::intValue).sum();
    if (named != 0 && named != lines) {
      throw new IllegalArgumentException(named + " of " + lines + " lines have a name");
    }
  }

  /** A ledger that does not name the lines. */
  public Coverage(int lines, int accounted, List<At> notUnderstood) {
    this(lines, accounted, notUnderstood, Map.of());
  }

  /** Whether every line is placed. */
  public boolean complete() {
    return accounted == lines;
  }
}
