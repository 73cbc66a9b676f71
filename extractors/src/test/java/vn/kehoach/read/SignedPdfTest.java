package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.TextOrigin;

/**
 * A signed file prints number and date in the fields of its signatures, over the blanks of the
 * letterhead; stamps lie there too and are no text.
 */
class SignedPdfTest {

  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** The letterhead's last row, with blanks for number, day and month. */
  private static PdfDrawing letterhead() {
    return new PdfDrawing()
        .text(85, 80, 13, "ỦY BAN NHÂN DÂN")
        .text(300, 80, 13, MOTTO)
        .text(85, 110, 13, "Số:            /KH-UBND")
        .text(300, 110, 13, "Mường Tượng, ngày        tháng        năm 2026");
  }

  private static Page page(PdfDrawing drawing) throws ReadException {
    try (drawing) {
      SourceText source = new SourceReader().read(drawing.bytes());
      assertEquals(TextOrigin.TEXT_LAYER, source.origin());
      return source.pages().getFirst();
    }
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  private static String lastRow(Page page) {
    return page.lines().getLast().text();
  }

  @Nested
  class Blanks {

    @Test
    void aFieldWithTheNumberOnly() throws ReadException {
      Page page = page(letterhead().signatureField(112, 110, 13, "57"));
      assertEquals("Số: 57/KH-UBND Mường Tượng, ngày tháng năm 2026", lastRow(page));
      assertEquals(List.of(), page.stamps());
    }

    @Test
    void fieldsWithTheDateOnly() throws ReadException {
      Page page =
          page(
              letterhead()
                  .signatureField(dayAt(), 110, 13, "05")
                  .signatureField(monthAt(), 110, 13, "01"));
      assertEquals("Số: /KH-UBND Mường Tượng, ngày 05 tháng 01 năm 2026", lastRow(page));
    }

    @Test
    void oneFieldWithBoth() throws ReadException {
      var field =
          new PdfOverlay(112, 110)
              .text(13, "57")
              .beside(dayAt() - 112, 13, "05")
              .beside(monthAt() - 112, 13, "01");
      Page page = page(letterhead().overlay(field));
      assertEquals("Số: 57/KH-UBND Mường Tượng, ngày 05 tháng 01 năm 2026", lastRow(page));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, -3, 3, 5})
    void aFigureSetALittleTooHighOrTooLow(double off) throws ReadException {
      Page page = page(letterhead().signatureField(112, 110 + off, 12, "57"));
      assertEquals("Số: 57/KH-UBND Mường Tượng, ngày tháng năm 2026", lastRow(page));
    }

    @Test
    void aBlankOfDots() throws ReadException {
      var pdf =
          new PdfDrawing()
              .text(85, 110, 13, "Số:............/KH-UBND")
              .text(300, 110, 13, "ngày ......... tháng ........ năm 2026");
      pdf.signatureField(120, 110, 13, "57");
      pdf.signatureField(300 + pdf.width("ngày ..", 13), 110, 13, "05");
      assertEquals("Số: 57/KH-UBND ngày 05 tháng ........ năm 2026", lastRow(page(pdf)));
    }

    @Test
    void dotsThatNothingLiesOnStay() throws ReadException {
      var pdf = new PdfDrawing().text(85, 110, 13, "Số:............/KH-UBND");
      pdf.signatureField(300, 400, 13, "57");
      assertEquals("Số:............/KH-UBND", lastRow(page(pdf)));
    }

    @Test
    void aNumberThatRepeatsItsSign() throws ReadException {
      Page page = page(letterhead().signatureField(112, 110, 13, "57/KH-UBND"));
      assertEquals("Số: 57/KH-UBND Mường Tượng, ngày tháng năm 2026", lastRow(page));
    }

    @Test
    void aNumberWithItsWordsWhereThePagePrintsNone() throws ReadException {
      var pdf = new PdfDrawing().text(85, 80, 13, "ỦY BAN NHÂN DÂN").text(300, 80, 13, MOTTO);
      pdf.signatureField(85, 110, 13, "Số: 57/KH-UBND");
      assertEquals("Số: 57/KH-UBND", lastRow(page(pdf)));
    }

    @Test
    void figuresTypedWithAReadersTypewriter() throws ReadException {
      Page page = page(letterhead().overlay(new PdfOverlay(112, 110).text(13, "57").typed()));
      assertEquals("Số: 57/KH-UBND Mường Tượng, ngày tháng năm 2026", lastRow(page));
    }

    private static double dayAt() {
      return 300 + width("Mường Tượng, ngày   ");
    }

    private static double monthAt() {
      return 300 + width("Mường Tượng, ngày        tháng   ");
    }

    private static double width(String words) {
      try (var pdf = new PdfDrawing()) {
        return pdf.width(words, 13);
      }
    }
  }

  @Nested
  class Forms {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void aNumberInFormsWithinForms(int depth) throws ReadException {
      var field = new PdfOverlay(112, 110).text(13, "57").nested(depth);
      assertEquals(
          "Số: 57/KH-UBND Mường Tượng, ngày tháng năm 2026",
          lastRow(page(letterhead().overlay(field))));
    }

