package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.kehoach.read.PdfDrawing;

/**
 * A table with random spans that knows how to draw itself: the truth that the layout must give
 * back.
 */
final class DrawnTable {

  /** How ruling lines are drawn. */
  enum Rules {
    /** One stroke for each piece of a border between two squares. */
    STROKES,
    /** The outline of each cell, so that inner borders are drawn twice. */
    CELL_OUTLINES,
    /** Thin filled rectangles. */
    THIN_FILLS,
    /** Two strokes close to each other. */
    DOUBLE,
    /** Strokes with small gaps where they meet. */
    LOOSE
  }

  private static final double PADDING = 4;
  private static final double SIZE = 10;
  private static final double LEADING = 13;
  private static final double TOP = 90;
  private static final double BOTTOM = 770;

  /**
   * A cell.
   *
   * @param row first row
   * @param column first column
   * @param rows number of rows
   * @param columns number of columns
   * @param text its words
   */
  private record Piece(int row, int column, int rows, int columns, String text) {}

  private final double[] xs;
  private final int rows;
  private final List<Piece> pieces = new ArrayList<>();
  private final Rules rules;
  private final boolean repeatHeader;
  private final int[] breaks;

  private DrawnTable(Random random, Rules rules, boolean repeatHeader, int pages) {
    this.rules = rules;
    this.repeatHeader = repeatHeader;
    int columns = 2 + random.nextInt(4);
    xs = new double[columns + 1];
    xs[0] = 60;
    xs[1] = 95;
    for (int i = 2; i <= columns; i++) {
      xs[i] = xs[i - 1] + 70 + random.nextInt(480 / columns - 60);
    }
    rows = 1 + pages * (3 + random.nextInt(4));
    breaks = new int[pages];
    for (int page = 0; page < pages; page++) {
      breaks[page] = page + 1 == pages ? rows : (rows - 1) * (page + 1) / pages + 1;
    }
    fill(random, columns);
  }

  static DrawnTable random(Random random, Rules rules, boolean repeatHeader, int pages) {
    return new DrawnTable(random, rules, repeatHeader, pages);
  }

  /** Each row's cells, a merged cell in every place that it covers. */
  List<List<String>> expected() {
    var cells = new String[rows][xs.length - 1];
    for (Piece piece : pieces) {
      for (int row = piece.row; row < piece.row + piece.rows; row++) {
        Arrays.fill(cells[row], piece.column, piece.column + piece.columns, piece.text);
      }
    }
    return Arrays.stream(cells).map(List::of).toList();
  }

  void draw(PdfDrawing pdf) {
    int from = 0;
    for (int page = 0; page < breaks.length; page++) {
      if (page > 0) {
        pdf.page();
      }
      var shown = new ArrayList<Integer>();
      if (page > 0 && repeatHeader) {
        shown.add(0);
      }
      for (int row = from; row < breaks[page]; row++) {
        shown.add(row);
      }
      drawRows(pdf, shown);
      from = breaks[page];
    }
  }

  private void fill(Random random, int columns) {
    var taken = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          Piece piece = piece(random, taken, row, column);
          for (int r = row; r < row + piece.rows; r++) {
            Arrays.fill(taken[r], column, column + piece.columns, true);
          }
          pieces.add(piece);
        }
      }
    }
  }

  private Piece piece(Random random, boolean[][] taken, int row, int column) {
    if (column == 0) {
      return new Piece(row, 0, 1, 1, row == 0 ? "TT" : String.valueOf(row));
    }
    int columns = 1;
    int tall = 1;
    if (row > 0 && random.nextInt(8) == 0) {
      while (column + columns < taken[row].length && !taken[row][column + columns]) {
        columns++;
      }
    } else if (row > 0 && random.nextInt(6) == 0) {
      while (tall < 3 && row + tall < pageEnd(row) && !taken[row + tall][column]) {
        tall++;
      }
    }
    boolean empty = random.nextInt(10) == 0 && row > 0 && !opensPage(row);
    String text = empty ? "" : Words.phrase(random, 1 + random.nextInt(6));
    return new Piece(row, column, tall, columns, text);
  }

  /** An empty cell at a page's head can be the rest of a merged one: only filled ones are sure. */
  private boolean opensPage(int row) {
    return Arrays.stream(breaks).anyMatch(end -> end == row);
  }

  private int pageEnd(int row) {
    return Arrays.stream(breaks).filter(end -> end > row).min().orElse(rows);
  }

  private void drawRows(PdfDrawing pdf, List<Integer> shown) {
    var tops = new double[shown.size() + 1];
    tops[0] = TOP;
    for (int i = 0; i < shown.size(); i++) {
      tops[i + 1] = tops[i] + height(pdf, shown.get(i));
    }
    if (tops[shown.size()] > BOTTOM) {
      throw new IllegalStateException("the test's table is too long for its page");
    }
    for (Piece piece : pieces) {
      int at = shown.indexOf(piece.row);
      if (at >= 0) {
        drawPiece(pdf, piece, tops[at], tops[at + piece.rows]);
      }
    }
  }

  /** The height that the row's cells need; a cell merged downwards counts in its first row. */
  private double height(PdfDrawing pdf, int row) {
    int lines =
        pieces.stream()
            .filter(piece -> piece.row == row)
            .mapToInt(piece -> lines(pdf, piece).size())
            .max()
            .orElse(1);
    return Math.max(1, lines) * LEADING + 2 * PADDING;
  }

  private List<String> lines(PdfDrawing pdf, Piece piece) {
    double width = xs[piece.column + piece.columns] - xs[piece.column] - 2 * PADDING;
    return Words.wrap(pdf, piece.text, SIZE, width);
  }

  private void drawPiece(PdfDrawing pdf, Piece piece, double top, double bottom) {
    double left = xs[piece.column];
    double right = xs[piece.column + piece.columns];
    switch (rules) {
      case STROKES ->
          border(left, top, right, bottom, 0, (a, b, c, d) -> pdf.line(a, b, c, d, 0.5));
      case LOOSE -> border(left, top, right, bottom, 1, (a, b, c, d) -> pdf.line(a, b, c, d, 0.5));
      case CELL_OUTLINES -> pdf.outline(left, top, right - left, bottom - top);
      case THIN_FILLS ->
          border(
              left,
              top,
              right,
              bottom,
              0,
              (a, b, c, d) -> pdf.fill(a, b, c - a + 0.5, d - b + 0.5));
      case DOUBLE -> {
        border(left, top, right, bottom, 0, (a, b, c, d) -> pdf.line(a, b, c, d, 0.5));
        border(left, top, right, bottom, 0, (a, b, c, d) -> doubled(pdf, a, b, c, d));
      }
    }
    double baseline = top + PADDING + 0.8 * SIZE;
    for (String line : lines(pdf, piece)) {
      pdf.text(left + PADDING, baseline, SIZE, line);
      baseline += LEADING;
    }
  }

  private static void doubled(PdfDrawing pdf, double x1, double y1, double x2, double y2) {
    double dx = y1 == y2 ? 0 : 1.5;
    double dy = y1 == y2 ? 1.5 : 0;
    pdf.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, 0.5);
  }

  /** Draws a straight piece of a border. */
  private interface Pen {
    void draw(double x1, double y1, double x2, double y2);
  }

  private static void border(
      double left, double top, double right, double bottom, double gap, Pen pen) {
    pen.draw(left + gap, top, right - gap, top);
    pen.draw(left + gap, bottom, right - gap, bottom);
    pen.draw(left, top + gap, left, bottom - gap);
    pen.draw(right, top + gap, right, bottom - gap);
  }
}
