package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.read.office.EdgeGrid.Drawn;

/**
 * The edges that most rows of a table have. Where two tables grew together, or a border was dragged
 * in some rows, the others stand a little aside: a reader sees the same columns.
 *
 * @param edges from left to right, in twentieths of a point
 */
record UsualEdges(List<Integer> edges) {

  /** An edge aside by less than this share of the narrower column beside it is that edge. */
  private static final double ASIDE = 0.34;

  /** A cell shares at least so much of the narrower of both with the column that it stands in. */
  private static final double SHARED = 0.5;

  UsualEdges {
    edges = List.copyOf(edges);
  }

  /** The edges of the rows with the number of cells that most rows have. */
  static Optional<UsualEdges> of(List<List<Drawn>> rows) {
    int count = usualCount(rows);
    var seen = new HashMap<List<Integer>, Integer>();
    rows.stream()
        .filter(row -> row.size() == count)
        .forEach(row -> seen.merge(edges(row), 1, Integer::sum));
    return count < 2
        ? Optional.empty()
        : seen.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(most -> new UsualEdges(most.getKey()));
  }

  /** A row with its cells between these edges, if they nearly are. */
  List<Drawn> straightened(List<Drawn> row) {
    if (row.size() == edges.size() - 1 && inColumns(row)) {
      var cells = new ArrayList<Drawn>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.get(i).between(edges.get(i), edges.get(i + 1)));
      }
      return cells;
    }
    List<Drawn> snapped =
        row.stream()
            .map(cell -> cell.between(snapped(cell.left()), snapped(cell.right())))
            .toList();
    return snapped.stream().allMatch(this::onEdges) ? snapped : row;
  }

  private boolean onEdges(Drawn cell) {
    return cell.left() < cell.right()
        && edges.contains(cell.left())
        && edges.contains(cell.right());
  }

  private boolean inColumns(List<Drawn> row) {
    for (int i = 0; i < row.size(); i++) {
      int left = Math.max(row.get(i).left(), edges.get(i));
      int right = Math.min(row.get(i).right(), edges.get(i + 1));
      int narrower =
          Math.min(row.get(i).right() - row.get(i).left(), edges.get(i + 1) - edges.get(i));
      if (right - left < SHARED * narrower) {
        return false;
      }
    }
    return true;
  }

  private int snapped(int edge) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge)) {
        nearest = i;
      }
    }
    int left = nearest > 0 ? edges.get(nearest) - edges.get(nearest - 1) : Integer.MAX_VALUE;
    int right =
        nearest + 1 < edges.size()
            ? edges.get(nearest + 1) - edges.get(nearest)
            : Integer.MAX_VALUE;
    boolean near = Math.abs(edges.get(nearest) - edge) < ASIDE * Math.min(left, right);
    return near ? edges.get(nearest) : edge;
  }

  /** The number of cells that most rows have, the higher one of two as common. */
  private static int usualCount(List<List<Drawn>> rows) {
    var counts = new HashMap<Integer, Integer>();
    rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static List<Integer> edges(List<Drawn> row) {
    var edges = new ArrayList<Integer>();
    edges.add(row.getFirst().left());
    row.forEach(cell -> edges.add(cell.right()));
    return edges;
  }
}
