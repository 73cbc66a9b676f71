package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells where the rows of an aligned table begin. Each row has a number; it stands on the row's
 * first line, or on its middle line where cells are centred upright. Which of the two, and how the
 * lines between two numbers are shared, is told by how the lines of each cell go on.
 */
final class RowStarts {

  /** What it costs that a number is off its row's middle by a line. */
  private static final double OFF_MIDDLE = 1.2;

  /** What it costs that a cell does not begin on the row's first line, where cells should. */
  private static final double OFF_TOP = 1.5;

  private final List<PlacedLine> lines;
  private final List<Boolean> pageTops;
  private final List<Integer> anchors;
  private final int key;
  private final int[] widths;

  private RowStarts(
      List<PlacedLine> lines, List<Boolean> pageTops, List<Integer> anchors, int key) {
    this.lines = lines;
    this.pageTops = pageTops;
    this.anchors = anchors;
    this.key = key;
    this.widths = widths(lines);
  }

  /**
   * Indices of the lines on which rows begin.
   *
   * @param lines the lines below the head
   * @param pageTops for each line whether it is the first of its page
   */
  static List<Integer> of(List<PlacedLine> lines, List<Boolean> pageTops) {
    int key = NumberColumn.of(lines);
    List<Integer> parted = byBlankLines(lines, pageTops, key);
    if (!parted.isEmpty()) {
      return parted;
    }
    var anchors = new ArrayList<Integer>();
    int filled = 0;
    for (int i = 0; i < lines.size(); i++) {
      filled += lines.get(i).cell(key) == null ? 0 : 1;
      if (lines.get(i).spanning()
          || lines.get(i).numbered(key)
          || i > 0 && sum(lines.get(i - 1), lines.get(i), key)) {
        anchors.add(i);
      }
    }
    if (anchors.size() * 2 > filled) {
      return new RowStarts(lines, pageTops, anchors, key).byAnchors();
    }
    return unnumbered(lines, pageTops);
  }

