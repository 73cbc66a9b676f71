package vn.kehoach.read.grid;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.grid.Grid.Area;
import vn.kehoach.read.grid.RuleLines.Straight;

/**
 * The level and upright lines of one table, drawn or put where they are missing.
 *
 * <p>They give a grid of squares; two neighbouring squares without a line between them are one
 * cell.
 *
 * @param level the lines between rows
 * @param upright the lines between columns
 * @param open whether some of them were not drawn
 */
public record GridLines(List<Straight> level, List<Straight> upright, boolean open) {

  /** How far a line may miss another and still touch it, in points. */
  public static final double TOUCH = 4.5;

  /** Lines that stick out further than this leave an open column or row, in points. */
  private static final double OPEN = 10;

  public GridLines {
    level = List.copyOf(level);
    upright = List.copyOf(upright);
  }

  /** These lines and some more, which were not drawn. */
  public GridLines with(List<Straight> moreLevel, List<Straight> moreUpright) {
    var levels = new ArrayList<>(level);
    levels.addAll(moreLevel);
    var uprights = new ArrayList<>(upright);
    uprights.addAll(moreUpright);
    return new GridLines(levels, uprights, true);
  }

  /** The grid that these lines part. */
  public Grid grid() {
    List<Double> xs = withEnds(places(upright), level);
    List<Double> ys = withEnds(places(level), upright);
    return new Grid(xs, ys, areas(xs, ys), this);
  }

  /** Where a table is open at its sides, the ends of the crossing lines are its border. */
  private static List<Double> withEnds(List<Double> places, List<Straight> crossing) {
    double from = crossing.stream().mapToDouble(Straight::from).min().orElse(places.getFirst());
    double to = crossing.stream().mapToDouble(Straight::to).max().orElse(places.getLast());
    var all = new ArrayList<>(places);
    if (places.getFirst() - from > OPEN) {
      all.addFirst(from);
    }
    if (to - places.getLast() > OPEN) {
      all.addLast(to);
    }
    return List.copyOf(all);
  }

  private static List<Double> places(List<Straight> lines) {
    var places = new ArrayList<Double>();
    lines.stream()
        .map(Straight::place)
        .sorted()
        .forEach(
            place -> {
              if (places.isEmpty() || place - places.getLast() > TOUCH) {
                places.add(place);
              }
            });
    return List.copyOf(places);
  }

  private List<Area> areas(List<Double> xs, List<Double> ys) {
    int rows = ys.size() - 1;
    int columns = xs.size() - 1;
    var taken = new boolean[rows][columns];
    var areas = new ArrayList<Area>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          Area area = areaFrom(xs, ys, taken, row, column);
          take(taken, area);
          areas.add(area);
        }
      }
    }
    return List.copyOf(areas);
  }

  /** Grows a cell to the right and then down until a line bounds it. */
  private Area areaFrom(List<Double> xs, List<Double> ys, boolean[][] taken, int row, int column) {
    int right = column + 1;
    while (right < xs.size() - 1
        && !taken[row][right]
        && !walled(upright, xs.get(right), ys.get(row), ys.get(row + 1))) {
      right++;
    }
    int below = row + 1;
    while (below < ys.size() - 1
        && !walled(level, ys.get(below), xs.get(column), xs.get(right))
        && free(taken[below], column, right)) {
      below++;
    }
    return new Area(row, column, below - row, right - column);
  }

  /** Whether a line bounds a square: it runs along more than half of its side. */
  private static boolean walled(List<Straight> lines, double place, double from, double to) {
    for (Straight line : lines) {
      if (Math.abs(line.place() - place) <= TOUCH) {
        double shared = Math.min(to, line.to()) - Math.max(from, line.from());
        if (shared > (to - from) / 2) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean free(boolean[] row, int from, int to) {
    for (int column = from; column < to; column++) {
      if (row[column]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[][] taken, Area area) {
    for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
      for (int column = area.column(); column < area.column() + area.columnSpan(); column++) {
        taken[row][column] = true;
      }
    }
  }
}
