package vn.kehoach.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.export.table.Cell;
import vn.kehoach.export.table.Column;
import vn.kehoach.export.table.Row;
import vn.kehoach.export.table.Sheet;

/** Comma-separated values come back as they were, and nothing in them runs. */
class CsvFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://xau.example\";\"bấm vào đây\")",
        "+84 912 345 678 gọi ngay",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "  =1+1",
        "＝1+1",
        "- Rà soát, cập nhật dữ liệu dân cư",
        "-"
      })
  void defusesWhatASpreadsheetWouldRun(String text) throws IOException {
    assertEquals("'" + text, readBack(Cell.of(text), ','));
    assertEquals("'" + text, readBack(Cell.of(text), ';'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5",
        "-5,2 %",
        "+3.5%",
        "Bảo đảm an toàn; an ninh, \"mạng\"",
        "dòng một\ndòng hai",
        "<script>alert(1)</script>",
        "1-2 lần",
        "Hòa An, Thủy Nguyên, Đắk Lắk"
      })
  void leavesOtherTextsAndNumbersAsTheyAre(String text) throws IOException {
    assertEquals(text, readBack(Cell.of(text), ','));
    assertEquals(text, readBack(Cell.of(text), ';'));
  }

  @Test
  void writesFiguresBareAndNegativeOnesToo() throws IOException {
    Sheet sheet = sheet(Cell.of(new BigDecimal("-95.90")));

    assertTrue(written(sheet, ',').endsWith("\r\n-95.9\r\n"), written(sheet, ','));
    assertTrue(written(sheet, ';').endsWith("\r\n-95,9\r\n"), written(sheet, ';'));
  }

  @Test
  void writesLargeFiguresInFull() throws IOException {
    assertTrue(written(sheet(Cell.of(new BigDecimal("1E+6"))), ',').endsWith("\r\n1000000\r\n"));
  }

  @Test
  void keepsWhatBelongsToAFigure() throws IOException {
    assertEquals("≥ 60,5", readBack(new Cell.Figure(new BigDecimal("60.5"), "≥ ", null), ';'));
  }

  @Test
  void writesDaysSoThatEveryExcelReadsThem() throws IOException {
    assertEquals("2026-12-31", readBack(Cell.of(LocalDate.of(2026, 12, 31)), ','));
  }

  @Test
  void beginsWithTheMarkByWhichExcelKnowsUtf8() throws IOException {
    assertTrue(written(sheet(Cell.of("Đắk Lắk")), ',').startsWith("\uFEFF\"Đầu cột\"\r\n"));
  }

  private static String readBack(Cell cell, char separator) throws IOException {
    String csv = written(sheet(cell), separator).substring(1);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    List<CSVRecord> records = format.parse(new StringReader(csv)).getRecords();
    assertEquals(2, records.size());
    assertEquals(1, records.get(1).size());
    return records.get(1).get(0);
  }

  private static Sheet sheet(Cell cell) {
    return new Sheet(
        "Bảng", List.of(new Column("Đầu cột", 9)), 0, taker -> taker.take(new Row(List.of(cell))));
  }

  private static String written(Sheet sheet, char separator) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new CsvFile(separator).write(sheet, bytes);
    return bytes.toString(UTF_8);
  }
}
