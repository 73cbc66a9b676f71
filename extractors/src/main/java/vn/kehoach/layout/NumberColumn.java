package vn.kehoach.layout;

import java.util.List;
import java.util.Optional;

/**
 * The column of a table that numbers its rows: the first one, unless that holds words and a later
 * one nothing but small numbers that rise.
 */
final class NumberColumn {

  /** Numbers that show a column of such. */
  private static final int FEWEST = 2;

  /** Numbers may be left out, but not many at once. */
  private static final int LONGEST_GAP = 3;

  private NumberColumn() {}

  /** Index of the column; 0 where no other one numbers the rows. */
  static int of(List<PlacedLine> lines) {
    if (lines.isEmpty() || lines.stream().anyMatch(PlacedLine::numbered)) {
      return 0;
    }
    for (int column = 1; column < lines.getFirst().columns(); column++) {
      if (rises(lines, column)) {
        return column;
      }
    }
    return 0;
  }

  private static boolean rises(List<PlacedLine> lines, int column) {
    int last = 0;
    int count = 0;
    for (PlacedLine line : lines) {
      String text = line.text(column);
      if (!text.isEmpty()) {
        Optional<Integer> next = number(text);
        if (next.isEmpty() || next.get() < last || next.get() > last + LONGEST_GAP) {
          return false;
        }
        last = next.get();
        count++;
      }
    }
    return count >= FEWEST;
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,2}[.)]?")
        ? Optional.of(Integer.valueOf(text.replaceAll("\\D", "")))
        : Optional.empty();
  }
}
