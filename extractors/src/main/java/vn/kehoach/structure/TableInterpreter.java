package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.layout.Table;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;

/** A table on its grid → a table whose columns, group rows and data rows are told apart. */
final class TableInterpreter {

  private TableInterpreter() {}

  static SheetTable interpret(Table table) {
    TableHeader header = TableHeader.of(table);
    List<TableRow> body = table.rows().subList(header.rows(), table.rows().size());
    var rows = new ArrayList<SheetRow>();
    var groups = new ArrayList<Passage>();
    String group = null;
    for (int i = 0; i < body.size(); i++) {
      TableRow row = body.get(i);
      Passage title =
          groupTitle(header.columns(), row, i + 1 < body.size() ? body.get(i + 1) : null);
      if (blank(row)) {
        continue;
      }
      if (title.isEmpty()) {
        rows.add(dataRow(row, group));
      } else {
        groups.add(TableHeader.rowPassage(row));
        group = withoutNumeral(title.text());
      }
    }
    return new SheetTable(header.kind(), header.columns(), rows, groups, header.words());
  }

  private static boolean blank(TableRow row) {
    return row.cells().stream().allMatch(cell -> cell.text().isEmpty());
  }

  private static SheetRow dataRow(TableRow row, @Nullable String group) {
    var cells = new ArrayList<SheetCell>();
    Cell left = null;
    for (Cell cell : row.cells()) {
      boolean continued = left != null && sameCell(left, cell);
      cells.add(
          continued
              ? new SheetCell(Passage.empty(), List.of(), false)
              : new SheetCell(cell.passage(), cell.lines(), cell.origin()));
      left = cell;
    }
    return new SheetRow(group, cells);
  }

  /** Whether a cell only continues the one on its left across columns. */
  private static boolean sameCell(Cell left, Cell cell) {
    return cell.columnSpan() > 1 && !cell.origin() && left.passage() == cell.passage();
  }

  /**
   * The title of a group row, or nothing for a data row. A group row says one thing across the
   * columns: a merged cell, or one filled cell behind a numeral, a capital, or no number at all.
   */
  private static Passage groupTitle(
      List<SheetColumn> columns, TableRow row, @Nullable TableRow below) {
    if (columns.size() < 3) {
      return Passage.empty();
    }
    int numberColumn = numberColumn(columns);
    Cell only = null;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (i == numberColumn || cell.text().isEmpty()) {
        continue;
      }
      if (only != null && only.passage() != cell.passage()) {
        return Passage.empty();
      }
      only = cell;
    }
    if (only == null || only.rowSpan() > 1) {
      return Passage.empty();
    }
    String number = numberColumn < 0 ? "" : row.cells().get(numberColumn).text();
    boolean group =
        only.columnSpan() > 1 || groupNumber(number) || parentOf(number, below, columns);
    return group ? only.passage() : Passage.empty();
  }

  private static int numberColumn(List<SheetColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.NUMBER) {
        return i;
      }
    }
    return -1;
  }

  private static boolean groupNumber(String number) {
    String bare = bare(number);
    return bare.isEmpty()
        || RomanNumeral.parse(bare).isPresent()
        || bare.length() == 1 && Character.isUpperCase(bare.charAt(0));
  }

  /** "2" above "2.1" heads a group even though it is a plain figure. */
  private static boolean parentOf(
      String number, @Nullable TableRow below, List<SheetColumn> columns) {
    if (below == null || number.isEmpty()) {
      return false;
    }
    String next = below.cells().get(Math.max(0, numberColumn(columns))).text();
    return next.startsWith(bare(number) + ".");
  }

  private static String bare(String number) {
    return number.replaceAll("[.)/\\s]+$", "");
  }

  static String withoutNumeral(String title) {
    return NumberingGrammar.parse(title)
        .map(numbered -> title.substring(numbered.end()).strip())
        .filter(rest -> !rest.isEmpty())
        .orElse(title);
  }
}
