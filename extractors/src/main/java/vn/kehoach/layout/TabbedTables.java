package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/**
 * Tables whose cells are parted by tabs, as they come out of word processors and spreadsheets.
 *
 * <p>The head is a line of at least three cells. A line with tabs is a row; a line without belongs
 * to the row that is not full yet, for a cell may hold several lines, or is the title of a group.
 */
final class TabbedTables {

  private static final int FEWEST_COLUMNS = 3;

  /** Characters of a head cell, at most. */
  private static final int LONGEST_HEAD = 60;

  /** Lines without a tab that may stand between two lines with tabs. */
  private static final int MOST_BETWEEN = 6;

  private final List<Line> lines;
  private final Line head;
  private final int columns;
  private final boolean numbered;
  private boolean titled;
  private final List<TabbedRow> rows = new ArrayList<>();
  private final List<TableRow> done = new ArrayList<>();
  private final List<TableRow> repeated = new ArrayList<>();

  private TabbedTables(List<Line> lines, int from) {
    this.lines = lines;
    this.head = lines.get(from);
    this.columns = Math.max(TabbedRow.width(head), secondHead(lines.get(from + 1)));
    this.numbered =
        lines.subList(from + 1, Math.min(lines.size(), from + 5)).stream()
            .anyMatch(line -> LinePart.tabbed(line) && numbered(line));
  }

  /** The table whose head is the line at an index, if it is one. */
  static Optional<TextRegion> at(List<Line> lines, int from) {
    if (!head(lines.get(from)) || from + 1 >= lines.size()) {
      return Optional.empty();
    }
    return new TabbedTables(lines, from).read(from);
  }

  private static boolean head(Line line) {
    if (!LinePart.tabbed(line) || line.spots().getFirst().tabs() > 0) {
      return false;
    }
    List<LinePart> cells = LinePart.of(line, Integer.MAX_VALUE);
    long worded = cells.stream().filter(cell -> CellShape.letters(cell.text())).count();
    return cells.size() >= FEWEST_COLUMNS
        && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_HEAD)
        && !CellShape.listHead(cells.getFirst().text())
        && worded * 2 > cells.size();
  }

  /** The width of a head's second row, whose first cells are those above; 0 for another line. */
  private static int secondHead(Line line) {
    boolean below = LinePart.tabbed(line) && line.spots().getFirst().tabs() > 0;
    boolean words =
        LinePart.of(line, Integer.MAX_VALUE).stream()
            .allMatch(cell -> CellShape.letters(cell.text()));
    return below && words ? TabbedRow.width(line) : 0;
  }

  private Optional<TextRegion> read(int from) {
    rows.add(new TabbedRow(head, columns));
    int next = from + 1;
    while (next < lines.size() && take(next)) {
      next++;
    }
    finish();
    boolean table = done.size() > 1 && (titled || LinePart.tabbed(lines.get(from + 1)));
    return table
        ? Optional.of(
            new TextRegion(new Block.TableBlock(new Table(columns, done, repeated)), next))
        : Optional.empty();
  }

  private boolean take(int index) {
    return LinePart.tabbed(lines.get(index)) ? tabbed(index) : bare(index);
  }

  private boolean tabbed(int index) {
    Line line = lines.get(index);
    if (line.text().equals(head.text())) {
      repeated.add(new TabbedRow(line, columns).build());
      return true;
    }
    if (goesOn(line)) {
      rows.getLast().add(line);
      return true;
    }
    if (!beginsRow(index)) {
      return false;
    }
    rows.add(new TabbedRow(line, columns));
    return true;
  }

  private boolean beginsRow(int index) {
    Line line = lines.get(index);
    int width = TabbedRow.width(line);
    if (width > columns) {
      return false;
    }
    String first = TabbedRow.firstCell(line);
    if (!numbered) {
      return width * 2 >= columns && !CellShape.listHead(first);
    }
    boolean paragraph = width == 2 && ".)/".indexOf(first.charAt(first.length() - 1)) >= 0;
    return first.isEmpty() || CellShape.number(first) && (!paragraph || wideRowBelow(index));
  }

  /** Behind the last row "1.⇥…" numbers a paragraph and no row. */
  private boolean wideRowBelow(int index) {
    return lines.subList(index + 1, Math.min(lines.size(), index + 4)).stream()
        .anyMatch(line -> TabbedRow.width(line) > 2);
  }

  /** Whether a line with tabs goes on with the cell above that is broken into lines. */
  private boolean goesOn(Line line) {
    if (rows.isEmpty() || done.isEmpty() && rows.size() == 1) {
      return false;
    }
    String first = TabbedRow.firstCell(line);
    int end = rows.getLast().reached() + TabbedRow.width(line) - 1;
    if (first.isEmpty() || rows.getLast().reached() == columns - 1) {
      return false;
    }
    return numbered ? end < columns && !CellShape.number(first) : end == columns - 1;
  }

  /** A line without tabs is inside the table where a row follows. */
  private boolean bare(int index) {
    if (rows.isEmpty() && done.size() < 2) {
      return false;
    }
    int below = index + 1;
    while (below < lines.size() && !LinePart.tabbed(lines.get(below))) {
      below++;
    }
    if (below == lines.size() || below - index > MOST_BETWEEN) {
      return false;
    }
    Line line = lines.get(index);
    Line next = lines.get(below);
    boolean open = goesOn(next);
    if (!open && !(numbered && numbered(next) && beginsRow(below))) {
      return false;
    }
    if (!open && (title(line.text()) || bareTitle(line.text()))) {
      finish();
      done.add(GridBuilder.title(List.of(), List.of(line), columns));
    } else if (rows.isEmpty()) {
      return false;
    } else {
      rows.getLast().add(line);
    }
    return true;
  }

  private boolean title(String text) {
    boolean closed = rows.isEmpty() || ".;".indexOf(lastSign()) < 0;
    return CellShape.capitals(text) || Enumerator.starts(text) && closed;
  }

  /**
   * A title that bears no number, right below the head; where one stands there, others stand
   * between the rows.
   */
  private boolean bareTitle(String text) {
    boolean belowHead = done.isEmpty() && rows.size() == 1;
    boolean title =
        (belowHead || titled)
            && Character.isUpperCase(text.charAt(0))
            && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
    titled |= title;
    return title;
  }

  private char lastSign() {
    String text = rows.getLast().lastText();
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static boolean numbered(Line line) {
    return CellShape.number(TabbedRow.firstCell(line));
  }

  private void finish() {
    if (done.isEmpty()
        && rows.size() > 1
        && TabbedHead.twoRows(rows.get(0).cells(), rows.get(1).cells())) {
      done.addAll(TabbedHead.merge(rows.removeFirst().cells(), rows.removeFirst().cells()));
    }
    rows.forEach(row -> done.add(row.build()));
    rows.clear();
  }
}
