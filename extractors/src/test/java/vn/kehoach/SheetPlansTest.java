package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;

/** Workbooks that hold a plan's tables and little else. */
class SheetPlansTest {

  private static final List<String> TASKS =
      List.of(
          "Tuyên truyền phòng chống dịch bệnh gia súc trên loa truyền thanh",
          "Tổ chức tiêm phòng đợt 1 cho đàn trâu, bò",
          "Kiểm tra cơ sở giết mổ nhỏ lẻ");

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aWholePlanOnOneSheet(String kind) throws IOException {
    PlanDocument plan =
        read(
            kind,
            true,
            List.of(
                List.of("ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                List.of("XÃ MƯỜNG BÚ", "", "", "Độc lập - Tự do - Hạnh phúc"),
                List.of(),
                List.of("KẾ HOẠCH"),
                List.of("Tiêm phòng gia súc, gia cầm năm 2026")));

    assertEquals("ỦY BAN NHÂN DÂN XÃ MƯỜNG BÚ", plan.document().issuer());
    assertEquals("Tiêm phòng gia súc, gia cầm năm 2026", plan.document().title());
    assertEquals("Lò Văn Chung", plan.document().signer().name());
    assertEquals(TASKS, plan.tasks().stream().map(Task::text).toList());
    assertEquals("Kiểm tra, giám sát", plan.tasks().getLast().group());
    assertEquals("2026-11-30", plan.tasks().getLast().deadline().due().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾ HOẠCH TIÊM PHÒNG GIA SÚC, GIA CẦM NĂM 2026",
        "PHỤ LỤC I|(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND xã Mường Bú)",
        "BIỂU PHÂN CÔNG|(Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026)"
      })
  void aTableThatNamesItsPlan(String title) throws IOException {
    List<List<String>> lines = List.of(title.split("\\|")).stream().map(List::of).toList();

    PlanDocument plan = read("xlsx", false, lines);

    assertEquals(TASKS, plan.tasks().stream().map(Task::text).toList());
    assertEquals(1, plan.appendices().size());
    assertEquals(List.of(), plan.coverage().notUnderstood());
  }

  @Test
  void aTableOfNoPlan() throws IOException {
    Extraction list = extract("xlsx", false, List.of(List.of("PHÂN CÔNG TRỰC CƠ QUAN")));
    assertEquals(
        FailureReason.NOT_A_PLAN, assertInstanceOf(Extraction.Failed.class, list).reason());
  }

  private static PlanDocument read(String kind, boolean signed, List<List<String>> above)
      throws IOException {
    return assertInstanceOf(Extraction.Read.class, extract(kind, signed, above)).plan();
  }

  private static Extraction extract(String kind, boolean signed, List<List<String>> above)
      throws IOException {
    try (Workbook book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      for (List<String> line : above) {
        row(sheet, null, line);
      }
      table(sheet);
      if (signed) {
        row(sheet, null, List.of());
        row(sheet, null, List.of("Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"));
        row(sheet, null, List.of("- Lưu: VT.", "", "", "CHỦ TỊCH"));
        row(sheet, null, List.of("", "", "", "Lò Văn Chung"));
      }
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return PlanExtractor.standard().extract("bieu." + kind, bytes.toByteArray());
    }
  }

  private static void table(Sheet sheet) {
    CellStyle ruled = sheet.getWorkbook().createCellStyle();
    ruled.setBorderTop(BorderStyle.THIN);
    ruled.setBorderBottom(BorderStyle.THIN);
    row(sheet, null, List.of());
    row(
        sheet,
        ruled,
        List.of("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"));
    row(sheet, ruled, List.of("I", "Công tác tuyên truyền", "", "", ""));
    row(sheet, ruled, List.of("1", TASKS.get(0), "Văn phòng", "Trạm Y tế", "Quý I/2026"));
    row(sheet, ruled, List.of("2", TASKS.get(1), "Phòng Kinh tế", "Công an xã", "Tháng 4/2026"));
    row(sheet, ruled, List.of("II", "Kiểm tra, giám sát", "", "", ""));
    row(sheet, ruled, List.of("3", TASKS.get(2), "Phòng Kinh tế", "", "Trước ngày 30/11/2026"));
  }

  private static void row(Sheet sheet, CellStyle style, List<String> values) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < values.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(values.get(i));
      if (style != null) {
        cell.setCellStyle(style);
      }
    }
  }
}
