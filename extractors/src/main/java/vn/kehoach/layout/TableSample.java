package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.read.Line;

/** Lines that show where the columns of an aligned table part and how wide they are. */
final class TableSample {

  private static final int MOST = 60;

  private TableSample() {}

  /**
   * The lines from an index down to the page's end or to running text.
   *
   * @param from the first line
   * @param sure index behind the last line that is known to be the table's
   * @param columns the heads that are known
   */
  static List<Line> of(List<Line> lines, int from, int sure, List<HeadColumn> columns) {
    int to = Math.max(from + 1, sure);
    while (to < Math.min(lines.size(), from + MOST)
        && !LinePart.opensPage(lines.get(to - 1), lines.get(to))
        && !(running(lines, to, columns) && running(lines, to + 1, columns))) {
      to++;
    }
    return lines.subList(from, Math.min(to, lines.size()));
  }

  /** Whether a line without a gap runs over two heads whole; so does what is behind the last. */
  private static boolean running(List<Line> lines, int index, List<HeadColumn> columns) {
    if (index >= lines.size()) {
      return true;
    }
    Line line = lines.get(index);
    List<LinePart> parts = LinePart.of(line, LinePart.WIDE);
    if (parts.size() > 1) {
      return false;
    }
    LinePart part = parts.getFirst();
    long over =
        columns.stream()
            .filter(column -> column.start() >= part.start() && column.stop() <= part.stop())
            .count();
    return over > 1;
  }
}