  /** The rows between the titles of groups, each of which is a row of its own. */
  private static List<Integer> unnumbered(List<PlacedLine> lines, List<Boolean> pageTops) {
    var starts = new ArrayList<Integer>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean spanning = i < lines.size() && lines.get(i).spanning();
      if (spanning || i == lines.size()) {
        int first = from;
        UnnumberedRows.of(lines.subList(from, i), pageTops.subList(from, i), widths(lines))
            .forEach(start -> starts.add(first + start));
        from = i + 1;
      }
      if (spanning) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Whether a line without a number is a row of sums, or another one of figures. */
  private static boolean sum(PlacedLine above, PlacedLine line, int key) {
    return line.cell(key) == null
        && line.cells().size() > line.columns() / 2
        && UnnumberedRows.figuresBelowFigures(above, line);
  }

  /** The cheaper of rows that begin with their anchors and rows that have them in the middle. */
  private List<Integer> byAnchors() {
    List<Integer> top = new ArrayList<>();
    for (int row = 0; row < anchors.size(); row++) {
      top.add(Math.min(anchors.get(row), latest(row)));
    }
    List<Integer> middle = middle();
    return cost(top, false) <= cost(middle, true) ? top : middle;
  }

  /**
   * Empty lines part the rows where each stretch between them has one first cell: a number, or the
   * words of an unnumbered row. Nothing where they do not.
   */
  private static List<Integer> byBlankLines(
      List<PlacedLine> lines, List<Boolean> pageTops, int key) {
    var starts = new ArrayList<Integer>();
    boolean tall = false;
    boolean blank = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean overleaf = pageTops.get(i) && lines.get(i).cell(0) != null;
      boolean group = lines.get(i).spanning() || i > 0 && lines.get(i - 1).spanning();
      boolean apart = overleaf || !pageTops.get(i) && lines.get(i).line().blanksAbove() > 0;
      blank |= i > 0 && apart && !group;
      if (i == 0 || apart || group) {
        starts.add(i);
      } else {
        tall = true;
      }
    }
    long withNumber = lines.stream().filter(line -> line.numbered(key)).count();
    boolean numbered = 2 * withNumber > starts.size();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      List<PlacedLine> row = lines.subList(starts.get(i), end);
      long numbers = row.stream().filter(line -> line.numbered(key)).count();
      boolean first = row.stream().anyMatch(line -> line.cell(0) != null);
      if (row.getFirst().spanning()) {
        continue;
      }
      if (numbered ? numbers != 1 : !first) {
        return List.of();
      }
    }
    return tall && blank ? starts : List.of();
  }

  private static int[] widths(List<PlacedLine> lines) {
    var widths = new int[lines.isEmpty() ? 0 : lines.getFirst().columns()];
    for (PlacedLine line : lines) {
      for (int i = 0; i < widths.length && !line.spanning(); i++) {
        widths[i] = Math.max(widths[i], line.text(i).length());
      }
    }
    return widths;
  }

  /** The cheapest starts where numbers may stand on any line of their rows. */
  private List<Integer> middle() {
    int rows = anchors.size();
    var cost = new double[rows][lines.size()];
    var from = new int[rows][lines.size()];
    for (int row = 1; row < rows; row++) {
      for (int start = anchors.get(row - 1) + 1; start <= anchors.get(row); start++) {
        cost[row][start] = Double.MAX_VALUE;
        if (start < earliest(row) || start > latest(row)) {
          continue;
        }
        int lowest = row == 1 ? 0 : anchors.get(row - 2) + 1;
        int highest = row == 1 ? 0 : anchors.get(row - 1);
        for (int above = lowest; above <= highest; above++) {
          double sum =
              cost[row - 1][above] + offMiddle(row - 1, above, start) + gap(row, above, start);
          if (sum < cost[row][start]) {
            cost[row][start] = sum;
            from[row][start] = above;
          }
        }
      }
    }
    return backwards(cost, from);
  }

  /** The first line on which a row may begin: the title of a group takes none above it. */
  private int earliest(int row) {
    int anchor = anchors.get(row);
    return row > 0 && lines.get(anchor).spanning() ? anchor : 0;
  }

  /** The last line on which a row may begin: below the title of a group no line is left over. */
  private int latest(int row) {
    if (row == 0) {
      return 0;
    }
    int above = anchors.get(row - 1);
    return lines.get(above).spanning() ? above + 1 : anchors.get(row);
  }

  private List<Integer> backwards(double[][] cost, int[][] from) {
    int last = anchors.size() - 1;
    int best = last == 0 ? 0 : anchors.get(last);
    double least = Double.MAX_VALUE;
    int first = last == 0 ? 0 : Math.max(earliest(last), anchors.get(last - 1) + 1);
    for (int start = first; start <= latest(last); start++) {
      double sum = cost[last][start] + offMiddle(last, start, lines.size());
      if (sum < least) {
        least = sum;
        best = start;
      }
    }
    var starts = new ArrayList<Integer>();
    for (int row = last; row >= 0; row--) {
      starts.addFirst(best);
      best = from[row][best];
    }
    return starts;
  }

  private double cost(List<Integer> starts, boolean centred) {
    double sum = 0;
    for (int row = 0; row < starts.size(); row++) {
      int end = row + 1 < starts.size() ? starts.get(row + 1) : lines.size();
      if (row > 0) {
        sum += gap(row, starts.get(row - 1), starts.get(row));
      }
      sum += centred ? offMiddle(row, starts.get(row), end) : offTop(starts.get(row), end);
    }
    return sum;
  }

  /** What it costs that a row's number is off the middle; pages cut rows anywhere. */
  private double offMiddle(int row, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (pageTops.get(i)) {
        return 0;
      }
    }
    double off = Math.abs(anchors.get(row) - (start + end - 1) / 2.0);
    return OFF_MIDDLE * Math.max(0, off - 0.5);
  }

  /** What it costs that cells of a row do not begin on its first line. */
  private double offTop(int start, int end) {
    double cost = 0;
    for (int column : others()) {
      for (int i = start + 1; i < end && !pageTops.get(i); i++) {
        if (lines.get(start).cell(column) == null && lines.get(i).cell(column) != null) {
          cost += OFF_TOP;
          break;
        }
      }
    }
    return cost;
  }

  /**
   * What it costs that a row begins at a line and the row above it at another: cells cut that go
   * on, cells joined that begin anew.
   */
  private double gap(int row, int above, int start) {
    double cost = 0;
    int until = row + 1 < anchors.size() ? anchors.get(row) : lines.size() - 1;
    for (int column : others()) {
      int upper = lastFilled(column, anchors.get(row - 1));
      for (int i = anchors.get(row - 1) + 1; i <= until; i++) {
        String text = lines.get(i).text(column);
        if (!text.isEmpty()) {
          if (upper >= 0) {
            boolean cut = above > upper || start > upper && start <= i;
            double on = CellShape.goesOn(lines.get(upper).text(column), text, widths[column]);
            cost += cut ? Math.max(0, on) : Math.max(0, -on);
          }
          upper = i;
        }
      }
    }
    return cost;
  }

  /** The columns without the one that holds the anchors. */
  private List<Integer> others() {
    return IntStream.range(0, widths.length).filter(i -> i != key).boxed().toList();
  }

  private int lastFilled(int column, int from) {
    int i = from;
    while (i >= 0 && lines.get(i).text(column).isEmpty()) {
      i--;
    }
    return i;
  }
}
