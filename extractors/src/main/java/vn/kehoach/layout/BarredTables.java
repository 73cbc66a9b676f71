package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/**
 * Tables that plain text draws with upright strokes, by hand, by markup or by another program.
 *
 * <p>A line is a row. Where a rule is drawn above the head, a cell may hold several lines: a line
 * goes on with the row above where its first cell is empty, and where rules part the rows, unless
 * it bears a number of its own. A line without strokes between rows is the title of a group. Two
 * columns are the sides of a letterhead or a signature.
 */
final class BarredTables {

  private static final int SIDES = 2;

  /** Groups of lines between rules from which on the rules part the rows. */
  private static final int RULED = 3;

  private final List<Line> lines;
  private final int from;
  private final int end;
  private final int columns;
  private final boolean boxed;
  private final boolean ruled;

  private BarredTables(List<Line> lines, int from) {
    this.lines = lines;
    this.from = from;
    int next = from;
    int widest = 0;
    int groups = 0;
    while (part(lines, next)) {
      if (BarredRow.barred(lines.get(next))) {
        widest = Math.max(widest, BarredRow.cells(lines.get(next)).size());
        groups += next == from || BarredRow.rule(lines.get(next - 1)) ? 1 : 0;
      }
      next++;
    }
    this.end = next;
    this.columns = widest;
    this.boxed = BarredRow.rule(lines.get(from));
    this.ruled = groups >= RULED;
  }

  /** The table whose first line is at an index, if one begins there. */
  static Optional<TextRegion> at(List<Line> lines, int from) {
    Line first = lines.get(from);
    boolean begins = BarredRow.barred(first) || BarredRow.rule(first) && barred(lines, from + 1);
    return begins ? new BarredTables(lines, from).region() : Optional.empty();
  }

  /** A row, a rule, or the title of a group right between two rows of one width. */
  private static boolean part(List<Line> lines, int index) {
    if (index >= lines.size()) {
      return false;
    }
    Line line = lines.get(index);
    return BarredRow.barred(line)
        || BarredRow.rule(line)
        || index > 0
            && barred(lines, index - 1)
            && barred(lines, index + 1)
            && BarredRow.cells(lines.get(index - 1)).size()
                == BarredRow.cells(lines.get(index + 1)).size();
  }

  private static boolean barred(List<Line> lines, int index) {
    return index < lines.size() && BarredRow.barred(lines.get(index));
  }

  private Optional<TextRegion> region() {
    List<List<List<Line>>> rows = rows();
    if (columns == SIDES) {
      return Optional.of(new TextRegion(sides(rows), end));
    }
    return columns < SIDES || rows.size() < 2
        ? Optional.empty()
        : Optional.of(new TextRegion(new Block.TableBlock(table(rows)), end));
  }

  /** The cells of each row; a row of one cell is a title. */
  private List<List<List<Line>>> rows() {
    var rows = new ArrayList<List<List<Line>>>();
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (BarredRow.barred(line)) {
        List<List<Line>> cells = BarredRow.cells(line);
        boolean below = i > from && BarredRow.barred(lines.get(i - 1));
        if (below && goesOn(cells, rows)) {
          add(rows.getLast(), cells);
        } else {
          rows.add(padded(cells));
        }
      } else if (!BarredRow.rule(line)) {
        rows.add(List.of(List.of(line)));
      }
    }
    return rows;
  }

  private boolean goesOn(List<List<Line>> cells, List<List<List<Line>>> rows) {
    if (!boxed || rows.size() == 1 && TabbedHead.twoRows(rows.getFirst(), padded(cells))) {
      return false;
    }
    List<Line> first = cells.getFirst();
    return first.isEmpty() || ruled && !CellShape.number(first.getFirst().text());
  }

  private static void add(List<List<Line>> row, List<List<Line>> cells) {
    for (int i = 0; i < Math.min(row.size(), cells.size()); i++) {
      row.get(i).addAll(cells.get(i));
    }
  }

  private List<List<Line>> padded(List<List<Line>> cells) {
    var row = new ArrayList<List<Line>>();
    for (int i = 0; i < columns; i++) {
      row.add(i < cells.size() ? new ArrayList<>(cells.get(i)) : new ArrayList<>());
    }
    return row;
  }

  private Table table(List<List<List<Line>>> rows) {
    var done = new ArrayList<TableRow>();
    var repeated = new ArrayList<TableRow>();
    int next = 0;
    if (rows.get(1).size() == columns && TabbedHead.twoRows(rows.get(0), rows.get(1))) {
      done.addAll(TabbedHead.merge(rows.get(0), rows.get(1)));
      next = 2;
    }
    int heads = Math.max(1, next);
    for (List<List<Line>> row : rows.subList(next, rows.size())) {
      TableRow built =
          row.size() == columns
              ? GridBuilder.row(row)
              : GridBuilder.title(List.of(), row.getFirst(), columns);
      boolean again = done.size() >= heads && TableJoiner.sameText(done.getFirst(), built);
      (again ? repeated : done).add(built);
    }
    return new Table(columns, done, repeated);
  }

  private static Block sides(List<List<List<Line>>> rows) {
    var left = new ArrayList<Passage>();
    var right = new ArrayList<Passage>();
    for (List<List<Line>> row : rows) {
      row.getFirst().forEach(line -> left.add(PassageBuilder.join(List.of(line))));
      if (row.size() == SIDES) {
        row.getLast().forEach(line -> right.add(PassageBuilder.join(List.of(line))));
      }
    }
    return new Block.Columns(left, right);
  }
}
