package vn.kehoach.export.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.table.Cell;
import vn.kehoach.export.table.Column;
import vn.kehoach.export.table.Row;
import vn.kehoach.export.table.Sheet;

/** Writes one sheet; what is more than a worksheet holds goes on in another. */
final class SheetWriter {

  /** More than a worksheet holds is damage to Excel. */
  private static final int MOST_LINKS = 65_000;

  private static final int MOST_LETTERS = 32_767;
  private static final String CUT = "…";

  /** Rows that are kept in memory. */
  private static final int FLUSH = 500;

  /** In points. */
  private static final double LINE_HEIGHT = 14.5;

  private static final String HEAD_FILL = "FFD9E2F3";
  private static final String LINE = "FFBFBFBF";
  private static final String LINK_COLOUR = "FF0563C1";

  private final Workbook workbook;
  private final Sheet sheet;
  private Worksheet worksheet;
  private int part = 1;
  private int row;
  private int links;

  SheetWriter(Workbook workbook, Sheet sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.worksheet = begin();
  }

  void write() throws IOException {
    sheet.rows().each(this::write);
    end();
  }

  private Worksheet begin() {
    String name = part == 1 ? sheet.title() : sheet.title() + " (" + part + ")";
    Worksheet begun = workbook.newWorksheet(name);
    List<Column> columns = sheet.columns();
    begun.freezePane(sheet.fixed(), 1);
    for (int c = 0; c < columns.size(); c++) {
      begun.width(c, columns.get(c).width());
      begun.value(0, c, columns.get(c).head());
    }
    begun
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .fontName(XlsxFile.FONT)
        .fontSize(XlsxFile.FONT_SIZE)
        .bold()
        .wrapText(true)
        .verticalAlignment("center")
        .horizontalAlignment("center")
        .fillColor(HEAD_FILL)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
    begun.rowHeight(0, height(columns.stream().map(head -> Cell.of(head.head())).toList()));
    begun.paperSize(PaperSize.A4_PAPER);
    begun.pageOrientation("landscape");
    begun.setFitToPage(true);
    begun.fitToWidth((short) 1);
    begun.fitToHeight((short) 0);
    begun.repeatRows(0);
    row = 1;
    links = 0;
    return begun;
  }

  private void end() throws IOException {
    worksheet.setAutoFilter(0, 0, Math.max(1, row - 1), sheet.columns().size() - 1);
    worksheet.finish();
  }

  private void write(Row cells) throws IOException {
    if (row == Worksheet.MAX_ROWS) {
      end();
      part++;
      worksheet = begin();
    }
    for (int c = 0; c < cells.cells().size(); c++) {
      write(c, cells.cells().get(c));
    }
    worksheet.rowHeight(row, height(cells.cells()));
    if (row % FLUSH == 0) {
      worksheet.flush();
    }
    row++;
  }

  private void write(int column, Cell cell) {
    boolean linked = cell.link() != null && links < MOST_LINKS;
    if (linked) {
      links++;
      link(column, cell.link());
    }
    StyleSetter style = worksheet.style(row, column);
    style.fontName(XlsxFile.FONT).fontSize(XlsxFile.FONT_SIZE);
    style.verticalAlignment("top").wrapText(true);
    style.borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR).borderColor(BorderSide.BOTTOM, LINE);
    if (linked) {
      style.fontColor(LINK_COLOUR);
    }
    switch (cell) {
      case Cell.Text text -> {
        if (!text.text().isEmpty()) {
          worksheet.value(row, column, fitting(text.text()));
        }
      }
      case Cell.Figure figure -> {
        worksheet.value(row, column, figure.value());
        style.format(format(figure.value(), figure.before()));
      }
      case Cell.Day day -> {
        worksheet.value(row, column, day.day());
        style.format("dd/mm/yyyy").horizontalAlignment("center");
      }
    }
    if (sheet.columns().get(column).centred()) {
      style.horizontalAlignment("center");
    }
    style.set();
  }

  /** Programs do not all find the height by themselves. */
  private double height(List<Cell> cells) {
    int lines = 1;
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c) instanceof Cell.Text text) {
        int width = sheet.columns().get(c).width();
        lines = Math.max(lines, Wrapped.lines(text.text(), width));
      }
    }
    return Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE_HEIGHT + LINE_HEIGHT / 4);
  }

  private void link(int column, @Nullable String link) {
    worksheet.hyperlink(row, column, HyperLink.external(link, link));
  }

  private static String fitting(String text) {
    if (text.length() <= MOST_LETTERS) {
      return text;
    }
    int end = MOST_LETTERS - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /** As many places as the figure has; what stands before it belongs to the format. */
  private static String format(BigDecimal value, String before) {
    int places = Math.max(0, value.stripTrailingZeros().scale());
    String figure = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    return before.isEmpty() ? figure : "\"" + before + "\"" + figure;
  }
}
