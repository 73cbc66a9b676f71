package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;

/**
 * Cells that text extraction prints behind the last row though they belong to rows above: blocks
 * between empty lines that say what an empty cell above must hold.
 */
final class FlatLateCells {

  /** What must be gained by putting cells into rows above. */
  private static final double GAIN = 2;

  /** What a cell of words without a grammar is worth where a row above lacks it. */
  private static final double WORDS = 1.5;

  private static final int MOST = 12;

  private final List<SheetColumn> columns;
  private final List<SheetRow> rows;
  private final FlatRowSplitter splitter;

  /** Takes the rows above the last one, which are filled in place. */
  FlatLateCells(List<SheetColumn> columns, List<SheetRow> rows, FlatRowSplitter splitter) {
    this.columns = columns;
    this.rows = rows;
    this.splitter = splitter;
  }

  /** A block and the cell above that it fills. */
  private record Filling(int row, int column, Passage words, double worth) {}

  /** The lines of the last row that stay its own. */
  List<FlatLine> taken(List<FlatLine> lines) {
    double best = splitter.split(lines).score() + GAIN;
    int kept = lines.size();
    List<Filling> chosen = List.of();
    List<List<FlatLine>> blocks = blocks(lines);
    int end = lines.size();
    for (int i = blocks.size() - 1; i > 0 && blocks.size() - i <= MOST; i--) {
      end -= blocks.get(i).size();
      List<Filling> fillings = fillings(blocks.subList(i, blocks.size()));
      if (fillings.size() == blocks.size() - i && whole(fillings)) {
        double worth =
            splitter.split(lines.subList(0, end)).score()
                + fillings.stream().mapToDouble(Filling::worth).sum();
        if (worth > best) {
          best = worth;
          kept = end;
          chosen = fillings;
        }
      }
    }
    chosen.forEach(this::fill);
    return lines.subList(0, kept);
  }

  private static List<List<FlatLine>> blocks(List<FlatLine> lines) {
    var blocks = new ArrayList<List<FlatLine>>();
    for (FlatLine line : lines) {
      if (blocks.isEmpty() || line.blanksAbove() > 0) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(line);
    }
    return blocks;
  }

  /**
   * Each block in the first empty cell of the column that it fits best; fewer where one fits none.
   */
  private List<Filling> fillings(List<List<FlatLine>> blocks) {
    var fillings = new ArrayList<Filling>();
    for (List<FlatLine> block : blocks) {
      Passage words = FlatTableReader.join(block);
      Filling best = null;
      for (int column = 1; column < columns.size(); column++) {
        int row = firstEmpty(column, fillings);
        double worth = row < 0 ? 0 : worth(columns.get(column).role(), words.text());
        if (worth > 0 && (best == null || worth > best.worth())) {
          best = new Filling(row, column, words, worth);
        }
      }
      if (best == null) {
        return fillings;
      }
      fillings.add(best);
    }
    return fillings;
  }

  /** Whether no column that is filled keeps a gap: which cell stands where would be a guess. */
  private boolean whole(List<Filling> fillings) {
    return fillings.stream()
        .map(Filling::column)
        .distinct()
        .allMatch(i -> firstEmpty(i, fillings) < 0);
  }

  private double worth(ColumnRole role, String text) {
    double worth = splitter.worth(role, text);
    return switch (role) {
      case LEAD, COORDINATE, MONITOR, DEADLINE, TARGET, BASELINE ->
          worth >= FlatRowSplitter.TOLD ? worth : 0;
      case EXPECTED_RESULT -> Character.isLowerCase(text.codePointAt(0)) ? 0 : WORDS;
      case NUMBER, INDICATOR, TASK, MEASURE, NOTE, OTHER -> 0;
    };
  }

  private int firstEmpty(int column, List<Filling> fillings) {
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      boolean taken =
          fillings.stream().anyMatch(other -> other.row() == at && other.column() == column);
      if (!taken && rows.get(row).cells().get(column).text().isEmpty()) {
        return row;
      }
    }
    return -1;
  }

  private void fill(Filling filling) {
    SheetRow row = rows.get(filling.row());
    var cells = new ArrayList<>(row.cells());
    SheetCell cell = FlatTableReader.cells(List.of(filling.words())).getFirst();
    cells.set(filling.column(), cell);
    rows.set(filling.row(), new SheetRow(row.group(), cells));
  }
}
