package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Box;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.text.Spacing;

/** What is read from a PDF's pages: lines of words with their boxes, and ruling lines. */
class PdfReaderTest {

  private static final SourceReader NO_OCR =
      new SourceReader()
          .withOcr(
              new Ocr(
                  OcrOptions.standard().withMode(OcrMode.NEVER), OcrCache.NONE, OcrListener.NONE));

  private static final String ALL_LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậ eèẻẽéẹêềểễếệ iìỉĩíị oòỏõóọôồổỗốộơờởỡớợ uùủũúụưừửữứự yỳỷỹýỵ đĐ "
          + "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ ÈẺẼÉẸÊỀỂỄẾỆ ÌỈĨÍỊ ÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ ÙỦŨÚỤƯỪỬỮỨỰ ỲỶỸÝỴ";

  private static SourceText read(PdfDrawing drawing) throws ReadException {
    return new SourceReader().read(drawing.bytes());
  }

  private static List<String> texts(Page page) {
    return page.lines().stream().map(Line::text).toList();
  }

  private static void assertBox(double x, double baseline, double width, Line line) {
    Box box = line.box();
    assertNotNull(box);
    assertEquals(x, box.x(), 1);
    assertEquals(width, box.width(), 1);
    assertTrue(box.y() < baseline && baseline <= box.bottom(), () -> baseline + " not in " + box);
    assertTrue(box.height() < 20, box::toString);
  }

