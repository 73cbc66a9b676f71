package vn.kehoach.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vn.kehoach.export.table.Cell;
import vn.kehoach.export.table.Column;
import vn.kehoach.export.table.Row;
import vn.kehoach.export.table.Sheet;

/**
 * Writes a sheet as RFC 4180 says, in UTF-8 with the mark by which Excel knows it.
 *
 * <p>Every text is quoted, so that a text cannot become two cells in a program that expects the
 * other separator. A text that such a program would take for a formula gets an apostrophe before
 * it, as OWASP advises; see {@link Formulas}. Figures are bare, and are never touched. With ";" go
 * decimal commas, as where Excel expects that separator; with "," go decimal points. Days are
 * written 2026-12-31, which every Excel reads as a day.
 */
public final class CsvFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char separator;

  /**
   * A writer.
   *
   * @param separator what stands between cells, "," or ";"
   */
  public CsvFile(char separator) {
    this.separator = separator;
  }

  /** Writes a sheet; the stream stays open. */
  public void write(Sheet sheet, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.append(BYTE_ORDER_MARK);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setQuoteMode(QuoteMode.NON_NUMERIC)
            .get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecord(sheet.columns().stream().map(Column::head).toList());
    sheet.rows().each(row -> printer.printRecord(values(row)));
    printer.flush();
  }

  private List<Object> values(Row row) {
    var values = new ArrayList<Object>();
    row.cells().forEach(cell -> values.add(value(cell)));
    return values;
  }

  private Object value(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> Formulas.defused(text.text());
      case Cell.Day day -> day.day().toString();
      case Cell.Figure figure when figure.before().isEmpty() ->
          separator == ';' ? Figure.withComma(figure.value()) : Figure.withPoint(figure.value());
      case Cell.Figure figure ->
          Formulas.defused(
              figure.before()
                  + (separator == ';'
                      ? Figure.withComma(figure.value())
                      : Figure.withPoint(figure.value())));
    };
  }
}
