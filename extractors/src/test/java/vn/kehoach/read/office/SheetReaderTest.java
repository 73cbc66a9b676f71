package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.read.ReadException;

class SheetReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aTableStandsOnItsGridWithWhatIsAboveAndBelow(String kind) throws IOException {
    try (Workbook book = book(kind)) {
      Sheet sheet = book.createSheet("Biểu 1");
      row(sheet, 0, null, "UBND XÃ ĐẮK Ơ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      row(sheet, 2, middle(book), "PHỤ LỤC I");
      row(sheet, 3, null, "(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026)");
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
      row(sheet, 5, ruled(book), "TT", "Phân công", "", "Thời gian");
      row(sheet, 6, ruled(book), "", "Chủ trì", "Phối hợp", "");
      row(sheet, 7, ruled(book), "I", "Cải cách thủ tục", "", "");
      row(sheet, 8, ruled(book), 1, "Văn phòng\nCông an xã", "", "Quý I");
      sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(5, 5, 1, 2));
      sheet.addMergedRegion(new CellRangeAddress(5, 6, 3, 3));
      row(sheet, 10, null, "Nơi nhận:", "", "", "CHỦ TỊCH");
      row(sheet, 14, null, "- Lưu: VT.", "", "", "Điểu Hoan");

      assertEquals(
          List.of(
              "table of 3",
              "0,0: UBND XÃ ĐẮK Ơ",
              "0,2: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
              "c PHỤ LỤC I",
              "(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026)",
              "table of 4, ruled",
              "0,0↓2: TT",
              "0,1→2: Phân công",
              "0,3↓2: Thời gian",
              "1,1: Chủ trì",
              "1,2: Phối hợp",
              "2,0: I",
              "2,1: Cải cách thủ tục",
              "2,2: ",
              "2,3: ",
              "3,0: 1",
              "3,1: Văn phòng / Công an xã",
              "3,2: ",
              "3,3: Quý I",
              "table of 4",
              "0,0: Nơi nhận:",
              "0,3: CHỦ TỊCH",
              "1,0: - Lưu: VT.",
              "1,3: Điểu Hoan"),
          read(book));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void figuresAndDatesAreShownAsExcelShowsThem(String kind) throws IOException {
    try (Workbook book = book(kind)) {
      Sheet sheet = book.createSheet();
      Row row = sheet.createRow(0);
      put(row, 0, 0.8, "0%");
      put(row, 1, 0.9575, "0.00%");
      put(row, 2, 1139, "#,##0");
      put(row, 3, 7.5, "General");
      put(row, 4, 2026, "General");
      put(row, 5, LocalDate.of(2026, 3, 31), "dd/mm/yyyy");
      put(row, 6, LocalDate.of(2026, 12, 5), "m/d/yy");
      Cell sum = row.createCell(7);
      sum.setCellFormula("D1+1");
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);

      assertEquals(
          List.of(
              "table of 8",
              "0,0: 80%",
              "0,1: 95,75%",
              "0,2: 1.139",
              "0,3: 7,5",
              "0,4: 2026",
              "0,5: 31/03/2026",
              "0,6: 05/12/2026",
              "0,7: 8,5"),
          read(book));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void hiddenSheetsRowsAndColumnsAreNotRead(String kind) throws IOException {
    try (Workbook book = book(kind)) {
      Sheet shown = book.createSheet("Nhiệm vụ");
      row(shown, 0, null, "TT", "Ẩn", "Việc", "Hạn");
      row(shown, 1, null, "1", "x", "Nạo vét kênh", "Tháng 4");
      row(shown, 2, null, "2", "y", "Nháp", "Tháng 5");
      shown.setColumnHidden(1, true);
      shown.getRow(2).setZeroHeight(true);
      row(book.createSheet("Nháp"), 0, null, "Không đọc");
      book.setSheetHidden(1, true);
      row(book.createSheet("Ghi chú"), 0, null, "Hết");

      assertEquals(
          List.of(
              "table of 3",
              "0,0: TT",
              "0,1: Việc",
              "0,2: Hạn",
              "1,0: 1",
              "1,1: Nạo vét kênh",
              "1,2: Tháng 4",
              "Hết"),
          read(book));
    }
  }

  @Test
  void aWorkbookWithAPasswordADamagedAndAnEmptyOneSayWhatTheyAre() throws IOException {
    try (Workbook locked = book("xls");
        Workbook whole = book("xlsx");
        Workbook empty = book("xlsx")) {
      row(locked.createSheet(), 0, null, "Mật");
      Biff8EncryptionKey.setCurrentUserPassword("kh2026");
      byte[] secret = bytes(locked);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      row(whole.createSheet(), 0, null, "Kế hoạch");
      byte[] all = bytes(whole);
      empty.createSheet();

      assertEquals(ReadException.Reason.ENCRYPTED, reason(secret));
      assertEquals(ReadException.Reason.CORRUPT, reason(Arrays.copyOf(all, all.length / 2)));
      assertEquals(ReadException.Reason.EMPTY, reason(bytes(empty)));
    }
  }

  private static ReadException.Reason reason(byte[] file) {
    return assertThrows(ReadException.class, () -> SheetReader.read(file)).reason();
  }

  private static List<String> read(Workbook book) throws IOException {
    return FlowLines.of(SheetReader.read(bytes(book)));
  }

  private static byte[] bytes(Workbook book) throws IOException {
    var bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  private static Workbook book(String kind) {
    return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private static CellStyle middle(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private static CellStyle ruled(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    return style;
  }

  private static void row(Sheet sheet, int number, CellStyle style, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Integer figure) {
        cell.setCellValue(figure);
      } else {
        cell.setCellValue(values[i].toString());
      }
      if (style != null) {
        cell.setCellStyle(style);
      }
    }
  }

  private static void put(Row row, int column, Object value, String format) {
    Cell cell = row.createCell(column);
    if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else {
      cell.setCellValue(((Number) value).doubleValue());
    }
    Workbook book = row.getSheet().getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
