package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.read.Flow;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * A table that only sets lines side by side, as the letterhead and the signature block are set: one
 * upright line of the grid has words on both sides, and no cell with words lies across it but in
 * the rows above and below.
 *
 * @param blocks the two sides, and what stands across above and below them
 */
record FlowSides(List<Block> blocks) {

  /** A table without any border and with no more rows is no table to its reader. */
  private static final int MOST_ROWS = 3;

  private static final List<String> WORDS =
      WordTable.words(FlowSides.class, "side-words.txt").stream().map(Folding::tone).toList();

  FlowSides {
    blocks = List.copyOf(blocks);
  }

  /** The sides of a table, if it is not a table of its own right. */
  static Optional<FlowSides> of(Flow.Table table) {
    boolean few = !table.ruled() && filledRows(table).size() <= MOST_ROWS;
    if (!few && !named(table)) {
      return Optional.empty();
    }
    for (int strip = 1; strip < table.columns(); strip++) {
      Optional<FlowSides> sides = parted(table, strip);
      if (sides.isPresent()) {
        return sides;
      }
    }
    return Optional.empty();
  }

  private static List<Flow.Row> filledRows(Flow.Table table) {
    return table.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(FlowTables::filled))
        .toList();
  }

  /** Whether a line says that the table is a letterhead or signature block. */
  private static boolean named(Flow.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> FlowLines.printed(cell.content()).stream())
        .map(line -> Folding.tone(line.text()))
        .anyMatch(line -> WORDS.stream().anyMatch(line::startsWith));
  }

  private static Optional<FlowSides> parted(Flow.Table table, int strip) {
    var walk = new Walk(strip);
    for (Flow.Row row : filledRows(table)) {
      if (!walk.take(row)) {
        return Optional.empty();
      }
    }
    return walk.finish();
  }

  /** Goes down the rows: some across, then those with sides, then some across. */
  private static final class Walk {

    private final int strip;
    private final List<Block> above = new ArrayList<>();
    private final List<Passage> left = new ArrayList<>();
    private final List<Passage> right = new ArrayList<>();
    private final List<Block> below = new ArrayList<>();

    Walk(int strip) {
      this.strip = strip;
    }

    boolean take(Flow.Row row) {
      List<Flow.Cell> cells = row.cells().stream().filter(FlowTables::filled).toList();
      if (cells.stream().anyMatch(this::across)) {
        if (cells.size() > 1) {
          return false;
        }
        List<Block> where = left.isEmpty() && right.isEmpty() ? above : below;
        where.addAll(FlowLayout.of(cells.getFirst().content()).blocks());
        return true;
      }
      if (!below.isEmpty() || side(cells, true).count() > 1 || side(cells, false).count() > 1) {
        return false;
      }
      side(cells, true).forEach(cell -> left.addAll(FlowLines.printed(cell.content())));
      side(cells, false).forEach(cell -> right.addAll(FlowLines.printed(cell.content())));
      return true;
    }

    Optional<FlowSides> finish() {
      if (left.isEmpty() || right.isEmpty()) {
        return Optional.empty();
      }
      var columns = new Block.Columns(left, right);
      return Optional.of(
          new FlowSides(
              Stream.of(above, List.<Block>of(columns), below).flatMap(List::stream).toList()));
    }

    private boolean across(Flow.Cell cell) {
      return cell.column() < strip && cell.column() + cell.columnSpan() > strip;
    }

    private Stream<Flow.Cell> side(List<Flow.Cell> cells, boolean leftSide) {
      return cells.stream().filter(cell -> cell.column() < strip == leftSide);
    }
  }
}
