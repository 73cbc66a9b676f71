package vn.kehoach.read.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.read.grid.RuleLines.Straight;

/**
 * Ruling lines of a page → grids.
 *
 * <p>Lines that touch belong to one table. Its upright and level lines give a grid of squares; two
 * neighbouring squares without a line between them are one cell.
 */
public final class GridFinder {

  private static final double TOUCH = GridLines.TOUCH;

  /** Shorter lines are underlines and strokes of letters, in points. */
  private static final double SHORTEST = 8;

  private GridFinder() {}

  /** The tables of a page, from top to bottom. */
  public static List<Grid> grids(List<Straight> allLevel, List<Straight> allUpright) {
    List<Straight> level = longEnough(allLevel);
    List<Straight> upright = longEnough(allUpright);
    var grids = new ArrayList<Grid>();
    for (Component component : components(level, upright)) {
      if (component.crossing()) {
        Grid grid = new GridLines(component.level, component.upright, false).grid();
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

    /** Whether the lines can part both rows and columns. */
    boolean crossing() {
      return !level.isEmpty() && !upright.isEmpty() && level.size() + upright.size() > 2;
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
}
