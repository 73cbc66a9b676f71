package vn.kehoach.read.scan;

import java.util.List;

/**
 * A table that ruling lines part, on its grid, in pixels.
 *
 * @param box the whole table, its border included
 * @param rows number of grid rows
 * @param columns number of grid columns
 * @param cells its cells, row by row, each row from left to right
 */
public record RuledTable(PixelBox box, int rows, int columns, List<Cell> cells) {

  public RuledTable {
    cells = List.copyOf(cells);
  }

  /**
   * A cell; it covers a rectangle of the grid.
   *
   * @param row first grid row, from 0
   * @param column first grid column, from 0
   * @param rowSpan number of grid rows
   * @param columnSpan number of grid columns
   * @param inside what lies between its lines
   * @param empty whether no ink lies in it
   */
  public record Cell(
      int row, int column, int rowSpan, int columnSpan, PixelBox inside, boolean empty) {}
}
