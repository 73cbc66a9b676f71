package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.kehoach.read.grid.GridLines;
import vn.kehoach.read.grid.RuleLines.Straight;

/** Puts lines around words in columns, where they would have been drawn. */
final class OpenGrid {

  /** White inside the outer lines, in points. */
  private static final double EDGE = 2;

  /** A level line along this share of the table's width parts its rows. */
  private static final double WHOLE = 0.8;

  /**
   * A line between two rows may stand so far off the middle of the white between them, in points.
   */
  private static final double OFF_EDGE = 9;

  /** So many level lines can be those around the head and below the last row. */
  private static final int THREE_LINES = 3;

  private final List<SetLine> lines;
  private final List<Double> xs;

  OpenGrid(List<SetLine> lines, List<Double> xs) {
    this.lines = lines;
    this.xs = new ArrayList<>(xs);
    for (SetLine line : lines) {
      this.xs.set(0, Math.min(this.xs.getFirst(), line.box().x() - EDGE));
      this.xs.set(xs.size() - 1, Math.max(this.xs.getLast(), line.box().right() + EDGE));
    }
  }

  /** The lines of a table that has none at all. */
  GridLines unruled() {
    return rows(RowBands.of(lines, xs), top(lines) - EDGE, bottom(lines) + EDGE, true, List.of());
  }

  /** The lines of rows below a head that is ruled. */
  GridLines below(double top) {
    return rows(RowBands.of(lines, xs), top, bottom(lines) + EDGE, false, List.of());
  }

  /**
   * The lines of rows between two level lines.
   *
   * @param headed whether the first row is a head, which may be one of two rows
   */
  GridLines between(double top, double bottom, boolean headed) {
    return rows(RowBands.of(lines, xs), top, bottom, headed, List.of());
  }

  /** The lines of a table that has level lines only. */
  GridLines ruledLevel(List<Straight> drawn) {
    double width = xs.getLast() - xs.getFirst();
    List<Straight> whole =
        drawn.stream().filter(line -> line.to() - line.from() >= WHOLE * width).toList();
    var all = new GridLines(drawn, List.of(), true);
    for (int i = 0; i + 1 < whole.size(); i++) {
      double top = whole.get(i).place();
      double bottom = whole.get(i + 1).place();
      List<SetLine> band = lines.stream().filter(line -> inside(line, top, bottom)).toList();
      if (!band.isEmpty()) {
        boolean body = whole.size() == THREE_LINES && i == 1;
        boolean several = body || RowBands.numbers(band, xs) > 1;
        List<List<SetLine>> rows = several ? RowBands.of(band, xs) : List.of(band);
        GridLines added = new OpenGrid(band, xs).rows(rows, top, bottom, i == 0, drawn);
        all = all.with(added.level(), added.upright());
      }
    }
    return all;
  }

  private static boolean inside(SetLine line, double top, double bottom) {
    return line.box().centerY() > top && line.box().centerY() < bottom;
  }

  /**
   * The lines around the cells of rows.
   *
   * @param headed whether the first row is a head, which may be one of two rows
   * @param drawn level lines that are there already
   */
  private GridLines rows(
      List<List<SetLine>> rows, double top, double bottom, boolean headed, List<Straight> drawn) {
    var level = new ArrayList<Straight>();
    var upright = new ArrayList<Straight>();
    level.add(new Straight(top, xs.getFirst(), xs.getLast()));
    double above = top;
    int next = 0;
    for (int tall = 1; headed && next == 0 && tall <= tallest(rows); tall++) {
      List<SetLine> first = rows.subList(0, tall).stream().flatMap(List::stream).toList();
      Optional<HeadRows> head = HeadRows.of(first, xs);
      if (head.isPresent()) {
        next = tall;
        double below = next < rows.size() ? edge(rows, next) : bottom;
        head.get().parted(drawn, above, below);
        level.addAll(head.get().level());
        level.add(new Straight(below, xs.getFirst(), xs.getLast()));
        upright.addAll(head.get().upright(above, below));
        above = below;
      }
    }
    for (int i = next; i < rows.size(); i++) {
      OptionalDouble broken =
          i + 1 < rows.size() ? broken(drawn, rows, i + 1) : OptionalDouble.empty();
      double below = i + 1 < rows.size() ? broken.orElse(edge(rows, i + 1)) : bottom;
      if (broken.isEmpty()) {
        level.add(new Straight(below, xs.getFirst(), xs.getLast()));
      }
      upright.addAll(walls(rows.get(i), above, below));
      above = below;
    }
    return new GridLines(level, upright, true);
  }

  /**
   * Bands that a head can have: a head over several columns, the others' heads in the middle of
   * both rows, and the heads below it, which are no row of the table as they bear no number.
   */
  private int tallest(List<List<SetLine>> rows) {
    boolean three =
        rows.size() >= 3
            && rows.getFirst().stream().allMatch(this::crosses)
            && rows.get(2).stream().allMatch(line -> line.box().x() > xs.get(1));
    return Math.min(three ? 3 : 2, rows.size());
  }

  private boolean crosses(SetLine line) {
    return line.runs().stream()
        .allMatch(
            run -> xs.subList(1, xs.size() - 1).stream().anyMatch(x -> ColumnFit.crosses(run, x)));
  }

  /** The upright lines of a row, but for those that its words run over. */
  private List<Straight> walls(List<SetLine> row, double top, double bottom) {
    boolean title = title(row);
    return xs.stream()
        .filter(x -> !title || x <= xs.get(1) || x.equals(xs.getLast()))
        .filter(
            x ->
                row.stream()
                    .flatMap(line -> line.runs().stream())
                    .noneMatch(run -> ColumnFit.crosses(run, x)))
        .map(x -> new Straight(x, top, bottom))
        .toList();
  }

  /** Whether a row says one thing behind a numeral that is no figure. */
  private boolean title(List<SetLine> row) {
    SetLine first = row.getFirst();
    boolean two = first.runs().size() > 1 && xs.size() > 3;
    double end = two ? xs.get(2) : xs.getFirst();
    String numeral = first.runs().getFirst().text();
    return row.stream().allMatch(line -> line.box().right() < end)
        && first.runs().getFirst().right() < xs.get(1)
        && CellShape.number(numeral)
        && !Character.isDigit(numeral.charAt(0));
  }

  /** A line drawn between two rows, but not in the columns where a cell is merged over both. */
  private static OptionalDouble broken(List<Straight> drawn, List<List<SetLine>> rows, int index) {
    double from = top(rows.get(index - 1)) + EDGE;
    double to = bottom(rows.get(index)) - EDGE;
    double edge = edge(rows, index);
    return drawn.stream()
        .mapToDouble(Straight::place)
        .filter(place -> place > from && place < to)
        .filter(place -> Math.abs(place - edge) <= OFF_EDGE)
        .findFirst();
  }

  /** Where a row ends and the one at an index begins. */
  private static double edge(List<List<SetLine>> rows, int index) {
    return (bottom(rows.get(index - 1)) + top(rows.get(index))) / 2;
  }

  private static double top(List<SetLine> row) {
    return row.stream().mapToDouble(SetLine::top).min().orElseThrow();
  }

  private static double bottom(List<SetLine> row) {
    return row.stream().mapToDouble(SetLine::bottom).max().orElseThrow();
  }
}
