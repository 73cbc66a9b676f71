package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where the rows of an aligned table begin that have no number. Cells stand at the top of
 * their rows or in the middle of them; of all ways to part the lines that is the right one in which
 * the fewest cells are cut that go on, the fewest joined that begin anew, and the fewest off their
 * row's top or middle.
 */
final class UnnumberedRows {

  /** A whole figure goes on with no other. */
  private static final Pattern FIGURE = Pattern.compile("[\\d.,%/()≥≤<>+-]*\\d[\\d.,%/()+-]*");

  /** Lines of one row, at most; a page's end does not cut these rows. */
  private static final int TALLEST = 14;

  private static final double OFF_PLACE = 1.5;

  /** What it costs that a row has nothing in its first column. */
  private static final double NO_FIRST = 4;

  /** What it costs that a row has nothing in another column. */
  private static final double EMPTY = 0.7;

  /** So sure a line goes on for which nothing speaks but that the line above is full. */
  private static final double UNDECIDED = 1;

  /** How sure it then goes on where it begins with a capital. */
  private static final double CAPITAL = -0.5;

  /** What it costs for each column that two lines below each other fill all columns of one row. */
  private static final double BOTH_FULL = 0.75;

  private final List<PlacedLine> lines;
  private final List<Boolean> pageTops;
  private final int columns;
  private final int[] widths;

  private UnnumberedRows(List<PlacedLine> lines, List<Boolean> pageTops, int[] widths) {
    this.lines = lines;
    this.pageTops = pageTops;
    this.columns = widths.length;
    this.widths = widths;
  }

  /** Indices of the lines on which rows begin. */
  static List<Integer> of(List<PlacedLine> lines, List<Boolean> pageTops, int[] widths) {
    var rows = new UnnumberedRows(lines, pageTops, widths);
    Way top = rows.cheapest(false);
    Way middle = rows.cheapest(true);
    return top.cost() <= middle.cost() ? top.starts() : middle.starts();
  }

  private record Way(double cost, List<Integer> starts) {}

  private Way cheapest(boolean centred) {
    int count = lines.size();
    var cost = new double[count + 1];
    var from = new int[count + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int start = 0; start < count; start++) {
      double begun = cost[start] + (start == 0 ? 0 : cut(start));
      double joined = 0;
      for (int end = start + 1; end <= Math.min(count, start + TALLEST); end++) {
        joined += end == start + 1 ? 0 : join(start, end - 1, centred);
        double sum = begun + joined + place(start, end, centred);
        if (sum < cost[end]) {
          cost[end] = sum;
          from[end] = start;
        }
      }
    }
    var starts = new ArrayList<Integer>();
    for (int end = count; end > 0; end = from[end]) {
      starts.addFirst(from[end]);
    }
    return new Way(cost[count], starts);
  }

  /** What it costs that a row begins at a line: cells cut that go on. */
  private double cut(int start) {
    double cost = 0;
    for (int column = 0; column < columns; column++) {
      String above = filled(column, start - 1, -1);
      String below = filled(column, start, 1);
      if (!above.isEmpty() && !below.isEmpty()) {
        cost += Math.max(0, goesOn(column, above, below));
      }
    }
    return cost;
  }

  /** The text of a column on a line, or on the next one where that has none. */
  private String filled(int column, int index, int step) {
    String text = lines.get(index).text(column);
    int next = index + step;
    boolean beside = text.isEmpty() && next >= 0 && next < lines.size();
    return beside ? lines.get(next).text(column) : text;
  }

  /** What it costs that a line stands in the row of the one above: cells joined that begin anew. */
  private double join(int start, int index, boolean centred) {
    double cost = 0;
    int both = 0;
    for (int column = 0; column < columns; column++) {
      String below = lines.get(index).text(column);
      int upper = index - 1;
      while (upper >= start && lines.get(upper).text(column).isEmpty()) {
        upper--;
      }
      if (!below.isEmpty() && upper >= start) {
        both += upper == index - 1 ? 1 : 0;
        cost += Math.max(0, -goesOn(column, lines.get(upper).text(column), below));
        cost += upper < index - 1 && !centred ? OFF_PLACE : 0;
      }
    }
    return cost + (both == columns ? BOTH_FULL * columns : 0);
  }

  /** Whether a line has figures right below figures, in two columns at least: another row's. */
  static boolean figuresBelowFigures(PlacedLine above, PlacedLine line) {
    int both = 0;
    for (int column = 0; column < line.columns(); column++) {
      both +=
          FIGURE.matcher(above.text(column)).matches()
                  && FIGURE.matcher(line.text(column)).matches()
              ? 1
              : 0;
    }
    return both > 1;
  }

  private double goesOn(int column, String above, String below) {
    if (FIGURE.matcher(above).matches() && FIGURE.matcher(below).matches()) {
      return -1;
    }
    double on = CellShape.goesOn(above, below, widths[column]);
    boolean open = on > 0 && on <= UNDECIDED && Character.isUpperCase(below.codePointAt(0));
    return open ? CAPITAL : on;
  }

  /** What it costs that cells are not where their row has them, or that it has no first one. */
  private double place(int start, int end, boolean centred) {
    double cost = 0;
    boolean cutByPage = false;
    for (int i = start + 1; i < end; i++) {
      cutByPage |= pageTops.get(i);
    }
    for (int column = 0; column < columns; column++) {
      int first = start;
      while (first < end && lines.get(first).text(column).isEmpty()) {
        first++;
      }
      int last = end - 1;
      while (last > first && lines.get(last).text(column).isEmpty()) {
        last--;
      }
      if (first == end) {
        cost += column == 0 ? NO_FIRST : EMPTY;
      } else if (!cutByPage) {
        double off =
            centred ? Math.abs(first + last - (start + end - 1)) / 2.0 - 0.5 : first - start;
        cost += OFF_PLACE * Math.max(0, off);
      }
    }
    return cost;
  }
}
