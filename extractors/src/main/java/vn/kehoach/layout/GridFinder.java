package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.layout.Grid.Area;
import vn.kehoach.layout.RuleLines.Straight;
import vn.kehoach.read.Rule;

/**
 * Ruling lines of a page → grids.
 *
 * <p>Lines that touch belong to one table. Its upright and level lines give a grid of squares; two
 * neighbouring squares without a line between them are one cell.
 */
final class GridFinder {

  /** How far a line may miss another and still touch it, in points. */
  private static final double TOUCH = 4.5;

  /** Shorter lines are underlines and strokes of letters, in points. */
  private static final double SHORTEST = 8;

  /** Lines that stick out further than this leave an open column or row, in points. */
  private static final double OPEN = 10;

  private GridFinder() {}

  /** The tables of a page, from top to bottom. */
  static List<Grid> grids(List<Rule> rules) {
    List<Straight> level = longEnough(RuleLines.level(rules));
    List<Straight> upright = longEnough(RuleLines.upright(rules));
    var grids = new ArrayList<Grid>();
    for (Component component : components(level, upright)) {
      if (component.level.size() >= 2 && component.upright.size() >= 2) {
        Grid grid = grid(component);
        if (grid.areas().size() > 1 && grid.columns() > 1) {
          grids.add(grid);
        }
      }
    }
    grids.sort(Comparator.comparingDouble(grid -> grid.ys().getFirst()));
    return grids;
  }

  private static List<Straight> longEnough(List<Straight> lines) {
    return lines.stream().filter(line -> line.to() - line.from() >= SHORTEST).toList();
  }

  /** Lines that touch, directly or through others. */
  private static final class Component {
    private final List<Straight> level = new ArrayList<>();
    private final List<Straight> upright = new ArrayList<>();

    boolean touches(Straight line, boolean isLevel) {
      List<Straight> others = isLevel ? upright : level;
      return others.stream().anyMatch(other -> cross(line, other));
    }

    void add(Component other) {
      level.addAll(other.level);
      upright.addAll(other.upright);
    }
  }

  private static boolean cross(Straight one, Straight other) {
    return one.reaches(other.place(), TOUCH) && other.reaches(one.place(), TOUCH);
  }

  private static List<Component> components(List<Straight> level, List<Straight> upright) {
    var components = new ArrayList<Component>();
    level.forEach(line -> insert(components, line, true));
    upright.forEach(line -> insert(components, line, false));
    return components;
  }

  private static void insert(List<Component> components, Straight line, boolean isLevel) {
    var home = new Component();
    (isLevel ? home.level : home.upright).add(line);
    for (Component other : List.copyOf(components)) {
      if (other.touches(line, isLevel)) {
        home.add(other);
        components.remove(other);
      }
    }
    components.add(home);
  }

  private static Grid grid(Component component) {
    List<Double> xs = withEnds(places(component.upright), component.level);
    List<Double> ys = withEnds(places(component.level), component.upright);
    return new Grid(xs, ys, areas(component, xs, ys));
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

  private static List<Area> areas(Component component, List<Double> xs, List<Double> ys) {
    int rows = ys.size() - 1;
    int columns = xs.size() - 1;
    var taken = new boolean[rows][columns];
    var areas = new ArrayList<Area>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          Area area = areaFrom(component, xs, ys, taken, row, column);
          take(taken, area);
          areas.add(area);
        }
      }
    }
    return List.copyOf(areas);
  }

  /** Grows a cell to the right and then down until a line bounds it. */
  private static Area areaFrom(
      Component component,
      List<Double> xs,
      List<Double> ys,
      boolean[][] taken,
      int row,
      int column) {
    int right = column + 1;
    while (right < xs.size() - 1
        && !taken[row][right]
        && !walled(component.upright, xs.get(right), ys.get(row), ys.get(row + 1))) {
      right++;
    }
    int below = row + 1;
    while (below < ys.size() - 1
        && !walled(component.level, ys.get(below), xs.get(column), xs.get(right))
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
