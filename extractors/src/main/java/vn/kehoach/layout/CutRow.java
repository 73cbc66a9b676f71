package vn.kehoach.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;

/**
 * Tells whether a page's end cut a row, so that the first row overleaf is its rest.
 *
 * <p>Where rows are numbered, a row without a number is the rest of the one above. Elsewhere the
 * rest is told by the columns that it leaves empty though others fill them, and by lines that only
 * go on there for want of room. What spans columns or is set in bold is the title of a group.
 */
final class CutRow {

  /** Share of the rows that make a habit. */
  private static final double MOST = 0.7;

  private final List<TableRow> upper;
  private final List<TableRow> lower;
  private final TableRow above;
  private final TableRow row;

  /**
   * Looks at the rows of a table's two parts.
   *
   * @param upper the rows above the page's end, the header included
   * @param lower the rows overleaf, a repeated header left out; at least one
   */
  CutRow(List<TableRow> upper, List<TableRow> lower) {
    this.upper = upper;
    this.lower = lower;
    above = upper.getLast();
    row = lower.getFirst();
  }

  /** Whether the first lower row is the rest of the last upper one. */
  boolean found() {
    if (blank(row) || title()) {
      return false;
    }
    boolean numbered = share(0, text -> CellShape.number(text)) >= MOST;
    boolean noNumber = row.cells().getFirst().text().isEmpty();
    if (numbered) {
      boolean unusual = share(0, String::isEmpty) == 0;
      return noNumber && (open() || unusual && belowText());
    }
    if (noNumber && open()) {
      return true;
    }
    return belowText() && !roomAbove() && (leavesEmpty() || allOpen());
  }

  /** Whether the page's end cuts a cell that is merged over rows. */
  boolean merged(int column) {
    Cell one = above.cells().get(column);
    Cell other = row.cells().get(column);
    if (one.columnSpan() != other.columnSpan() || one.columnSpan() > 1) {
      return false;
    }
    if (other.text().isEmpty()) {
      boolean habit =
          one.rowSpan() > 1 || bodyRows().anyMatch(each -> each.cells().get(column).rowSpan() > 1);
      return !one.text().isEmpty() && (other.rowSpan() > 1 || habit && filledElsewhere(column));
    }
    if (one.text().isEmpty()) {
      return one.rowSpan() > 1 && filledElsewhere(column);
    }
    boolean tall = one.rowSpan() > 1 || other.rowSpan() > 1;
    return tall && continues(one.text(), other.text());
  }

  private boolean filledElsewhere(int column) {
    return bodyRows().noneMatch(each -> each.cells().get(column).text().isEmpty());
  }

  /** The rows but for those at the page's end. */
  private Stream<TableRow> bodyRows() {
    return Stream.concat(
        upper.subList(0, upper.size() - 1).stream(), lower.subList(1, lower.size()).stream());
  }

  /**
   * Share of the body's rows whose cell in a column is of a kind; a group's title does not count.
   */
  private double share(int column, Predicate<String> kind) {
    List<String> texts =
        Stream.concat(bodyRows().skip(1), Stream.of(above))
            .filter(each -> each.cells().stream().noneMatch(cell -> cell.columnSpan() > 1))
            .map(each -> each.cells().get(column).text())
            .toList();
    return texts.isEmpty() ? 0 : (double) texts.stream().filter(kind).count() / texts.size();
  }

  private static boolean blank(TableRow row) {
    return row.cells().stream().allMatch(cell -> cell.text().isEmpty());
  }

  /** Whether the row spans columns, or says one thing in bold below a row in ordinary letters. */
  private boolean title() {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
    boolean spans = filled.stream().anyMatch(cell -> cell.columnSpan() > 1);
    if (spans) {
      return true;
    }
    int column = row.cells().indexOf(filled.getFirst());
    boolean bold = filled.size() == 1 && filled.getFirst().passage().bold();
    return bold && !above.cells().get(column).passage().bold();
  }

  /** Whether every filled cell stands below a filled one. */
  private boolean belowText() {
    return pairs().noneMatch(pair -> pair.upper().text().isEmpty());
  }

  private boolean open() {
    return pairs()
        .anyMatch(
            pair ->
                !pair.upper().text().isEmpty()
                    && continues(pair.upper().text(), pair.lower().text()));
  }

  private boolean allOpen() {
    return pairs()
        .allMatch(
            pair ->
                !pair.upper().text().isEmpty()
                    && continues(pair.upper().text(), pair.lower().text()));
  }

  /** Whether a column is empty that the other rows fill, for no merged cell. */
  private boolean leavesEmpty() {
    for (int i = 0; i < row.cells().size(); i++) {
      boolean usual = share(i, text -> !text.isEmpty()) > 0.9;
      if (row.cells().get(i).text().isEmpty() && usual && above.cells().get(i).rowSpan() == 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell's first word would have found room in the line above the page's end. */
  private boolean roomAbove() {
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cells().get(i).text();
      if (!text.isEmpty() && ListMark.of(text).isEmpty() && CellRoom.left(upper, lower, i)) {
        return true;
      }
    }
    return false;
  }

  /** A cell overleaf and the one above it. */
  private record Pair(Cell upper, Cell lower) {}

  private Stream<Pair> pairs() {
    return IntStream.range(0, row.cells().size())
        .mapToObj(i -> new Pair(above.cells().get(i), row.cells().get(i)))
        .filter(pair -> !pair.lower().text().isEmpty());
  }

  private static boolean continues(String upper, String lower) {
    char last = upper.charAt(upper.length() - 1);
    char first = lower.charAt(0);
    return Character.isLowerCase(first)
        || last == ','
        || last == ';'
        || last == '-'
        || last == '('
        || ",.;:)%".indexOf(first) >= 0;
  }
}
