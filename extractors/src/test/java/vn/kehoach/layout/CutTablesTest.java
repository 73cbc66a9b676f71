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
}
