package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.Style;
import vn.kehoach.read.Word;
import vn.kehoach.read.scan.PageVerdict.Kind;

/** What covers a page, and what the letters on it are worth, decide whether it is a scan. */
class PageJudgeTest {

  private static final String PROSE =
      "Tiếp tục đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp"
          + " trên địa bàn xã; bảo đảm hệ thống thông tin hoạt động ổn định";

  private static final String ENGLISH_READER =
      "CONG HOA XA HOI CHU NGHIA VIET NAM Dc lp - Tu do - Hnh phuc Qu)'T I, II nhi~m v\\1 tr<;>ng"
          + " tam nam 2026 tren dja ban xii, thj trfrn thuc hi~n cac chi tieu chuy~n d6i s6";

  @Test
  void aPageOfAWordProcessorIsText() throws IOException {
    assertEquals(Kind.TEXT, judge(SamplePage.table(0.75), 0, repeated(PROSE, 12)).kind());
  }

  @Test
  void anEmptyPageIsBlank() throws IOException {
    assertEquals(Kind.BLANK, judge(new PdfDrawing(), 0, List.of()).kind());
  }

  @Test
  void aPageNumberAloneIsText() throws IOException {
    assertEquals(Kind.TEXT, judge(new PdfDrawing().text(300, 40, 13, "3"), 0, List.of("3")).kind());
  }

  @Test
  void aScanWithoutLettersIsAScan() throws IOException {
    assertEquals(Kind.SCAN, judge(new PdfDrawing().scan(), 1, List.of()).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Người ký: ỦY BAN NHÂN DÂN XÃ HÒA BÌNH Thời gian ký: 28.12.2025 15:38:28 +07:00",
        "SAO Y; Ủy ban nhân dân xã Hòa Bình; Số: 2775/SNV-CCHC&VTLT; 10/11/2025"
      })
  void theLettersOfASignatureDoNotMakeAScanText(String stamp) throws IOException {
    var drawing = new PdfDrawing();
    drawing.picture(ScanDrawing.of(SamplePage.table(0.75), 150).image());
    drawing.text(40, 30, 8, stamp);

    assertEquals(Kind.SCAN, judge(drawing, 1, List.of(stamp)).kind());
  }

  @Test
  void whatAnEnglishReaderMadeOfAScanIsWorthNothing() throws IOException {
    PageVerdict verdict = judge(new PdfDrawing().scan(), 1, repeated(ENGLISH_READER, 10));

    assertEquals(Kind.SCAN, verdict.kind(), verdict::reason);
  }

  @Test
  void whatAVietnameseReaderMadeOfAScanIsKept() throws IOException {
    assertEquals(Kind.TEXT, judge(new PdfDrawing().scan(), 1, repeated(PROSE, 10)).kind());
  }

  @Test
  void fewWordsOnABackgroundPictureAreText() throws IOException {
    var drawing = new PdfDrawing();
    drawing.picture(background());
    drawing.text(60, 100, 13, PROSE.substring(0, 90));

    PageVerdict verdict = judge(drawing, 1, List.of(PROSE.substring(0, 90)));

    assertEquals(Kind.TEXT, verdict.kind(), verdict::reason);
  }

  @Test
  void lettersWithoutAMeaningAreReadFromTheImage() throws IOException {
    List<String> lines =
        repeated("7KӵF KLӋQ QKLӋP Yө FKX\\ӇQ ÿәL Vӕ QăP 2026 WUêQ ÿӏD EàQ [ã +òD", 12);

    assertEquals(Kind.SCAN, judge(SamplePage.text(), 0, lines).kind());
  }

  @Test
  void lettersThatTheFontDoesNotNameAreReadFromTheImage() throws IOException {
    assertEquals(Kind.SCAN, judge(SamplePage.text(), 0, List.of("1", "Số: 12/KH-UBND")).kind());
  }

  @Test
  void aPageInAnotherLanguageIsText() throws IOException {
    String english =
        "The programme shall be carried out by the people's committees of all communes in the"
            + " province, with the support of the bank, and shall be reported on every quarter.";

    assertEquals(Kind.TEXT, judge(SamplePage.text(), 0, repeated(english, 8)).kind());
  }

  private static PageVerdict judge(PdfDrawing drawing, double cover, List<String> lines)
      throws IOException {
    List<Line> words = lines.stream().map(PageJudgeTest::line).toList();
    var page = new Page(1, 595, 842, words, List.of(), cover);
    try (PDDocument document = Loader.loadPDF(drawing.bytes())) {
      return PageJudge.judge(document, page);
    }
  }

  private static Line line(String text) {
    List<Word> words =
        List.of(text.split(" ")).stream()
            .map(word -> new Word(word, new Box(60, 60, 20, 10), new Style(12, false, false)))
            .toList();
    return new Line(words, 1, null, 0);
  }

  private static List<String> repeated(String line, int times) {
    return Collections.nCopies(times, line);
  }

  /** A soft picture of hills, as on the cover of a report. */
  private static BufferedImage background() {
    var image = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(190, 215, 235));
    graphics.fillRect(0, 0, 600, 850);
    graphics.setColor(new Color(90, 130, 90));
    graphics.fillOval(-100, 600, 500, 400);
    graphics.fillOval(250, 650, 600, 400);
    graphics.dispose();
    return image;
  }
}
