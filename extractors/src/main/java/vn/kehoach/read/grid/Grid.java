package vn.kehoach.read.grid;

import java.util.List;
import vn.kehoach.model.Box;

/**
 * The grid of one table on one page.
 *
 * @param xs positions of the upright lines, from left to right
 * @param ys positions of the level lines, from top to bottom
 * @param areas the cells; each covers a rectangle of grid squares
 * @param lines the lines that made it
 */
public record Grid(List<Double> xs, List<Double> ys, List<Area> areas, GridLines lines) {

  /**
   * One cell.
   *
   * @param row first grid row
   * @param column first grid column
   * @param rowSpan number of grid rows
   * @param columnSpan number of grid columns
   */
  public record Area(int row, int column, int rowSpan, int columnSpan) {}

  /** Whether it has lines that were not drawn. */
  public boolean open() {
    return lines.open();
  }

  /** The whole table. */
  public Box box() {
    double left = xs.getFirst();
    double top = ys.getFirst();
    return new Box(left, top, xs.getLast() - left, ys.getLast() - top);
  }

  /** Number of grid columns. */
  public int columns() {
    return xs.size() - 1;
  }

  /** Number of grid rows. */
  public int rows() {
    return ys.size() - 1;
  }

  /** Whether another grid has upright lines at the same places. */
  public boolean sameColumns(List<Double> others) {
    if (others.size() != xs.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      if (Math.abs(others.get(i) - xs.get(i)) > GridLines.TOUCH) {
        return false;
      }
    }
    return true;
  }

  /** Whether a place lies inside the table or on its border. */
  public boolean contains(double x, double y) {
    return x >= xs.getFirst() && x <= xs.getLast() && y >= ys.getFirst() && y <= ys.getLast();
  }
}
