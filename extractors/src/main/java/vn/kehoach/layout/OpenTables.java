package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.read.grid.Grid;
import vn.kehoach.read.grid.RuleLines.Straight;

/** Finds tables without upright lines, from the way their words are aligned. */
final class OpenTables {

  /** Level lines of one table end within so much of each other, in points. */
  private static final double SAME_END = 4;

  /** A table's first and last lines of words stand so close to its outer lines, in points. */
  private static final double OUTSIDE = 3;

  /** A head has at most so many lines of words. */
  private static final int TALLEST_HEAD = 6;

  private final List<SetLine> lines;
  private final List<Double> columns;

  /**
   * Takes a page.
   *
   * @param lines the lines outside of ruled tables
   * @param columns where the columns part of the table that the page above ends with; empty where
   *     it ends with none
   */
  OpenTables(List<SetLine> lines, List<Double> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** The tables, from top to bottom. */
  List<Grid> find(List<Straight> level) {
    var grids = new ArrayList<Grid>();
    List<Straight> unused = new ArrayList<>(level);
    var free = new ArrayList<>(lines);
    while (!unused.isEmpty()) {
      List<Straight> frame = frame(unused);
      unused.removeAll(frame);
      framed(frame, level).ifPresent(grids::add);
    }
    free.removeIf(line -> grids.stream().anyMatch(grid -> holds(grid, line)));
    unframed(free, grids);
    return grids;
  }

  private static boolean holds(Grid grid, SetLine line) {
    return grid.contains(line.box().centerX(), line.box().centerY());
  }

  /** The first line and those that begin and end where it does. */
  private static List<Straight> frame(List<Straight> level) {
    Straight first = level.getFirst();
    return level.stream()
        .filter(
            line ->
                Math.abs(line.from() - first.from()) <= SAME_END
                    && Math.abs(line.to() - first.to()) <= SAME_END)
        .toList();
  }

  /** The table between level lines that are equally long. */
  private Optional<Grid> framed(List<Straight> frame, List<Straight> level) {
    boolean goesOn = !columns.isEmpty() && spans(frame.getFirst(), columns);
    if (frame.size() < (goesOn ? 2 : 3)) {
      return frame.size() == 2 ? cutOff(frame) : Optional.empty();
    }
    double top = frame.getFirst().place();
    double bottom = frame.getLast().place();
    List<SetLine> inside =
        lines.stream()
            .filter(line -> line.box().centerY() > top && line.box().centerY() < bottom)
            .toList();
    boolean narrow =
        inside.stream()
            .allMatch(
                line ->
                    line.box().x() >= frame.getFirst().from() - OUTSIDE
                        && line.box().right() <= frame.getFirst().to() + OUTSIDE);
    if (inside.isEmpty() || !narrow) {
      return Optional.empty();
    }
    Optional<OpenRegion> region = OpenRegion.framed(inside);
    boolean known = goesOn && inside.stream().allMatch(line -> ColumnFit.parted(line, columns));
    List<Double> xs = known ? columns : region.map(OpenRegion::xs).orElse(List.of());
    if (xs.isEmpty()) {
      return Optional.empty();
    }
    List<Straight> drawn =
        level.stream()
            .filter(line -> line.place() >= top - 1 && line.place() <= bottom + 1)
            .toList();
    return Optional.of(
        new OpenGrid(inside, widened(xs, frame.getFirst())).ruledLevel(drawn).grid());
  }

  /**
   * A ruled head with rows below it that only the page's end cuts off: the lower line is missing.
   */
  private Optional<Grid> cutOff(List<Straight> frame) {
    double top = frame.getFirst().place();
    double below = frame.getLast().place();
    List<SetLine> inside =
        lines.stream().filter(line -> line.box().centerY() > top).filter(this::notLast).toList();
    long head = inside.stream().filter(line -> line.box().centerY() < below).count();
    boolean close =
        inside.stream()
            .allMatch(
                line ->
                    line.box().x() >= frame.getFirst().from() - OUTSIDE
                        && line.box().right() <= frame.getFirst().to() + OUTSIDE);
    if (head == 0 || head > TALLEST_HEAD || head == inside.size() || !close) {
      return Optional.empty();
    }
    return OpenRegion.framed(inside)
        .map(OpenRegion::xs)
        .filter(xs -> inside.stream().noneMatch(line -> ColumnFit.crossed(line, xs)))
        .map(xs -> new OpenGrid(inside, widened(xs, frame.getFirst())))
        .map(grid -> grid.ruledLevel(withLower(frame, inside)).grid());
  }

  /** The page's number at its foot is no part of a table. */
  private boolean notLast(SetLine line) {
    boolean number = line.runs().size() == 1 && CellShape.number(line.runs().getFirst().text());
    return !number || !line.equals(lines.getLast());
  }

  private static List<Straight> withLower(List<Straight> frame, List<SetLine> inside) {
    double bottom = inside.stream().mapToDouble(SetLine::bottom).max().orElseThrow();
    var lines = new ArrayList<>(frame);
    lines.add(new Straight(bottom + OUTSIDE, frame.getFirst().from(), frame.getFirst().to()));
    return lines;
  }

  private static boolean spans(Straight line, List<Double> xs) {
    return Math.abs(line.from() - xs.getFirst()) <= 2 * SAME_END
        && Math.abs(line.to() - xs.getLast()) <= 2 * SAME_END;
  }

  private static List<Double> widened(List<Double> xs, Straight line) {
    var wide = new ArrayList<>(xs);
    wide.set(0, Math.min(line.from(), xs.getFirst()));
    wide.set(wide.size() - 1, Math.max(line.to(), xs.getLast()));
    return wide;
  }

  private void unframed(List<SetLine> free, List<Grid> grids) {
    int from = 0;
    if (!columns.isEmpty()) {
      Optional<OpenRegion> rest = goingOn(free);
      if (rest.isPresent()) {
        grids.add(new OpenGrid(rest.get().of(free), columns).unruled().grid());
        from = rest.get().end();
      }
    }
    for (int i = from; i < free.size(); i++) {
      if (i >= from && free.get(i).runs().size() >= OpenRegion.FEWEST_COLUMNS) {
        Optional<OpenRegion> region = OpenRegion.at(free.subList(from, free.size()), i - from);
        if (region.isPresent()) {
          List<SetLine> inside = region.get().of(free.subList(from, free.size()));
          grids.add(new OpenGrid(inside, region.get().xs()).unruled().grid());
          from += region.get().end();
        }
      }
    }
  }

  /** The page's number at its head: alone on its line, and not in the column of numbers. */
  private boolean opensWithNumber(List<SetLine> free) {
    if (free.isEmpty() || free.getFirst().runs().size() > 1) {
      return false;
    }
    SetLine.Run run = free.getFirst().runs().getFirst();
    return CellShape.number(run.text()) && run.left() > columns.get(1);
  }

  /** What goes on from the page above, below the page's number or a running head. */
  private Optional<OpenRegion> goingOn(List<SetLine> free) {
    for (int from = opensWithNumber(free) ? 1 : 0; from < Math.min(3, free.size()); from++) {
      Optional<OpenRegion> rest = OpenRegion.goingOn(free, from, columns);
      if (rest.isPresent()) {
        return rest;
      }
    }
    return Optional.empty();
  }
}
