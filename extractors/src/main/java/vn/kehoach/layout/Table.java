package vn.kehoach.layout;

import java.util.List;

/**
 * A table on its grid.
 *
 * @param columns number of grid columns
 * @param rows from top to bottom, header rows included
 * @param repeated header rows that were printed again on later pages
 */
public record Table(int columns, List<TableRow> rows, List<TableRow> repeated) {

  public Table {
    rows = List.copyOf(rows);
    repeated = List.copyOf(repeated);
    for (TableRow row : rows) {
      if (row.cells().size() != columns) {
        throw new IllegalArgumentException("a row has a cell for each column");
      }
    }
  }

  /** A table whose header was printed once. */
  public Table(int columns, List<TableRow> rows) {
    this(columns, rows, List.of());
  }

  /**
   * One row of the grid. A merged cell stands in every row and column that it covers.
   *
   * @param cells one for each grid column
   */
  public record TableRow(List<Cell> cells) {

    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The cell at one place of the grid.
   *
   * @param passage its text, lines joined
   * @param lines its text line by line
   * @param columnSpan number of grid columns that it covers
   * @param rowSpan number of grid rows that it covers
   * @param origin whether this place is the cell's first, its top left
   */
  public record Cell(
      Passage passage, List<String> lines, int columnSpan, int rowSpan, boolean origin) {

    public Cell {
      lines = List.copyOf(lines);
    }

    /** The text, lines joined. */
    public String text() {
      return passage.text();
    }
  }
}
