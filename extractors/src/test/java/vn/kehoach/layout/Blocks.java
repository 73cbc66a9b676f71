package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Style;
import vn.kehoach.read.Word;

/**
 * Blocks as a test writes them.
 *
 * <p>A document is written line by line, one block a line:
 *
 * <pre>
 * # centred words          = bold words          =# bold and centred
 * - item    + item         left || right         anything else: a paragraph
 * </pre>
 *
 * <p>A table is written row by row with "|" between the cells; "&lt;" goes on from the left, "^"
 * from above, "⏎" breaks a line within a cell, "=" opens one in bold.
 */
public final class Blocks {

  private static final int LINE_HEIGHT = 20;

  private int line;
  private final @Nullable Integer page;

  private Blocks(@Nullable Integer page) {
    this.page = page;
  }

  /** The blocks of a text as they come from a page. */
  public static List<Block> paged(String sketch) {
    return new Blocks(1).blocks(sketch);
  }

  /** The blocks of a text as they come from plain text. */
  public static List<Block> plain(String sketch) {
    return new Blocks(null).blocks(sketch);
  }

  /** Words in plain text. */
  public static Passage passage(String text) {
    return new Blocks(null).passage(text, false);
  }

  /** One paragraph on a page. */
  public static Block.Paragraph paragraph(String sketch) {
    return (Block.Paragraph) paged(sketch).getFirst();
  }

  /** A ruled table. */
  public static Table table(String sketch) {
    return new Blocks(1).grid(sketch);
  }

  /** A table that text extraction flattened: its lines, empty ones counted. */
  public static Block.FlatTable flat(String text) {
    var blocks = new Blocks(null);
    var lines = new ArrayList<Block.FlatLine>();
    int blanks = 0;
    for (String line : text.strip().split("\n")) {
      if (line.isBlank()) {
        blanks++;
      } else {
        lines.add(new Block.FlatLine(blocks.passage(line.strip(), false), blanks));
        blanks = 0;
      }
    }
    return new Block.FlatTable(lines);
  }

  private List<Block> blocks(String sketch) {
    return sketch
        .lines()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(this::block)
        .toList();
  }

  private Block block(String text) {
    if (text.contains("||")) {
      String[] sides = text.split("\\|\\|", -1);
      return new Block.Columns(side(sides[0]), side(sides[1]));
    }
    if (text.startsWith("- ") || text.startsWith("+ ")) {
      return new Block.Item(text.substring(0, 1), passage(text.substring(2), false));
    }
    boolean bold = text.startsWith("=");
    String rest = bold ? text.substring(1) : text;
    boolean centered = rest.startsWith("#");
    String words = (centered ? rest.substring(1) : rest).strip();
    return new Block.Paragraph(passage(words, bold), centered);
  }

  /** The lines of one side, parted by "⏎". */
  private List<Passage> side(String text) {
    return Arrays.stream(text.split("⏎"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> passage(line, false))
        .toList();
  }

  private Passage passage(String text, boolean bold) {
    return text.isEmpty() ? Passage.empty() : PassageBuilder.join(List.of(line(text, bold)));
  }

  private Line line(String text, boolean bold) {
    line++;
    var words = new ArrayList<Word>();
    double x = 72;
    for (String word : text.split(" +")) {
      double width = 6.5 * word.length();
      Box box = page == null ? null : new Box(x, (double) LINE_HEIGHT * line, width, 14);
      words.add(new Word(word, box, new Style(page == null ? 0 : 13, bold, false)));
      x += width + 4;
    }
    return new Line(words, page, page == null ? line : null, 0);
  }

  private Table grid(String sketch) {
    List<String[]> rows =
        sketch
            .lines()
            .filter(text -> !text.isBlank())
            .map(text -> Arrays.stream(text.split("\\|", -1)).map(String::strip))
            .map(cells -> cells.toArray(String[]::new))
            .toList();
    var cells = new Cell[rows.size()][rows.getFirst().length];
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length; column++) {
        if (cells[row][column] == null) {
          fill(rows, cells, row, column);
        }
      }
    }
    var table = new ArrayList<TableRow>();
    for (Cell[] row : cells) {
      table.add(new TableRow(List.of(row)));
    }
    return new Table(cells[0].length, table);
  }

  private void fill(List<String[]> rows, Cell[][] cells, int row, int column) {
    int right = column + 1;
    while (right < rows.get(row).length && rows.get(row)[right].equals("<")) {
      right++;
    }
    int below = row + 1;
    while (below < rows.size() && rows.get(below)[column].equals("^")) {
      below++;
    }
    boolean bold = rows.get(row)[column].startsWith("=");
    String words = rows.get(row)[column].substring(bold ? 1 : 0);
    List<String> texts = Arrays.stream(words.split("⏎")).filter(text -> !text.isEmpty()).toList();
    Passage passage = PassageBuilder.join(texts.stream().map(text -> line(text, bold)).toList());
    for (int r = row; r < below; r++) {
      for (int c = column; c < right; c++) {
        boolean origin = r == row && c == column;
        cells[r][c] = new Cell(passage, texts, right - column, below - row, origin);
      }
    }
  }
}
