package vn.kehoach.read.scan;

import java.util.List;
import vn.kehoach.read.Rule;
import vn.kehoach.read.grid.Grid;
import vn.kehoach.read.grid.Grid.Area;
import vn.kehoach.read.grid.GridFinder;
import vn.kehoach.read.grid.RuleLines;

/** Ruling lines → the tables that they part, in pixels. */
final class RuledTables {

  /** How far inside its lines a cell begins, in inches. */
  private static final double INSET = 0.008;

  /** So few pixels are dirt, as a part of a square inch. */
  private static final double DIRT = 0.0002;

  private final Bits ink;
  private final double dpi;

  private RuledTables(Bits ink, double dpi) {
    this.ink = ink;
    this.dpi = dpi;
  }

  /**
   * The tables of a page.
   *
   * @param rules its ruling lines in points
   * @param ink its ink without them
   */
  static List<RuledTable> of(List<Rule> rules, Bits ink, double dpi) {
    var tables = new RuledTables(ink, dpi);
    return GridFinder.grids(RuleLines.level(rules), RuleLines.upright(rules)).stream()
        .map(tables::table)
        .toList();
  }

  private RuledTable table(Grid grid) {
    List<RuledTable.Cell> cells = grid.areas().stream().map(area -> cell(grid, area)).toList();
    PixelBox box =
        box(
            grid.xs().getFirst(),
            grid.ys().getFirst(),
            grid.xs().getLast(),
            grid.ys().getLast(),
            0);
    return new RuledTable(box, grid.rows(), grid.columns(), cells);
  }

  private RuledTable.Cell cell(Grid grid, Area area) {
    PixelBox inside =
        box(
            grid.xs().get(area.column()),
            grid.ys().get(area.row()),
            grid.xs().get(area.column() + area.columnSpan()),
            grid.ys().get(area.row() + area.rowSpan()),
            (int) Math.ceil(INSET * dpi));
    boolean empty = ink.count(inside) <= DIRT * dpi * dpi;
    return new RuledTable.Cell(
        area.row(), area.column(), area.rowSpan(), area.columnSpan(), inside, empty);
  }

  private PixelBox box(double left, double top, double right, double bottom, int inset) {
    int x = Math.clamp(pixel(left) + inset, 0, ink.width() - 1);
    int y = Math.clamp(pixel(top) + inset, 0, ink.height() - 1);
    int width = Math.clamp(pixel(right) - inset - x, 1, ink.width() - x);
    int height = Math.clamp(pixel(bottom) - inset - y, 1, ink.height() - y);
    return new PixelBox(x, y, width, height);
  }

  private int pixel(double points) {
    return (int) Math.round(points * dpi / 72);
  }
}
