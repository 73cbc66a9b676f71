package vn.kehoach.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.model.Box;

/** Whether the last line above a page's end left room for the first word overleaf. */
final class CellRoom {

  /** A blank's width as a share of a word's height. */
  private static final double BLANK = 0.3;

  private CellRoom() {}

  /** Whether room was left in a column: its longest line is longer than the two would be. */
  static boolean left(List<TableRow> upper, List<TableRow> lower, int column) {
    List<PlacedWord> above = upper.getLast().cells().get(column).passage().words();
    List<PlacedWord> below = lower.getFirst().cells().get(column).passage().words();
    if (above.isEmpty() || below.isEmpty()) {
      return false;
    }
    Box first = box(below.getFirst());
    double line = lastLine(above);
    if (first == null || line == 0) {
      return false;
    }
    double longest =
        Stream.concat(upper.stream(), lower.stream())
            .map(row -> row.cells().get(column))
            .filter(cell -> cell.columnSpan() == 1)
            .mapToDouble(CellRoom::longestLine)
            .max()
            .orElse(0);
    return line + BLANK * first.height() + first.width() < longest;
  }

  private static double longestLine(Cell cell) {
    List<PlacedWord> words = cell.passage().words();
    double longest = 0;
    for (int end = words.size(); end > 0; end = lineStart(words, end)) {
      longest = Math.max(longest, lastLine(words.subList(0, end)));
    }
    return longest;
  }

  private static double lastLine(List<PlacedWord> words) {
    Box first = box(words.get(lineStart(words, words.size())));
    Box last = box(words.getLast());
    return first == null || last == null ? 0 : last.right() - first.x();
  }

  /** Index of the first word on the line of the word before an index. */
  private static int lineStart(List<PlacedWord> words, int end) {
    int start = end - 1;
    while (start > 0 && sameLine(words.get(start - 1), words.get(start))) {
      start--;
    }
    return start;
  }

  private static boolean sameLine(PlacedWord one, PlacedWord other) {
    Box left = box(one);
    Box right = box(other);
    return left != null
        && right != null
        && Objects.equals(one.page(), other.page())
        && left.x() < right.x()
        && Math.abs(left.centerY() - right.centerY()) < left.height() / 2;
  }

  private static @Nullable Box box(PlacedWord word) {
    return word.whole();
  }
}
