package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Flow;

/** A table of a document → a table on its grid, each merged cell in every place that it covers. */
final class FlowTables {

  private static final Cell EMPTY = new Cell(Passage.empty(), List.of(), 1, 1, true);

  private FlowTables() {}

  /** Number of grid columns in which a cell with words begins. */
  static int filledColumns(Flow.Table table) {
    return (int)
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(FlowTables::filled)
            .mapToInt(Flow.Cell::column)
            .distinct()
            .count();
  }

  static boolean filled(Flow.Cell cell) {
    return !FlowLines.printed(cell.content()).isEmpty();
  }

  /**
   * Whether a table that stands right below another one goes on with it: it repeats its head, or
   * begins with a number in a column of numbers.
   */
  static boolean goesOn(Table upper, Table lower) {
    if (upper.columns() != lower.columns()) {
      return false;
    }
    String first = lower.rows().getFirst().cells().getFirst().text();
    boolean numbered =
        upper.rows().size() > 1
            && CellShape.number(upper.rows().getLast().cells().getFirst().text());
    return numbered && CellShape.number(first)
        || TableJoiner.sameText(upper.rows().getFirst(), lower.rows().getFirst());
  }

  static Table read(Flow.Table table) {
    var cells = new Cell[table.rows().size()][table.columns()];
    for (Cell[] row : cells) {
      Arrays.fill(row, EMPTY);
    }
    for (int row = 0; row < cells.length; row++) {
      for (Flow.Cell cell : table.rows().get(row).cells()) {
        fill(cells, row, cell);
      }
    }
    var rows = new ArrayList<TableRow>();
    for (Cell[] row : cells) {
      rows.add(new TableRow(List.of(row)));
    }
    return withoutRepeatedHeads(table.columns(), rows);
  }

  /** Where tables grew together, or pages were pasted, the head stands amid the rows again. */
  private static Table withoutRepeatedHeads(int columns, List<TableRow> rows) {
    TableRow head = rows.getFirst();
    long filled =
        head.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).distinct().count();
    var kept = new ArrayList<TableRow>();
    var repeated = new ArrayList<TableRow>();
    int inHead = 0;
    for (TableRow row : rows) {
      boolean again = filled > 1 && !kept.isEmpty() && TableJoiner.sameText(row, head);
      boolean goesOn =
          inHead > 0
              && inHead < TableJoiner.LONGEST_HEADER
              && TableJoiner.sameText(row, kept.get(Math.min(inHead, kept.size() - 1)));
      inHead = again ? 1 : goesOn ? inHead + 1 : 0;
      (inHead > 0 ? repeated : kept).add(row);
    }
    return new Table(columns, kept, repeated);
  }

  private static void fill(Cell[][] grid, int top, Flow.Cell cell) {
    List<Passage> lines = FlowLines.printed(cell.content());
    Passage passage = lines.stream().reduce(Passage.empty(), Passage::glue);
    List<String> texts = lines.stream().map(Passage::text).toList();
    int bottom = Math.min(grid.length, top + cell.rowSpan());
    for (int row = top; row < bottom; row++) {
      int right = Math.min(grid[row].length, cell.column() + cell.columnSpan());
      for (int column = cell.column(); column < right; column++) {
        boolean origin = row == top && column == cell.column();
        grid[row][column] = new Cell(passage, texts, right - cell.column(), bottom - top, origin);
      }
    }
  }
}
