package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.SetLine.Run;
import vn.kehoach.model.Box;

/**
 * Lines in columns → rows, where no ruling line parts them.
 *
 * <p>Rows are told by the white between them where it is wider than between the lines of a cell, by
 * the numbers in the first column, and where there is neither, by the columns that a line fills: a
 * line goes on with a row only in columns that the line above it filled.
 */
final class RowBands {

  /** Lines of one cell are no further apart than this, as a share of a word's height. */
  private static final double WIDEST_LEADING = 1.44;

  /** What two distances between lines of one cell differ by, as a share and in points. */
  private static final double SLACK = 0.05;

  private static final double SLACK_POINTS = 0.5;

  /** Share of the first column's cells that are numbers in a table of numbered rows. */
  private static final double NUMBERED = 0.6;

  private final List<SetLine> lines;
  private final List<Double> xs;

  private RowBands(List<SetLine> lines, List<Double> xs) {
    this.lines = lines;
    this.xs = xs;
  }

  /** The rows, each with its lines; lines that belong to several rows stand in the first. */
  static List<List<SetLine>> of(List<SetLine> lines, List<Double> xs) {
    return new RowBands(lines, xs).rows();
  }

  /** How many lines open with a row's number. */
  static long numbers(List<SetLine> lines, List<Double> xs) {
    return new RowBands(lines, xs).numbers(lines);
  }

  private List<List<SetLine>> rows() {
    List<List<SetLine>> spaced = spaced();
    boolean numbered = numbered();
    if (numbered ? oneNumberEach(spaced) : 2L * spaced.size() > crowded()) {
      return spaced;
    }
    var starts = new ArrayList<List<SetLine>>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || (numbered ? opensNumbered(i, starts) : opens(i))) {
        starts.add(new ArrayList<>());
      }
      starts.getLast().add(lines.get(i));
    }
    return starts;
  }

  /** Rows as the white between them shows. */
  private List<List<SetLine>> spaced() {
    double leading = leading();
    var blocks = new ArrayList<double[]>();
    for (int column = 0; column < xs.size() - 1; column++) {
      blocks(column, leading * (1 + SLACK) + SLACK_POINTS, blocks);
    }
    lines.stream()
        .filter(line -> title(line))
        .forEach(line -> blocks.add(new double[] {line.top() + 1, line.bottom() - 1}));
    blocks.sort(Comparator.comparingDouble(block -> block[0]));
    var rows = new ArrayList<List<SetLine>>();
    double bottom = Double.NEGATIVE_INFINITY;
    var bottoms = new ArrayList<Double>();
    for (double[] block : blocks) {
      if (block[0] > bottom) {
        rows.add(new ArrayList<>());
        bottoms.add(block[1]);
      }
      bottom = Math.max(bottom, block[1]);
      bottoms.set(bottoms.size() - 1, bottom);
    }
    for (SetLine line : lines) {
      int row = 0;
      while (row < rows.size() - 1 && bottoms.get(row) < line.box().centerY()) {
        row++;
      }
      rows.get(row).add(line);
    }
    return rows;
  }

  /** Takes the stretches in which a column's lines stand as close as in one cell. */
  private void blocks(int column, double closest, List<double[]> blocks) {
    Box above = null;
    for (Box box : boxes(column)) {
      if (above != null && box.bottom() - above.bottom() <= closest) {
        blocks.getLast()[1] = box.bottom() - 1;
      } else {
        blocks.add(new double[] {box.y() + 1, box.bottom() - 1});
      }
      above = box;
    }
  }

  /** The smallest distance between lines of one column, if it can be that within a cell. */
  private double leading() {
    double least = Double.MAX_VALUE;
    double height = 0;
    for (int column = 0; column < xs.size() - 1; column++) {
      Box above = null;
      for (Box box : boxes(column)) {
        if (above != null && box.bottom() - above.bottom() < least) {
          least = box.bottom() - above.bottom();
          height = box.height();
        }
        above = box;
      }
    }
    return least <= WIDEST_LEADING * height ? least : 0.1;
  }

  /** The boxes of a column's lines, titles left out. */
  private List<Box> boxes(int column) {
    var boxes = new ArrayList<Box>();
    for (SetLine line : lines) {
      Run run = title(line) ? null : run(line, column);
      if (run != null) {
        boxes.add(run.box());
      }
    }
    return boxes;
  }

  /** The fewest rows that lines which fill most columns can stand in. */
  private long crowded() {
    int columns = xs.size() - 1;
    return lines.stream().filter(line -> 4 * line.runs().size() >= 3 * columns).count() / 2;
  }

  private boolean oneNumberEach(List<List<SetLine>> rows) {
    long several = rows.stream().filter(row -> numbers(row) > 1).count();
    long none =
        rows.stream()
            .skip(1)
            .filter(row -> numbers(row) == 0 && row.stream().noneMatch(this::title))
            .count();
    return several == 0 && 5 * none <= rows.size() + 4;
  }

  private long numbers(List<SetLine> row) {
    return row.stream().filter(this::number).count();
  }

  private boolean number(SetLine line) {
    Run first = run(line, 0);
    return first != null && CellShape.number(first.text());
  }

  private boolean numbered() {
    long filled = lines.stream().filter(line -> run(line, 0) != null).count();
    long numbers = lines.stream().filter(this::number).count();
    return numbers >= 2 && numbers >= NUMBERED * filled;
  }

  private boolean opensNumbered(int index, List<List<SetLine>> rows) {
    SetLine line = lines.get(index);
    boolean aboveTitle = title(lines.get(index - 1)) && !title(line);
    boolean bareTitle = title(line) && run(line, 0) != null && !title(lines.get(index - 1));
    return number(line) || aboveTitle && numbers(rows.getLast()) > 0 || bareTitle;
  }

  /** Whether a line cannot go on with the row of the one above it. */
  private boolean opens(int index) {
    SetLine above = lines.get(index - 1);
    SetLine line = lines.get(index);
    if (title(line) != title(above)) {
      return true;
    }
    boolean allRun = true;
    boolean room = false;
    for (int column = 0; column < xs.size() - 1; column++) {
      Run upper = run(above, column);
      Run lower = run(line, column);
      if (lower != null && upper == null) {
        return true;
      }
      allRun &= lower != null;
      room |= lower != null && upper != null && room(upper, lower, column);
    }
    return room || allRun && xs.size() > 4;
  }

  /** Whether the first word of a run would have found room behind the run above it. */
  private boolean room(Run upper, Run lower, int column) {
    int blank = lower.text().indexOf(' ');
    double share = blank < 0 ? 1 : (double) blank / lower.text().length();
    double word = share * (lower.right() - lower.left());
    double widest =
        lines.stream()
            .map(line -> run(line, column))
            .filter(Objects::nonNull)
            .mapToDouble(run -> run.right() - run.left())
            .max()
            .orElse(0);
    return upper.right() - upper.left() + 4 + word < widest;
  }

  /** Whether a run of the line lies over two columns. */
  private boolean title(SetLine line) {
    return ColumnFit.crossed(line, xs);
  }

  /** What stands in a column, as one run; null where nothing does. */
  private @Nullable Run run(SetLine line, int column) {
    Run all = null;
    for (Run run : line.runs()) {
      double center = (run.left() + run.right()) / 2;
      if (center >= xs.get(column) && center < xs.get(column + 1)) {
        all = all == null ? run : all.with(run);
      }
    }
    return all;
  }
}
