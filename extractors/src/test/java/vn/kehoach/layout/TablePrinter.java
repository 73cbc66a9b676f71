package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.layout.RandomTable.Kind;
import vn.kehoach.layout.RandomTable.Piece;
import vn.kehoach.layout.Ruling.Frame;
import vn.kehoach.model.Box;
import vn.kehoach.read.PdfDrawing;

/**
 * Prints tables and text as office programs do: words wrapped in their cells, rows cut by the
 * page's end or not, the head printed again or not.
 */
final class TablePrinter {

  private static final double TEXT_SIZE = 13;
  private static final double EDGE = 56;

  /**
   * How a table is set.
   *
   * @param ruling how it is ruled
   * @param size font size in points
   * @param side white space at the sides of a cell, in points
   * @param above white space above and below a cell's words, in points
   * @param middle whether words stand in the middle of their cell's height
   * @param centred whether short cells are centred
   * @param repeat whether the head is printed again on each page
   * @param cut whether a page's end may cut a row
   */
  record Style(
      Ruling ruling,
      double size,
      double side,
      double above,
      boolean middle,
      boolean centred,
      boolean repeat,
      boolean cut) {

    double leading() {
      return 1.25 * size;
    }
  }

  /**
   * A row, or the part of it that one page holds.
   *
   * @param lines how many lines of text it holds
   * @param again whether it is a row of the head that is printed again
   */
  private record Slice(int row, int sheet, double top, int lines, boolean again) {}

  private final PdfDrawing pdf;
  private final Style style;
  private int page = 1;
  private double y = EDGE;

  TablePrinter(PdfDrawing pdf, Style style) {
    this.pdf = pdf;
    this.style = style;
  }

  int page() {
    return page;
  }

  void newPage() {
    pdf.page();
    page++;
    y = EDGE;
  }

  /** Prints lines on the middle of the page. */
  void title(String... lines) {
    for (String line : lines) {
      y += 18;
      pdf.text((pdf.wide() - pdf.width(line, TEXT_SIZE)) / 2, y, TEXT_SIZE, line);
    }
    y += 14;
  }

  /** Prints a paragraph, its first line set in. */
  void paragraph(String text) {
    y += 6;
    List<String> lines = Words.wrap(pdf, text, TEXT_SIZE, pdf.wide() - 2 * EDGE, 28);
    for (int i = 0; i < lines.size(); i++) {
      if (y + 20 > pdf.tall() - EDGE) {
        newPage();
      }
      y += 18;
      double left = i == 0 ? EDGE + 28 : EDGE;
      if (i + 1 < lines.size()) {
        pdf.justified(left, pdf.wide() - EDGE, y, TEXT_SIZE, lines.get(i));
      } else {
        pdf.text(left, y, TEXT_SIZE, lines.get(i));
      }
    }
    y += 10;
  }

  /** Prints a table and returns how many pages it stands on. */
  int print(RandomTable table) {
    if (y > pdf.tall() - 260) {
      newPage();
    }
    double[] xs = columns(table);
    List<Slice> slices = slices(table, lineCounts(table, xs));
    int sheets = slices.getLast().sheet() + 1;
    for (int sheet = 0; sheet < sheets; sheet++) {
      if (sheet > 0) {
        newPage();
      }
      int current = sheet;
      draw(table, xs, slices, slices.stream().filter(slice -> slice.sheet == current).toList());
    }
    y = bottom(slices.getLast()) + 8;
    return sheets;
  }

  private double bottom(Slice slice) {
    return slice.top + slice.lines * style.leading() + 2 * style.above;
  }

  /** Columns share the page's width, none narrower than its longest word. */
  private double[] columns(RandomTable table) {
    double room = pdf.wide() - 2 * EDGE;
    double sum = table.kinds().stream().mapToDouble(Kind::width).sum();
    double scale = Math.min(room / sum, 1.4);
    var widths = new double[table.kinds().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(scale * table.kinds().get(i).width(), longestWord(table, i));
    }
    double over = Math.max(0, Arrays.stream(widths).sum() - room);
    int text = table.kinds().indexOf(Kind.TEXT);
    widths[text] = Math.max(widths[text] - over, longestWord(table, text));
    var xs = new double[widths.length + 1];
    xs[0] = EDGE;
    for (int i = 0; i < widths.length; i++) {
      xs[i + 1] = xs[i] + widths[i];
    }
    return xs;
  }

  private double longestWord(RandomTable table, int column) {
    return 2 * style.side
        + 0.5
        + table.pieces().stream()
            .filter(piece -> piece.column() == column && piece.columns() == 1)
            .flatMap(piece -> piece.paragraphs().stream())
            .flatMap(text -> Arrays.stream(text.split(" ")))
            .mapToDouble(word -> pdf.width(word, style.size))
            .max()
            .orElse(0);
  }

