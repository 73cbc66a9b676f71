package vn.kehoach.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.kehoach.export.table.Cell;
import vn.kehoach.export.table.Column;
import vn.kehoach.export.table.Row;
import vn.kehoach.export.table.Sheet;

/** A workbook as another library reads it. */
class XlsxFileTest {

  private static final Cell TITLE = Cell.of("=HYPERLINK(\"http://xau.example\",\"bấm\")");

  @Test
  void aTextIsATextWhateverItBeginsWith() throws IOException {
    XSSFCell cell = first(TITLE);

    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals("=HYPERLINK(\"http://xau.example\",\"bấm\")", cell.getStringCellValue());
  }

  @Test
  void aFigureIsANumberAndShowsWhatBelongsToIt() throws IOException {
    XSSFCell cell = first(new Cell.Figure(new BigDecimal("60.50"), "≥ ", null));

    assertEquals(CellType.NUMERIC, cell.getCellType());
    assertEquals(60.5, cell.getNumericCellValue());
    assertEquals("\"≥ \"#,##0.0", cell.getCellStyle().getDataFormatString());
  }

  @Test
  void aDayIsATrueDate() throws IOException {
    XSSFCell cell = first(Cell.of(LocalDate.of(2026, 6, 30)));

    assertTrue(DateUtil.isCellDateFormatted(cell));
    assertEquals(LocalDate.of(2026, 6, 30), cell.getLocalDateTimeCellValue().toLocalDate());
    assertEquals("30/06/2026", new DataFormatter().formatCellValue(cell));
  }

  @Test
  void aLinkLeadsToThePage() throws IOException {
    XSSFCell cell =
        first(new Cell.Figure(BigDecimal.valueOf(3), "", "../k%E1%BA%BF%20ho.pdf#page=3"));

    assertEquals(3, cell.getNumericCellValue());
    assertEquals("../k%E1%BA%BF%20ho.pdf#page=3", cell.getHyperlink().getAddress());
  }

  @Test
  void headsStayAndCanFilter() throws IOException {
    try (XSSFWorkbook workbook = read(write(sheet(TITLE)))) {
      XSSFSheet sheet = workbook.getSheet("Bảng");
      assertEquals("Đầu", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertEquals(1, sheet.getPaneInformation().getVerticalSplitPosition());
      assertEquals("A1:B2", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(30 * 256, sheet.getColumnWidth(0));
    }
  }

  @Test
  void aSheetWithoutRowsIsWhole() throws IOException {
    Sheet empty = new Sheet("Rỗng", List.of(new Column("Đầu", 30)), 1, taker -> {});
    try (XSSFWorkbook workbook = read(write(empty))) {
      assertEquals(0, workbook.getSheetAt(0).getLastRowNum());
    }
  }

  @Test
  void aTextLongerThanACellHoldsIsCutAndShowsIt() throws IOException {
    String kept = first(Cell.of("chữ ".repeat(10_000))).getStringCellValue();

    assertEquals(32_767, kept.length());
    assertTrue(kept.endsWith("…"));
  }

  @Test
  void theSameSheetsGiveTheSameBytes() throws IOException {
    assertArrayEquals(write(sheet(TITLE)), write(sheet(TITLE)));
  }

  @Test
  void tellsNoTimeOfWriting() throws IOException {
    try (XSSFWorkbook workbook = read(write(sheet(TITLE)))) {
      var properties = workbook.getProperties().getCoreProperties();
      assertEquals("Tên", properties.getTitle());
      assertFalse(properties.getUnderlyingProperties().getCreatedProperty().isPresent(), "a time");
    }
  }

  private static XSSFCell first(Cell cell) throws IOException {
    return read(write(sheet(cell))).getSheetAt(0).getRow(1).getCell(0);
  }

  private static Sheet sheet(Cell cell) {
    return new Sheet(
        "Bảng",
        List.of(new Column("Đầu", 30), new Column("Sau", 9)),
        1,
        taker -> taker.take(new Row(List.of(cell, Cell.BLANK))));
  }

  private static byte[] write(Sheet sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new XlsxFile().write(List.of(sheet), "Tên", bytes);
    return bytes.toByteArray();
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
