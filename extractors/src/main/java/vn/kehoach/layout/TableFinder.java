package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.read.Page;
import vn.kehoach.read.grid.Grid;
import vn.kehoach.read.grid.GridFinder;
import vn.kehoach.read.grid.RuleLines;
import vn.kehoach.read.grid.RuleLines.Straight;

/**
 * Finds the tables of a page: their grids from ruling lines as far as there are any, and from the
 * alignment of words where lines are missing.
 */
final class TableFinder {

  /** A table of no more rows than this can be a ruled head above rows that are not. */
  private static final int TALLEST_HEAD = 3;

  /** A level line between rows is no shorter than this, in points. */
  private static final double SHORTEST = 60;

  private TableFinder() {}

  /**
   * The grids of a page, from top to bottom.
   *
   * @param columns where the columns part of a table without upright lines that the page above ends
   *     with; empty where it ends with none
   */
  static List<Grid> grids(Page page, List<Double> columns) {
    List<Straight> level = RuleLines.level(page.rules());
    List<Straight> upright = RuleLines.upright(page.rules());
    List<SetLine> lines = page.lines().stream().map(SetLine::of).toList();
    var grids = new ArrayList<Grid>();
    for (Grid grid : GridFinder.grids(level, upright)) {
      grids.add(withRows(grid, lines));
    }
    List<Straight> free =
        level.stream()
            .filter(line -> line.to() - line.from() >= SHORTEST)
            .filter(line -> grids.stream().noneMatch(grid -> grid.lines().level().contains(line)))
            .toList();
    List<SetLine> outside =
        new PageGrids(page, grids).outside(page.lines()).stream().map(SetLine::of).toList();
    grids.addAll(new OpenTables(outside, columns).find(free));
    grids.sort(Comparator.comparingDouble(grid -> grid.ys().getFirst()));
    return grids;
  }

  /** A ruled grid whose rows are not, or not all, parted by lines. */
  private static Grid withRows(Grid grid, List<SetLine> lines) {
    Optional<Grid> split = MissingRows.inside(grid, lines);
    if (split.isPresent()) {
      return split.get();
    }
    return grid.rows() <= TALLEST_HEAD ? MissingRows.below(grid, lines).orElse(grid) : grid;
  }
}
