package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.Line;

/**
 * Cuts the line of an aligned table's head into its cells. Where two cells are full only one blank
 * parts them; the lines below show then that a column begins there.
 */
final class HeadCutter {

  /** Lines below that are looked at. */
  private static final int MOST = 40;

  /** Lines that must show a column's beginning. */
  private static final int FEWEST = 2;

  /** So many lines without a gap, one below the other, are running text behind the table. */
  private static final int RUNNING = 3;

  /** Characters that lines are shifted against each other. */
  private static final int OFF_LEFT = 2;

  private static final int OFF_RIGHT = 4;

  private HeadCutter() {}

  /** The cells of the line at an index; a line without any gap is left whole. */
  static List<LinePart> cut(List<Line> lines, int index) {
    Line line = lines.get(index);
    List<LinePart> parts = LinePart.of(line, LinePart.WIDE);
    if (parts.size() == 1) {
      return parts;
    }
    var cells = new ArrayList<LinePart>();
    for (LinePart part : parts) {
      cells.addAll(cut(lines, index, part));
    }
    return cells;
  }

  /** The cells of a part of the line at an index. */
  static List<LinePart> cut(List<Line> lines, int index, LinePart part) {
    Line line = lines.get(index);
    var cells = new ArrayList<LinePart>();
    int from = part.first();
    for (int word = from + 1; word < part.end(); word++) {
      boolean capital = Character.isUpperCase(line.words().get(word).text().codePointAt(0));
      if (capital
          && word - from > 1
          && begins(lines, index, new LinePart(line, from, part.end()), word)) {
        cells.add(new LinePart(line, from, word));
        from = word;
      }
    }
    cells.add(new LinePart(line, from, part.end()));
    return cells;
  }

  /**
   * Whether more lines below have a cell that begins near a word of the head, or two cells below
   * the words in front of it and behind, than words across it.
   */
  private static boolean begins(List<Line> lines, int index, LinePart head, int word) {
    int column = LinePart.column(head.line(), word);
    int beginning = 0;
    int across = 0;
    int last = Math.min(lines.size(), index + MOST);
    int whole = 0;
    for (int i = index + 1;
        i < last && whole < RUNNING && !LinePart.opensPage(lines.get(i - 1), lines.get(i));
        i++) {
      List<LinePart> parts = LinePart.of(lines.get(i), LinePart.WIDE);
      whole = parts.size() > 1 ? 0 : whole + 1;
      boolean both =
          below(parts, head.start(), column - 1) && below(parts, column, head.stop() + OFF_LEFT);
      boolean over = parts.stream().anyMatch(part -> part.overlap(column - 1, column + 1) > 1);
      if (parts.stream().skip(1).anyMatch(part -> near(part.start(), column)) || both && !over) {
        beginning++;
      } else if (over) {
        across++;
      }
    }
    return beginning >= FEWEST && beginning > across;
  }

  private static boolean below(List<LinePart> parts, int from, int to) {
    return parts.stream().anyMatch(part -> part.overlap(from, to) > 0);
  }

  private static boolean near(int start, int column) {
    return start >= column - OFF_LEFT && start <= column + OFF_RIGHT;
  }
}