  /** How many lines each row needs; a cell merged over rows stretches its last one. */
  private int[] lineCounts(RandomTable table, double[] xs) {
    var counts = new int[table.rows()];
    Arrays.fill(counts, 1);
    for (Piece piece : table.pieces()) {
      if (piece.rows() == 1) {
        counts[piece.row()] = Math.max(counts[piece.row()], lines(piece, xs).size());
      }
    }
    for (Piece piece : table.pieces()) {
      int last = piece.row() + piece.rows() - 1;
      int sum = Arrays.stream(counts, piece.row(), last + 1).sum();
      counts[last] += Math.max(0, lines(piece, xs).size() - sum);
    }
    return counts;
  }

  private List<String> lines(Piece piece, double[] xs) {
    double width = xs[piece.column() + piece.columns()] - xs[piece.column()] - 2 * style.side;
    return piece.paragraphs().stream()
        .flatMap(text -> Words.wrap(pdf, text, style.size, width).stream())
        .toList();
  }

  /** Deals the rows out to pages. */
  private List<Slice> slices(RandomTable table, int[] counts) {
    var slices = new ArrayList<Slice>();
    int sheet = 0;
    double at = y;
    for (int row = 0; row < counts.length; row++) {
      int left = counts[row];
      while (left > 0) {
        double room = pdf.tall() - EDGE - at - 2 * style.above;
        int fit = (int) Math.floor(room / style.leading() + 1e-6);
        boolean cuts = style.cut && row >= table.headRows() && fit >= 1 && !table.titled(row);
        boolean headWhole = row >= table.headRows() || sheet > 0;
        if (fit < left && !cuts && headWhole && at > EDGE + 200 || fit < 1) {
          sheet++;
          at = head(table, counts, sheet, slices);
          continue;
        }
        int shown = fit < left && cuts ? fit : left;
        slices.add(new Slice(row, sheet, at, shown, false));
        at = bottom(slices.getLast());
        left -= shown;
      }
    }
    return slices;
  }

  private double head(RandomTable table, int[] counts, int sheet, List<Slice> slices) {
    double at = EDGE;
    for (int row = 0; style.repeat && row < table.headRows(); row++) {
      slices.add(new Slice(row, sheet, at, counts[row], true));
      at = bottom(slices.getLast());
    }
    return at;
  }

  private void draw(RandomTable table, double[] xs, List<Slice> slices, List<Slice> shown) {
    var frames = new ArrayList<Frame>();
    for (Piece piece : table.pieces()) {
      List<Slice> parts = of(piece, shown);
      if (parts.isEmpty()) {
        continue;
      }
      Box box = box(piece, xs, parts);
      frames.add(new Frame(box, piece.row() < table.headRows()));
      List<Slice> whole =
          parts.getFirst().again
              ? parts
              : of(piece, slices).stream().filter(slice -> !slice.again).toList();
      write(table, piece, lines(piece, xs), box, parts, whole);
    }
    style.ruling.draw(pdf, frames);
  }

  private static List<Slice> of(Piece piece, List<Slice> slices) {
    return slices.stream()
        .filter(slice -> slice.row >= piece.row() && slice.row < piece.row() + piece.rows())
        .toList();
  }

  private Box box(Piece piece, double[] xs, List<Slice> parts) {
    double left = xs[piece.column()];
    double top = parts.getFirst().top;
    return new Box(
        left, top, xs[piece.column() + piece.columns()] - left, bottom(parts.getLast()) - top);
  }

  /** Lines of a cell that a page's end cuts fill the first page's part before the next. */
  private void write(
      RandomTable table,
      Piece piece,
      List<String> lines,
      Box box,
      List<Slice> parts,
      List<Slice> whole) {
    int before = 0;
    int sheet = -1;
    for (Slice slice : whole) {
      if (slice.sheet >= parts.getFirst().sheet) {
        break;
      }
      sheet = slice.sheet;
      before += slice.lines;
    }
    int from = Math.min(lines.size(), before);
    int room = (int) Math.floor((box.height() - 2 * style.above) / style.leading() + 1e-6);
    boolean last = whole.getLast().sheet == parts.getFirst().sheet;
    int to =
        last
            ? lines.size()
            : Math.min(
                lines.size(), from + Math.min(room, parts.stream().mapToInt(Slice::lines).sum()));
    List<String> here = lines.subList(from, to);
    double free = box.height() - 2 * style.above - here.size() * style.leading();
    boolean cut = !last || sheet >= 0;
    double at = box.y() + style.above + (style.middle && !cut ? free / 2 : 0) + 0.8 * style.size;
    boolean centred =
        piece.row() < table.headRows()
            || style.centred
                && table.kinds().get(piece.column()) != Kind.TEXT
                && piece.columns() == 1;
    for (String line : here) {
      double slack = box.width() - 2 * style.side - pdf.width(line, style.size);
      pdf.text(box.x() + style.side + (centred ? slack / 2 : 0), at, style.size, line);
      at += style.leading();
    }
  }
}
