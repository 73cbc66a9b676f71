package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.text.Spacing;

/**
 * Joins the parts of a table that runs over pages.
 *
 * <p>A header that is printed again is dropped, whatever its column widths. The page's end can cut
 * a row, whose rest is then the lower part's first row, and a cell that is merged over rows, which
 * then holds for the rows overleaf that it still covers.
 */
final class TableJoiner {

  /** A header has no more rows than this. */
  static final int LONGEST_HEADER = 3;

  private TableJoiner() {}

  /**
   * Whether the lower part brings a head of its own: it opens as the upper one and goes on else.
   */
  static boolean ownHead(Table upper, Table lower) {
    List<Cell> one = upper.rows().getFirst().cells();
    List<Cell> other = lower.rows().getFirst().cells();
    boolean opensAlike = !one.getFirst().text().isEmpty() && same(one.getFirst(), other.getFirst());
    int differing = 0;
    for (int i = 1; i < one.size(); i++) {
      differing += same(one.get(i), other.get(i)) ? 0 : 1;
    }
    return opensAlike && !CellShape.number(one.getFirst().text()) && 2 * differing > one.size() - 1;
  }

  /** One table of two parts with the same columns. */
  static Table join(Table upper, Table lower) {
    int repeated = repeatedHeader(upper, lower);
    List<TableRow> rest = lower.rows().subList(repeated, lower.rows().size());
    var headers = new ArrayList<>(upper.repeated());
    headers.addAll(lower.rows().subList(0, repeated));
    if (rest.isEmpty()) {
      return new Table(upper.columns(), upper.rows(), headers);
    }
    var cut = new CutRow(upper.rows(), rest);
    boolean goesOn = cut.found();
    var seam = new TableSeam(upper.rows(), rest, goesOn);
    for (int column = 0; column < upper.columns(); column++) {
      if (goesOn || cut.merged(column)) {
        seam.link(column);
      }
    }
    return new Table(upper.columns(), seam.rows(), headers);
  }

  /** Number of rows at the head of the lower part that repeat the upper part's first rows. */
  private static int repeatedHeader(Table upper, Table lower) {
    int most = Math.min(LONGEST_HEADER, Math.min(upper.rows().size(), lower.rows().size()));
    int same = 0;
    while (same < most && sameText(upper.rows().get(same), lower.rows().get(same))) {
      same++;
    }
    return same;
  }

  static boolean sameText(TableRow one, TableRow other) {
    for (int i = 0; i < one.cells().size(); i++) {
      if (!same(one.cells().get(i), other.cells().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Cell one, Cell other) {
    return Spacing.none(one.text()).equalsIgnoreCase(Spacing.none(other.text()));
  }
}