    @Test
    void aFormThatDrawsItselfIsDrawnOnce() throws ReadException {
      var field = new PdfOverlay(112, 110).text(13, "57").endless();
      assertEquals(
          "Số: 57/KH-UBND Mường Tượng, ngày tháng năm 2026",
          lastRow(page(letterhead().overlay(field))));
    }

    @Test
    void aBrokenAppearanceDoesNotStopTheReading() throws ReadException {
      var field = new PdfOverlay(200, 500).text(13, "Ảnh chữ ký").broken();
      Page page = page(letterhead().overlay(field).signatureField(112, 110, 13, "57"));
      assertEquals("Số: 57/KH-UBND Mường Tượng, ngày tháng năm 2026", lastRow(page));
    }

    @Test
    void aHiddenFieldSaysNothing() throws ReadException {
      var field = new PdfOverlay(112, 110).text(13, "57").hidden();
      Page page = page(letterhead().overlay(field));
      assertEquals("Số: /KH-UBND Mường Tượng, ngày tháng năm 2026", lastRow(page));
      assertEquals(List.of(), page.stamps());
    }
  }

  @Nested
  class Stamps {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Ký bởi: Ủy ban nhân dân xã Mường Tượng",
          "Người ký: Lò Thị Hương",
          "Thời gian ký: 28.12.2018 15:38:28 +07:00",
          "28.12.2018 15:38:28 +07:00",
          "SAO Y; Văn phòng; 05/01/2026",
          "Số: 2775/SNV-CCHC&VTLT; 10/11/2025",
          "2775/SNV-CCHC&VTLT; 10/11/2025",
          "Đã xem"
        })
    void standApartFromTheText(String words) throws ReadException {
      Page page = page(letterhead().signatureField(300, 40, 9, words));
      assertEquals(3, page.lines().size() + page.stamps().size());
      assertEquals(List.of(words), texts(page.stamps()));
    }

    @Test
    void theForeignNumberOverTheOwnBlankIsNotTheNumber() throws ReadException {
      Page page = page(letterhead().signatureField(108, 110, 9, "2775/SNV-CCHC&VTLT; 10/11/2025"));
      assertEquals("Số: /KH-UBND Mường Tượng, ngày tháng năm 2026", lastRow(page));
      assertEquals(1, page.stamps().size());
    }

    @Test
    void overTheTextLeaveItAsItIs() throws ReadException {
      var stamp =
          new PdfOverlay(200, 300)
              .text(9, "Ký bởi: UBND xã Mường Tượng")
              .text(9, "Email: mt@example.vn")
              .text(9, "Thời gian ký: 05.01.2026 08:00:00 +07:00");
      Page page =
          page(
              letterhead()
                  .text(85, 302, 13, "Các phòng, ban triển khai kế hoạch này.")
                  .overlay(stamp));
      assertEquals("Các phòng, ban triển khai kế hoạch này.", lastRow(page));
      assertEquals(3, page.stamps().size());
    }

    @Test
    void aFigureOverPrintedWordsFillsNothing() throws ReadException {
      Page page = page(letterhead().signatureField(330, 80, 13, "12"));
      assertEquals("ỦY BAN NHÂN DÂN " + MOTTO, page.lines().getFirst().text());
      assertEquals(List.of("12"), texts(page.stamps()));
    }

    @Test
    void rubberStampsToo() throws ReadException {
      Page page =
          page(letterhead().overlay(new PdfOverlay(300, 40).text(12, "HỎA TỐC").rubberStamp()));
      assertEquals(List.of("HỎA TỐC"), texts(page.stamps()));
    }

    @Test
    void thatAProgramPrintedIntoThePage() throws ReadException {
      Page page =
          page(
              letterhead()
                  .text(85, 300, 13, "Lưu: VT.")
                  .text(320, 300, 9, "Ký bởi: UBND xã Mường Tượng")
                  .text(320, 312, 9, "Email: mt@example.vn")
                  .text(320, 324, 9, "Thời gian ký: 05.01.2026 08:00:00 +07:00"));
      assertEquals("Lưu: VT.", lastRow(page));
      assertEquals(3, page.stamps().size());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Email: mt@example.vn",
          "Số: 12/KH-UBND",
          "người ký số và cơ quan xác nhận trước ngày 10/11/2025",
          "số 15/QĐ-UBND; 10/11/2025 là ngày hết hạn"
        })
    void linesOfTheTextThatOnlyLookAlikeStay(String line) throws ReadException {
      Page page = page(new PdfDrawing().text(85, 300, 13, line));
      assertEquals(List.of(line), texts(page.lines()));
    }

    @Test
    void inPlainTextTheyAreTakenOutToo() throws ReadException {
      byte[] text =
          """
          Ký bởi: UBND xã Mường Tượng
          Thời gian ký: 05.01.2026 08:00:00 +07:00
          ỦY BAN NHÂN DÂN
          Số: 12/KH-UBND
          """
              .getBytes(java.nio.charset.StandardCharsets.UTF_8);
      Page page = new SourceReader().read(text).pages().getFirst();
      assertEquals(List.of("ỦY BAN NHÂN DÂN", "Số: 12/KH-UBND"), texts(page.lines()));
      assertEquals(2, page.stamps().size());
    }
  }
}
