package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.phrase.UnitDirectory;
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

  /** Cost of a line between rows that is the title of those below. */
  private static final double TITLE = 0.8;

  private static final int LONGEST_TITLE = 70;

  /** Cost of a row: what is gained by cutting one row into two must outweigh it. */
  private static final double ROW = 2;

  static FlatGrid read(List<FlatLine> lines, FlatHeader header, UnitDirectory directory) {
    Passage words = header.words();
    var body = new FlatPages(directory);
    for (int i = header.lines(); i < lines.size(); i++) {
      FlatHeader again = FlatHeader.unnumbered(lines, i).orElse(null);
      if (again != null && again.repeats(header)) {
        words = words.plus(body.turn()).plus(again.words());
        i += again.lines() - 1;
      } else {
        body.add(lines.get(i), i);
      }
    }
    var scores = new FlatCellScore(directory);
    FlatSetting printed = FlatSetting.of(lines, header);
    var search = new Search(body.lines(), header.columns(), printed.wholeLines(), scores);
    int taken = search.run();
    int end = body.end(taken);
    List<FlatLine> straight = straightened(body.lines().subList(0, taken), header, scores);
    if (straight.size() != taken || !straight.equals(body.lines().subList(0, taken))) {
      search = new Search(straight, header.columns(), printed.wholeLines(), scores);
      search.run();
    }
    var table = new SheetTable(header.kind(), header.columns(), search.rows, search.groups, words);
    return new FlatGrid(table, end);
  }

  private static List<FlatLine> straightened(
      List<FlatLine> lines, FlatHeader header, FlatCellScore scores) {
    return FlatWeave.blocks(lines)
        ? new FlatWeave(header.columns(), scores).straightened(lines)
        : lines;
  }

  /** Dynamic programming over columns and cuts. */
  private static final class Search {

    private final FlatCuts cuts;
    private final List<SheetColumn> columns;
    private final FlatCellScore scores;
    private final double[][] worth;
    private final int[][] from;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Passage> groups = new ArrayList<>();
    private int end;

    Search(
        List<FlatLine> lines, List<SheetColumn> columns, boolean wholeLines, FlatCellScore scores) {
      boolean doubleSpaced = !lines.isEmpty() && FlatTableReader.doubleSpaced(lines);
      var setting = new FlatSetting(doubleSpaced, wholeLines);
      this.cuts = FlatCuts.of(lines, FlatTableReader.join(lines), 0, setting);
      this.columns = columns;
      this.scores = scores;
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
        title(cut);
      }
      trace();
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

    /** The line that begins at a cut as the title of the rows below it. */
    private void title(int cut) {
      if (worth[0][cut] == Double.NEGATIVE_INFINITY || cut == cuts.size() - 1) {
        return;
      }
      int to = cut + 1;
      while (!cuts.get(to).first()) {
        to++;
      }
      double value = worth[0][cut] - TITLE;
      if (to < cuts.size() - 1 && value > worth[0][to] && title(cuts.words(cut, to).text())) {
        worth[0][to] = value;
        from[0][to] = cut;
      }
    }

    private boolean title(String text) {
      return text.length() <= LONGEST_TITLE
          && Character.isUpperCase(text.codePointAt(0))
          && ",;.:".indexOf(text.charAt(text.length() - 1)) < 0
          && text.chars().noneMatch(Character::isDigit)
          && scores.of(ColumnRole.LEAD, text) <= 0
          && scores.of(ColumnRole.DEADLINE, text) <= 0;
    }

    private boolean reaches(int cut, int line) {
      return cuts.get(cut).line() - line <= LONGEST_CELL;
    }

    private double cell(int column, int start, int to) {
      ColumnRole role = columns.get(column).role();
      double value = scores.of(role, cuts.words(start, to).text());
      return start == to ? value : value + cuts.worth(start, to, role);
    }

    /**
     * Rows and titles from the last one up, then rows with their titles from the first one down.
     */
    private void trace() {
      var parts = new ArrayList<List<Passage>>();
      int at = end;
      while (at > 0) {
        if (from[0][at] >= 0) {
          parts.add(List.of(cuts.words(from[0][at], at)));
          at = from[0][at];
        } else {
          var cells = new ArrayList<Passage>();
          for (int column = columns.size(); column > 0; column--) {
            int start = from[column][at];
            cells.addFirst(cuts.words(start, at));
            at = start;
          }
          parts.add(cells);
        }
      }
      String group = null;
      for (List<Passage> part : parts.reversed()) {
        if (part.size() == 1) {
          groups.add(part.getFirst());
          group = part.getFirst().text();
        } else {
          rows.add(new SheetRow(group, FlatTableReader.cells(part)));
        }
      }
    }
  }
}
