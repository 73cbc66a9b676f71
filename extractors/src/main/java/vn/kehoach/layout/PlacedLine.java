package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Line;

/** A line of an aligned table, its words dealt out to the columns. */
final class PlacedLine {

  private final Line line;
  private final int[] cuts;
  private final boolean spanning;

  /**
   * Takes a line and where it is cut.
   *
   * @param cuts for each column the index of its first word, and the number of words
   */
  PlacedLine(Line line, int[] cuts) {
    this(line, cuts, false);
  }

  private PlacedLine(Line line, int[] cuts, boolean spanning) {
    this.line = line;
    this.cuts = cuts.clone();
    this.spanning = spanning;
  }

  /** A line that no edge cuts: the title of a group, in a cell over all columns. */
  static PlacedLine spanning(Line line, int columns) {
    var cuts = new int[columns + 1];
    Arrays.fill(cuts, 1, cuts.length, line.words().size());
    return new PlacedLine(line, cuts, true);
  }

  boolean spanning() {
    return spanning;
  }

  Line line() {
    return line;
  }

  int columns() {
    return cuts.length - 1;
  }

  /** The words in a column; null where there are none. */
  @Nullable LinePart cell(int column) {
    int from = cuts[column];
    int to = cuts[column + 1];
    return from == to ? null : new LinePart(line, from, to);
  }

  String text(int column) {
    LinePart cell = cell(column);
    return cell == null ? "" : cell.text();
  }

  List<LinePart> cells() {
    var cells = new ArrayList<LinePart>();
    for (int i = 0; i < columns(); i++) {
      LinePart cell = cell(i);
      if (cell != null) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Whether the line bears the number of a row. */
  boolean numbered() {
    return numbered(0);
  }

  /** Whether the line bears the number of a row in a column. */
  boolean numbered(int column) {
    return CellShape.number(text(column));
  }

  /** Whether only one blank parts the number from the words behind it. */
  boolean tightNumber() {
    return numbered()
        && cuts[1] < line.words().size()
        && LinePart.gap(line, cuts[1]) < LinePart.WIDE;
  }

  /** Edges, the number's left out, that lie in a gap wide enough to part columns. */
  int wide() {
    return edges(true);
  }

  /** Edges, the number's left out, where only one blank parts the words of two columns. */
  int tight() {
    return edges(false);
  }

  private int edges(boolean wide) {
    int count = 0;
    int first = numbered() ? cuts[1] : 0;
    for (int word = first + 1; word < line.words().size(); word++) {
      boolean gap = LinePart.gap(line, word) >= LinePart.WIDE;
      if (gap == wide && isCut(word)) {
        count++;
      }
    }
    return count;
  }

  private boolean isCut(int word) {
    for (int cut : cuts) {
      if (cut == word) {
        return true;
      }
    }
    return false;
  }

  /**
   * The title of a group: behind a numeral that is no figure, or in capitals, words run on over
   * columns without a gap. Null where the line is none.
   */
  @Nullable LinePart title() {
    if (!numbered() || cuts[1] == line.words().size() || wide() > 0 || tight() == 0) {
      return null;
    }
    var rest = new LinePart(line, cuts[1], line.words().size());
    boolean figure = Character.isDigit(text(0).charAt(0));
    return !figure || CellShape.capitals(rest.text()) ? rest : null;
  }
}
