package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.Word;

/** Pages that are really recognised; skipped where the engine is missing. */
class ScannedPageTest {

  @TempDir private Path folder;

  @BeforeEach
  void needsTheEngine() {
    Tesseract.Found found = Tesseract.find(OcrOptions.standard());
    if (found instanceof Tesseract.Found.Missing missing) {
      System.err.println("SKIPPED, scans are not tested: " + missing.detail());
      assumeTrue(false, missing.detail());
    }
  }

  private ScanReader reader() {
    var ready = (Tesseract.Found.Ready) Tesseract.find(OcrOptions.standard());
    return new ScanReader(ready.engine(), new OcrFolder(folder));
  }

  private ScanReader.Read read(PdfDrawing drawing) {
    CleanPage clean = PageCleaner.clean(ScanDrawing.of(drawing, 200).page());
    return assertInstanceOf(ScanReader.Read.class, reader().read(clean));
  }

  private static PdfDrawing page() {
    var drawing = new PdfDrawing();
    drawing.text(85, 100, 14, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6;");
    drawing.bold(85, 140, 14, "II. MỤC TIÊU");
    drawing.text(85, 180, 14, "Tỷ lệ hồ sơ giải quyết trực tuyến đạt 95,5% trong năm 2026.");
    return drawing;
  }

  @Test
  void lettersStandWhereTheyArePrintedInTheirSize() {
    try (PdfDrawing drawing = page()) {
      List<Line> lines = read(drawing).page().lines();
      assertEquals(
          List.of(
              "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6;",
              "II. MỤC TIÊU",
              "Tỷ lệ hồ sơ giải quyết trực tuyến đạt 95,5% trong năm 2026."),
          lines.stream().map(Line::text).toList());
      Word first = lines.getFirst().words().getFirst();
      assertEquals(14, first.style().size(), 1.5);
      Box box = first.box();
      assertEquals(85, box.x(), 2);
      assertEquals(100, box.y() + 0.8 * first.style().size(), 2);
      assertTrue(first.confidence() != null && first.confidence() > 0.8);
    }
  }

  @Test
  void aTableIsReadCellByCell() {
    try (PdfDrawing drawing = SamplePage.table(1)) {
      Page page = read(drawing).page();
      String text = String.join("\n", page.lines().stream().map(Line::text).toList());
      assertTrue(text.contains("TT Chỉ tiêu Mục tiêu Đơn vị"), text);
      assertTrue(text.contains("1 Tỷ lệ hộ gia đình có Internet 100% Phòng Văn hóa"), text);
      assertTrue(page.rules().size() >= 8, () -> page.rules().toString());
    }
  }

  @Test
  void nothingIsRecognisedTwice() {
    try (PdfDrawing drawing = page()) {
      ScanReader.Read first = read(drawing);
      ScanReader.Read second = read(drawing);
      assertTrue(first.engineMillis() > 0);
      assertEquals(0, second.engineMillis());
      assertEquals(first.page(), second.page());
    }
  }
}
