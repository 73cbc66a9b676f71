package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Tables that a page's end cuts, and tables whose lines are not all there. */
class CutTablesTest {

  private static final double[] COLUMNS = {60, 95, 300, 420, 530};
  private static final double ROW = 20;

  /** The tables of a document, row by row. */
  private static List<List<List<String>>> tables(PdfDrawing pdf) throws ReadException {
    return LayoutAnalyzer.analyze(new SourceReader().read(pdf.bytes())).blocks().stream()
        .filter(Block.TableBlock.class::isInstance)
        .map(block -> RandomDocument.cells(((Block.TableBlock) block).table()))
        .toList();
  }

  private static void prose(PdfDrawing pdf, double from, double to) {
    for (double y = from; y < to; y += 22) {
      pdf.text(60, y, 14, "Các đơn vị tổ chức thực hiện nghiêm túc Kế hoạch này.");
    }
  }

  private static void row(PdfDrawing pdf, double top, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      pdf.text(COLUMNS[i] + 4, top + 14, 10, cells[i]);
    }
  }

  private static void level(PdfDrawing pdf, double y) {
    pdf.line(COLUMNS[0], y, COLUMNS[4], y, 0.7);
  }

  private static void upright(PdfDrawing pdf, double top, double bottom) {
    for (double x : COLUMNS) {
      pdf.line(x, top, x, bottom, 0.7);
    }
  }

  @Test
  void numberedRowsInSmallPrintAtAPagesFootAreNoFootnotes() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      prose(pdf, 60, 660);
      row(pdf, 680, "TT", "Việc", "Chủ trì", "Thời gian");
      row(pdf, 700, "01", "Nạo vét kênh", "Phòng Kinh tế", "Quý I");
      row(pdf, 720, "02", "Trồng cây", "Đoàn xã", "Quý II");
      for (double y = 680; y <= 740; y += ROW) {
        level(pdf, y);
      }
      upright(pdf, 680, 740);
      pdf.page();
      prose(pdf, 60, 200);
      assertEquals(
          List.of(
              List.of(
                  List.of("TT", "Việc", "Chủ trì", "Thời gian"),
                  List.of("01", "Nạo vét kênh", "Phòng Kinh tế", "Quý I"),
                  List.of("02", "Trồng cây", "Đoàn xã", "Quý II"))),
          tables(pdf));
    }
  }

  @Test
  void aLineThatAMergedCellBreaksPartsTheOtherColumns() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      prose(pdf, 60, 100);
      row(pdf, 120, "TT", "Việc", "Chủ trì", "Thời gian");
      row(pdf, 140, "1", "Nạo vét kênh", "Phòng Kinh tế");
      pdf.text(COLUMNS[3] + 4, 164, 10, "Quý I/2026");
      row(pdf, 160, "2", "Trồng cây", "Đoàn xã");
      row(pdf, 180, "3", "Quét dọn", "Các thôn", "Quý II/2026");
      for (double y : new double[] {120, 140, 180, 200}) {
        level(pdf, y);
      }
      pdf.line(COLUMNS[0], 160, COLUMNS[3], 160, 0.7);
      prose(pdf, 240, 300);
      assertEquals(
          List.of(
              List.of("1", "Nạo vét kênh", "Phòng Kinh tế", "Quý I/2026"),
              List.of("2", "Trồng cây", "Đoàn xã", "Quý I/2026"),
              List.of("3", "Quét dọn", "Các thôn", "Quý II/2026")),
          tables(pdf).getFirst().subList(1, 4));
    }
  }

  @Test
  void aRuledHeadAboveRowsThatThePagesEndCutsOff() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      prose(pdf, 60, 640);
      level(pdf, 660);
      row(pdf, 660, "TT", "Việc", "Chủ trì", "Thời gian");
      level(pdf, 680);
      row(pdf, 684, "1", "Nạo vét kênh", "Phòng Kinh tế", "Quý I");
      row(pdf, 714, "2", "Trồng cây", "Đoàn xã", "Quý II");
      row(pdf, 744, "3", "Quét dọn", "Các thôn", "Quý III");
      pdf.page();
      level(pdf, 60);
      row(pdf, 60, "TT", "Việc", "Chủ trì", "Thời gian");
      level(pdf, 80);
      row(pdf, 84, "4", "Sơn lại biển báo", "Công an xã", "Quý IV");
      level(pdf, 110);
      prose(pdf, 140, 200);
      assertEquals(
          List.of(
              List.of("1", "Nạo vét kênh", "Phòng Kinh tế", "Quý I"),
              List.of("2", "Trồng cây", "Đoàn xã", "Quý II"),
              List.of("3", "Quét dọn", "Các thôn", "Quý III"),
              List.of("4", "Sơn lại biển báo", "Công an xã", "Quý IV")),
          tables(pdf).getFirst().subList(1, 5));
    }
  }

  @Test
  void thePagesNumberIsNoRowOfATableWithoutLinesThatGoesOnBelowIt() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      double[] xs = {60, 150, 300, 420};
      prose(pdf, 60, 600);
      cells(pdf, xs, 640, "Thời hạn", "Việc phải làm", "Chủ trì", "Phối hợp");
      cells(pdf, xs, 670, "Quý I/2027", "Nạo vét kênh", "Phòng Kinh tế", "Đoàn xã");
      cells(pdf, xs, 700, "Quý II/2027", "Trồng cây", "Đoàn xã", "Các thôn");
      cells(pdf, xs, 730, "Quý III/2027", "Sửa cầu treo", "Phòng Kinh tế", "Công an xã");
      pdf.page();
      pdf.text(300, 40, 13, "2");
      cells(pdf, xs, 55, "Thời hạn", "Việc phải làm", "Chủ trì", "Phối hợp");
      cells(pdf, xs, 85, "Hằng tháng", "Kiểm tra loa", "Phòng Văn hóa", "Các bản");
      cells(pdf, xs, 115, "Quý IV/2027", "Tổng kết", "Công an xã", "Trạm Y tế");
      prose(pdf, 180, 300);
      assertEquals(
          List.of("Hằng tháng", "Quý IV/2027"),
          tables(pdf).getFirst().subList(4, 6).stream().map(List::getFirst).toList());
      assertEquals(1, tables(pdf).size());
    }
  }

  @Test
  void aHeadOfTwoRowsIsReadWhereNoLineStandsBelowItsTallCells() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      prose(pdf, 60, 100);
      double[] xs = {60, 95, 280, 345, 410, 475, 540};
      for (int i = 0; i < xs.length; i++) {
        boolean inner = i == 3 || i == 5;
        pdf.line(xs[i], inner ? 140 : 120, xs[i], 240, 0.7);
      }
      pdf.line(60, 120, 540, 120, 0.7);
      pdf.line(280, 160, 540, 160, 0.7);
      pdf.line(60, 240, 540, 240, 0.7);
      pdf.text(320, 134, 10, "Năm 2026");
      pdf.text(450, 134, 10, "Năm 2025");
      pdf.text(70, 144, 10, "TT");
      pdf.text(160, 144, 10, "Chỉ tiêu");
      cells(pdf, xs, 154, "", "", "Kế hoạch", "Đơn vị", "Kế hoạch", "Thực hiện");
      cells(pdf, xs, 175, "1", "Số trẻ sinh ra", "215", "trẻ", "220", "218");
      cells(pdf, xs, 195, "2", "Số câu lạc bộ", "6", "CLB", "4", "5");
      cells(pdf, xs, 215, "3", "Số lớp tập huấn", "4", "lớp", "3", "3");
      List<List<String>> table = tables(pdf).getFirst();
      assertEquals(5, table.size());
      assertEquals(
          List.of("TT", "Chỉ tiêu", "Năm 2026", "Năm 2026", "Năm 2025", "Năm 2025"), table.get(0));
      assertEquals(
          List.of("TT", "Chỉ tiêu", "Kế hoạch", "Đơn vị", "Kế hoạch", "Thực hiện"), table.get(1));
    }
  }

  private static void cells(PdfDrawing pdf, double[] xs, double y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        pdf.text(xs[i] + 6, y, 10, cells[i]);
      }
    }
  }
}
