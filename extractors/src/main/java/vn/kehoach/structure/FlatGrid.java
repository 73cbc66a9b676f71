package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.structure.FlatCuts.Cut;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;

/**
 * A flattened table whose rows bear no numbers: the columns come again and again in their order, so
 * rows and cells are found together, by dynamic programming over all lines. The table ends where
 * another row would say nothing for its columns.
 *
 * @param table the table
 * @param lines number of lines that it takes, the header's included
 */
record FlatGrid(SheetTable table, int lines) {

  /** Lines of a cell, at most. */
  private static final int LONGEST_CELL = 14;

  /** Cost of a row: what is gained by cutting one row into two must outweigh it. */
  private static final double ROW = 2;

  static FlatGrid read(List<FlatLine> lines, FlatHeader header, UnitDirectory directory) {
    Passage words = header.words();
    var body = new ArrayList<FlatLine>();
    var ends = new ArrayList<Integer>();
    for (int i = header.lines(); i < lines.size(); i++) {
      FlatHeader again = FlatHeader.unnumbered(lines, i).orElse(null);
      if (again != null && again.words().text().equals(header.words().text())) {
        words = words.plus(again.words());
        i += again.lines() - 1;
      } else {
        body.add(lines.get(i));
        ends.add(i + 1);
      }
    }
    var search = new Search(body, header.columns(), directory);
    int taken = search.run();
    var table = new SheetTable(header.kind(), header.columns(), search.rows(), List.of(), words);
    return new FlatGrid(table, taken == 0 ? 0 : ends.get(taken - 1));
  }

  /** Dynamic programming over columns and cuts. */
  private static final class Search {

    private final Passage words;
    private final List<Cut> cuts;
    private final List<SheetColumn> columns;
    private final FlatCellScore scores;
    private final double[][] worth;
    private final int[][] from;
    private int end;

    Search(List<FlatLine> lines, List<SheetColumn> columns, UnitDirectory directory) {
      this.words = FlatTableReader.join(lines);
      boolean doubleSpaced = !lines.isEmpty() && FlatTableReader.doubleSpaced(lines);
      this.cuts = FlatCuts.of(lines, words, 0, doubleSpaced);
      this.columns = columns;
      this.scores = new FlatCellScore(directory);
      this.worth = new double[columns.size() + 1][cuts.size()];
      this.from = new int[columns.size() + 1][cuts.size()];
    }

    /** Number of lines that rows were found in. */
    int run() {
      for (double[] row : worth) {
        Arrays.fill(row, Double.NEGATIVE_INFINITY);
      }
      worth[0][0] = 0;
      int last = columns.size();
      for (int cut = 0; cut < cuts.size(); cut++) {
        for (int column = 0; column < last; column++) {
          fill(column, cut);
        }
        boolean whole = worth[last][cut] - ROW > worth[0][cut];
        if (cut > 0 && cuts.get(cut).first() && whole) {
          worth[0][cut] = worth[last][cut] - ROW;
          from[0][cut] = -1;
          for (int column = 0; column < last; column++) {
            fill(column, cut);
          }
          end = worth[0][cut] > worth[0][end] ? cut : end;
        }
      }
      return cuts.get(end).line();
    }

    private void fill(int column, int start) {
      if (worth[column][start] == Double.NEGATIVE_INFINITY) {
        return;
      }
      int line = cuts.get(start).line();
      for (int to = start; to < cuts.size() && reaches(to, line); to++) {
        double value = worth[column][start] + cell(column, start, to);
        if (value > worth[column + 1][to]) {
          worth[column + 1][to] = value;
          from[column + 1][to] = start;
        }
      }
    }

    private boolean reaches(int cut, int line) {
      return cuts.get(cut).line() - line <= LONGEST_CELL;
    }

    private double cell(int column, int start, int to) {
      ColumnRole role = columns.get(column).role();
      double value = scores.of(role, words(start, to).text());
      return start == to ? value : value + FlatRowSplitter.cutWorth(cuts, start, to, role);
    }

    private Passage words(int start, int to) {
      return words.sub(
          Math.min(cuts.get(start).offset(), words.text().length()),
          Math.min(cuts.get(to).offset(), words.text().length()));
    }

    List<SheetRow> rows() {
      var rows = new ArrayList<SheetRow>();
      int at = end;
      while (at > 0) {
        var cells = new ArrayList<Passage>();
        for (int column = columns.size(); column > 0; column--) {
          int start = from[column][at];
          cells.addFirst(words(start, at));
          at = start;
        }
        rows.addFirst(new SheetRow(null, FlatTableReader.cells(cells)));
      }
      return rows;
    }
  }
}
