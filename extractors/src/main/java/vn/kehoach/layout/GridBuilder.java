package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/** Lines of cells → rows on a grid. */
final class GridBuilder {

  private GridBuilder() {}

  /** A row of cells, each given by its lines. */
  static TableRow row(List<List<Line>> cells) {
    return new TableRow(cells.stream().map(lines -> cell(lines, 1, 1)).toList());
  }

  static Cell cell(List<Line> lines, int columnSpan, int rowSpan) {
    List<String> texts = lines.stream().map(Line::text).toList();
    return new Cell(PassageBuilder.join(lines), texts, columnSpan, rowSpan, true);
  }

  /** The same cell at another place that it covers. */
  static Cell again(Cell cell) {
    return new Cell(cell.passage(), cell.lines(), cell.columnSpan(), cell.rowSpan(), false);
  }

  /** A row whose only cell runs over all columns. */
  static TableRow spanning(Line title, int columns) {
    Cell merged = cell(List.of(title), columns, 1);
    var cells = new ArrayList<>(Collections.nCopies(columns, again(merged)));
    cells.set(0, merged);
    return new TableRow(cells);
  }

  /** A row whose number stands alone and whose title runs over all other columns. */
  static TableRow title(List<Line> number, List<Line> title, int columns) {
    var cells = new ArrayList<Cell>();
    cells.add(cell(number, 1, 1));
    Cell merged = cell(title, columns - 1, 1);
    for (int i = 1; i < columns; i++) {
      cells.add(i == 1 ? merged : again(merged));
    }
    return new TableRow(cells);
  }
}
