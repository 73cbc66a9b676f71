package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/** A head of two rows: a cell above with empty ones on its right is merged over what is below. */
final class TabbedHead {

  private TabbedHead() {}

  /** Whether the second row has words below the gaps of the first and none below its number. */
  static boolean twoRows(List<List<Line>> upper, List<List<Line>> lower) {
    boolean gap = false;
    for (int i = 0; i < upper.size(); i++) {
      gap |= upper.get(i).isEmpty() && !lower.get(i).isEmpty();
    }
    return gap && lower.getFirst().isEmpty();
  }

  static List<TableRow> merge(List<List<Line>> upper, List<List<Line>> lower) {
    var top = new ArrayList<Cell>();
    var bottom = new ArrayList<Cell>();
    for (int i = 0; i < upper.size(); i++) {
      boolean below = !lower.get(i).isEmpty();
      if (below && upper.get(i).isEmpty() && i > 0) {
        top.add(GridBuilder.again(top.getLast()));
      } else {
        top.add(GridBuilder.cell(upper.get(i), span(upper, lower, i), below ? 1 : 2));
      }
      bottom.add(below ? GridBuilder.cell(lower.get(i), 1, 1) : GridBuilder.again(top.getLast()));
    }
    return List.of(new TableRow(top), new TableRow(bottom));
  }

  private static int span(List<List<Line>> upper, List<List<Line>> lower, int column) {
    int end = column + 1;
    while (!lower.get(column).isEmpty()
        && end < upper.size()
        && upper.get(end).isEmpty()
        && !lower.get(end).isEmpty()) {
      end++;
    }
    return end - column;
  }
}
