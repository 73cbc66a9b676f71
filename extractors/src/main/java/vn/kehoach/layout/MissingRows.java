package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;
import vn.kehoach.read.grid.Grid;
import vn.kehoach.read.grid.GridLines;

/** Rows that stand in ruled columns, or below a ruled head, with no line between them. */
final class MissingRows {

  /** A row of the grid that holds so many numbers of rows, one below the other, holds rows. */
  private static final int FEWEST = 2;

  /** A table with rows that are not parted by lines has few that are: its head, some titles. */
  private static final int MOST_BANDS = 6;

  /** The same where no numbers show its rows. */
  private static final int FEW_BANDS = 4;

  /** Such rows fill this share of the columns, and so does this share of the rows. */
  private static final double FULL = 0.6;

  private MissingRows() {}

  /** The grid with lines put between the rows that one of its own rows holds. */
  static Optional<Grid> inside(Grid grid, List<SetLine> lines) {
    GridLines all = grid.lines();
    for (int row = 0; row < grid.rows(); row++) {
      double top = grid.ys().get(row);
      double bottom = grid.ys().get(row + 1);
      List<SetLine> band = within(lines, grid, top, bottom);
      if (band.size() > FEWEST && holdsRows(band, grid)) {
        GridLines added = new OpenGrid(band, grid.xs()).between(top, bottom, row == 0);
        all = all.with(added.level(), List.of());
      }
    }
    return all == grid.lines() ? Optional.empty() : Optional.of(all.grid());
  }

  /** The grid with the rows below it that keep to its columns. */
  static Optional<Grid> below(Grid grid, List<SetLine> lines) {
    double top = grid.ys().getLast();
    List<SetLine> under = lines.stream().filter(line -> line.box().centerY() > top).toList();
    if (under.isEmpty() || under.getFirst().top() - top > 2 * under.getFirst().size()) {
      return Optional.empty();
    }
    List<Double> xs = grid.xs();
    return OpenRegion.goingOn(under, 0, xs)
        .map(region -> region.of(under))
        .filter(rows -> rows.stream().filter(line -> ColumnFit.filled(line, xs) > 2).count() > 1)
        .map(rows -> new OpenGrid(rows, xs).below(top))
        .map(added -> grid.lines().with(added.level(), added.upright()).grid());
  }

  private static boolean holdsRows(List<SetLine> band, Grid grid) {
    List<Double> xs = grid.xs();
    if (RowBands.numbers(band, xs) >= FEWEST) {
      return grid.rows() <= MOST_BANDS;
    }
    List<List<SetLine>> rows = RowBands.spaced(band, xs);
    long full =
        rows.stream().filter(row -> ColumnFit.filled(row, xs) >= FULL * grid.columns()).count();
    return grid.rows() <= FEW_BANDS && rows.size() > FEWEST && full >= FULL * rows.size();
  }

  /** The lines between two heights, with their words inside the grid. */
  private static List<SetLine> within(List<SetLine> lines, Grid grid, double top, double bottom) {
    var within = new ArrayList<SetLine>();
    for (SetLine line : lines) {
      Box box = line.box();
      if (box.centerY() > top && box.centerY() < bottom) {
        List<Word> words =
            line.line().words().stream()
                .filter(
                    word ->
                        word.box() != null && grid.contains(word.box().centerX(), box.centerY()))
                .toList();
        if (!words.isEmpty()) {
          Line inside = line.line().withWords(words);
          within.add(SetLine.of(inside));
        }
      }
    }
    return within;
  }
}
