package vn.kehoach.export.table;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param cells one for each column
 */
public record Row(List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }
}
