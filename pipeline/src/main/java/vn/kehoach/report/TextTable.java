package vn.kehoach.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of text: heads, a line of dashes, rows; columns two blanks apart.
 *
 * <p>Where it is wider than the room it has, its widest columns give way and their cells take
 * several lines.
 */
public final class TextTable {

  private static final int GAP = 2;

  /** No column gets narrower than this. */
  private static final int NARROWEST = 8;

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param head its head
   * @param right whether its cells stand at the right, as figures do
   * @param whole whether its cells are never broken
   */
  public record Column(String head, boolean right, boolean whole) {

    /** A column of words. */
    public static Column words(String head) {
      return new Column(head, false, false);
    }

    /** A column of names that somebody may want to copy. */
    public static Column names(String head) {
      return new Column(head, false, true);
    }

    /** A column of figures. */
    public static Column figures(String head) {
      return new Column(head, true, true);
    }
  }

  /** An empty table. */
  public TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds a row of one cell per column. */
  public void add(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells, " + columns.size() + " columns");
    }
    rows.add(List.copyOf(cells));
  }

  /** The table in lines of at most that many columns, as far as the columns can give way. */
  public List<String> lines(int room) {
    int[] widths = widths(room);
    var lines = new ArrayList<String>();
    lines.addAll(row(columns.stream().map(Column::head).toList(), widths));
    lines.add(String.join("  ", Arrays.stream(widths).mapToObj("-"::repeat).toList()));
    for (List<String> row : rows) {
      lines.addAll(row(row, widths));
    }
    return lines;
  }

  /** The table in Markdown, for whoever pastes it into a document. */
  public List<String> markdown() {
    var lines = new ArrayList<String>();
    lines.add(markdown(columns.stream().map(Column::head).toList()));
    lines.add(
        columns.stream()
            .map(column -> column.right() ? "--:" : "---")
            .collect(joining(" | ", "| ", " |")));
    rows.forEach(row -> lines.add(markdown(row)));
    return lines;
  }

  private static String markdown(List<String> cells) {
    return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |"));
  }

  private int[] widths(int room) {
    int[] widths = columns.stream().mapToInt(column -> DisplayWidth.of(column.head())).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    int excess = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - room;
    while (excess > 0) {
      int widest = widest(widths);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
      excess--;
    }
    return widths;
  }

  /** The widest column that can still give way, -1 if there is none. */
  private int widest(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean yields = !columns.get(i).whole() && widths[i] > NARROWEST;
      if (yields && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private List<String> row(List<String> cells, int[] widths) {
    var wrapped = new ArrayList<List<String>>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Wrap.lines(cells.get(i), Math.max(1, widths[i])));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    var lines = new ArrayList<String>();
    for (int line = 0; line < height; line++) {
      var out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        out.append(i == 0 ? "" : " ".repeat(GAP));
        out.append(
            columns.get(i).right()
                ? DisplayWidth.padLeft(part, widths[i])
                : DisplayWidth.padRight(part, widths[i]));
      }
      lines.add(out.toString().stripTrailing());
    }
    return lines;
  }
}