  @Test
  void everyVietnameseLetterIsReadAsWritten() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(40, 100, 8, ALL_LETTERS);
      assertEquals(List.of(ALL_LETTERS), texts(read(pdf).pages().getFirst()));
    }
  }

  @Test
  void aLineHasItsPageItsBoxAndItsOrigin() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.page().text(85, 200, 13, "Phòng Kinh tế chủ trì");
      SourceText source = read(pdf);
      Line line = source.pages().get(1).lines().getFirst();
      assertEquals(2, source.pageCount());
      assertEquals(TextOrigin.TEXT_LAYER, source.origin());
      assertEquals(2, line.page());
      assertNull(line.number());
      assertBox(85, 200, pdf.width("Phòng Kinh tế chủ trì", 13), line);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aTurnedPageIsReadAsItIsShown(int rotation) throws ReadException {
    try (var pdf = PdfDrawing.turned(rotation)) {
      pdf.text(100, 150, 12, "Danh mục nhiệm vụ").text(100, 170, 12, "xã Mường Tượng");
      pdf.line(100, 300, 500, 300, 1).line(100, 300, 100, 400, 1);
      Page page = read(pdf).pages().getFirst();
      boolean wide = rotation % 180 != 0;
      assertEquals(wide ? 842 : 595, page.width(), 1);
      assertEquals(wide ? 595 : 842, page.height(), 1);
      assertEquals(List.of("Danh mục nhiệm vụ", "xã Mường Tượng"), texts(page));
      assertBox(100, 150, pdf.width("Danh mục nhiệm vụ", 12), page.lines().getFirst());
      assertEquals(2, page.rules().size());
      Rule level = page.rules().stream().filter(Rule::horizontal).findFirst().orElseThrow();
      assertEquals(100, level.x1(), 0.5);
      assertEquals(500, level.x2(), 0.5);
      assertEquals(300, level.y1(), 0.5);
    }
  }

  @Test
  void aWordPaintedTwiceIsReadOnce() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 14, "KẾ HOẠCH").text(85.3, 100, 14, "KẾ HOẠCH");
      pdf.text(85, 130, 13, "Nội dung");
      assertEquals(List.of("KẾ HOẠCH", "Nội dung"), texts(read(pdf).pages().getFirst()));
    }
  }

  @Test
  void doubledLettersOfAWordAreKept() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 13, "Google 2200 hộ, 1111 khẩu, xoong");
      assertEquals(
          List.of("Google 2200 hộ, 1111 khẩu, xoong"), texts(read(pdf).pages().getFirst()));
    }
  }

  @Test
  void wordsAreToldByTheirGapWhereNoBlankIsPainted() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      double x = 85;
      for (String word : List.of("Ủy", "ban", "nhân", "dân", "xã")) {
        pdf.text(x, 100, 13, word);
        x += pdf.width(word, 13) + 3;
      }
      assertEquals(List.of("Ủy ban nhân dân xã"), texts(read(pdf).pages().getFirst()));
    }
  }

  @Test
  void lettersPaintedOneByOneAreOneWord() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      double x = 85;
      for (String letter : "chuyển".split("")) {
        pdf.text(x, 100, 13, letter);
        x += pdf.width(letter, 13);
      }
      assertEquals(List.of("chuyển"), texts(read(pdf).pages().getFirst()));
    }
  }

  @Test
  void lettersPaintedWithTheirMarksApartAreComposed() throws ReadException {
    String composed = "Uỷ ban nhân dân phường Thuỷ Đường";
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 13, Normalizer.normalize(composed, Normalizer.Form.NFD));
      assertEquals(List.of(composed), texts(read(pdf).pages().getFirst()));
    }
  }

  @Test
  void numberAndDateOfASignedFileAreReadFromTheSignatureFields() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 13, "Số:").text(130, 100, 13, "/KH-UBND");
      pdf.signatureField(112, 100, 13, "57");
      Page page = read(pdf).pages().getFirst();
      assertEquals("Số:57/KH-UBND", Spacing.none(page.lines().getFirst().text()));
      assertEquals(1, page.lines().size());
    }
  }

  @Test
  void linesComeFromTopToBottomWhateverTheOrderOfPainting() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 300, 13, "cuối").text(200, 100, 13, "phải").text(85, 100, 13, "trái");
      assertEquals(List.of("trái phải", "cuối"), texts(read(pdf).pages().getFirst()));
    }
  }

  @Test
  void boldIsToldByTheFontsWeight() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.bold(85, 100, 14, "I. MỤC ĐÍCH").text(85, 130, 13, "Nâng cao chất lượng.");
      List<Line> lines = read(pdf).pages().getFirst().lines();
      assertTrue(lines.get(0).bold());
      assertTrue(!lines.get(1).bold());
      assertEquals(14, lines.get(0).words().getFirst().style().size(), 0.1);
    }
  }

  @Test
  void rulingLinesAreStrokesThinFillsAndOutlines() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.line(100, 100, 300, 100, 0.5).fill(100, 120, 200, 1).outline(100, 140, 200, 50);
      pdf.fill(100, 300, 200, 80).text(100, 500, 12, "Bảng");
      List<Rule> rules = read(pdf).pages().getFirst().rules();
      assertEquals(6, rules.size(), rules::toString);
      assertEquals(4, rules.stream().filter(Rule::horizontal).count());
      assertEquals(120.5, rules.get(1).y1(), 0.2);
      assertEquals(200, rules.get(1).length(), 0.2);
    }
  }

  @Test
  void aPageOfNothingButAnImageIsNamedAsUnread() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 13, "Trang có chữ").page().scan();
      SourceText source = NO_OCR.read(pdf.bytes());
      assertEquals(List.of(2), source.unreadPages());
      assertEquals("recognition is switched off (--ocr never)", source.unreadBecause());
      assertEquals(1, source.pages().get(1).imageCover(), 0.01);
    }
  }

  @Test
  void anImageUnderAFullPageOfTextIsNoScan() throws ReadException {
    try (var pdf = new PdfDrawing()) {
      pdf.scan();
      for (int i = 0; i < 20; i++) {
        pdf.text(85, 100 + 20 * i, 13, "Dòng chữ nằm trên nền ảnh");
      }
      assertEquals(List.of(), read(pdf).unreadPages());
    }
  }

  @Test
  void aFileOfImagesHasNoText() {
    try (var pdf = new PdfDrawing()) {
      pdf.scan().page().scan();
      var thrown = assertThrows(ReadException.class, () -> NO_OCR.read(pdf.bytes()));
      assertEquals(ReadException.Reason.NO_TEXT, thrown.reason());
    }
  }

  @Test
  void aFileOfEmptyPagesIsEmpty() {
    try (var pdf = new PdfDrawing()) {
      var thrown = assertThrows(ReadException.class, () -> read(pdf));
      assertEquals(ReadException.Reason.EMPTY, thrown.reason());
    }
  }

  @Test
  void aLockedFileIsEncrypted() {
    try (var pdf = new PdfDrawing()) {
      pdf.text(85, 100, 13, "Kế hoạch");
      byte[] locked = pdf.locked("khoa");
      var thrown = assertThrows(ReadException.class, () -> new SourceReader().read(locked));
      assertEquals(ReadException.Reason.ENCRYPTED, thrown.reason());
    }
  }
}
