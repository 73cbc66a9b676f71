package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;
import vn.kehoach.read.Spot;

/** A row whose cells are parted by tabs, while its lines come in. */
final class TabbedRow {

  private final List<List<Line>> cells = new ArrayList<>();
  private int reached;

  TabbedRow(Line line, int columns) {
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
    reached = 0;
    add(line);
  }

  /** Number of cells that a line reaches, the empty ones before its last word included. */
  static int width(Line line) {
    return 1 + line.spots().stream().mapToInt(Spot::tabs).sum();
  }

  /** The text before the first tab. */
  static String firstCell(Line line) {
    boolean empty = line.spots().getFirst().tabs() > 0;
    return empty ? "" : LinePart.of(line, Integer.MAX_VALUE).getFirst().text();
  }

  /** Goes on with the last cell that was reached; each tab leads on to the next cell. */
  void add(Line line) {
    for (LinePart part : LinePart.of(line, Integer.MAX_VALUE)) {
      reached += line.spots().get(part.first()).tabs();
      cells.get(reached).add(part.alone());
    }
  }

  int reached() {
    return reached;
  }

  /** The last line of the cell that was reached last. */
  String lastText() {
    List<Line> cell = cells.get(reached);
    return cell.isEmpty() ? "" : cell.getLast().text();
  }

  List<List<Line>> cells() {
    return cells;
  }

  TableRow build() {
    return GridBuilder.row(cells);
  }
}
