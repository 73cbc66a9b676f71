package vn.kehoach.web.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.search.PartCounts;

/**
 * A matrix as it is handed over: of thousands of communes most cells of most rows are empty, and
 * only those that are not are told.
 *
 * @param by what the rows are
 * @param communes the columns, in the order of a Vietnamese dictionary
 * @param rows the rows, those of the most communes first
 */
public record MatrixCells(Matrix.By by, List<Matrix.Commune> communes, List<Row> rows) {

  public MatrixCells {
    communes = List.copyOf(communes);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param id id of the unit or topic; null for a unit that is in no list
   * @param name its name
   * @param facts in how many facts it has something to do, or that are about it
   * @param counts the same by part
   * @param cells of each commune that has anything seven figures: its position among the communes,
   *     its facts, and in how many of them the unit leads, takes part, monitors, has a duty of its
   *     own, or is only mentioned; a commune that is not told has nothing, or, where some of its
   *     plans are unread, nobody can tell
   */
  public record Row(
      @Nullable String id, String name, int facts, PartCounts counts, List<List<Integer>> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  static MatrixCells of(Matrix matrix) {
    return new MatrixCells(
        matrix.by(), matrix.communes(), matrix.rows().stream().map(MatrixCells::row).toList());
  }

  private static Row row(Matrix.Row row) {
    var cells = new ArrayList<List<Integer>>();
    for (int position = 0; position < row.cells().size(); position++) {
      Matrix.Cell cell = row.cells().get(position);
      PartCounts of = cell.counts();
      if (cell.facts() > 0 || !of.nothing()) {
        cells.add(
            List.of(
                position,
                cell.facts(),
                of.lead(),
                of.coordinate(),
                of.monitor(),
                of.assigned(),
                of.mentioned()));
      }
    }
    return new Row(row.id(), row.name(), row.facts(), row.counts(), cells);
  }
}
