package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;

/**
 * The definition of a table row: where its cells end, and which of them are merged.
 *
 * <p>RTF 1.9.1, "Table Definitions": \cellx says where a cell's right edge is, in twips; what is
 * said before it holds for that cell.
 */
final class RtfRow {

  /** A cell. */
  record Cell(int right, boolean joinsLeft, boolean joinsAbove) {}

  private final List<Cell> cells = new ArrayList<>();
  private int left;
  private boolean joinsLeft;
  private boolean joinsAbove;
  private boolean border;
  private boolean ruled;

  /** The row's left edge. */
  void left(int twips) {
    left = twips;
  }

  int left() {
    return left;
  }

  void joinsLeft() {
    joinsLeft = true;
  }

  void joinsAbove() {
    joinsAbove = true;
  }

  /** A border begins to be described. */
  void border() {
    border = true;
  }

  /** The border that is being described is drawn. */
  void drawn() {
    ruled |= border;
  }

  /** Borders of something else are described from here on. */
  void noBorder() {
    border = false;
  }

  boolean ruled() {
    return ruled;
  }

  /** Ends the definition of a cell. */
  void cell(int right) {
    cells.add(new Cell(right, joinsLeft, joinsAbove));
    joinsLeft = false;
    joinsAbove = false;
    border = false;
  }

  List<Cell> cells() {
    return cells;
  }
}
