package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.layout.ShownBlocks.shown;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.At;
import vn.kehoach.read.Line;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Pages in, blocks in reading order out. */
class LayoutAnalyzerTest {

  private static final double SIZE = 12;

  private static final double RIGHT = 535;

  private PdfDrawing pdf = new PdfDrawing();

  @AfterEach
  void close() {
    pdf.close();
  }

  private LaidOut layout() throws ReadException {
    return LayoutAnalyzer.analyze(new SourceReader().read(pdf.bytes()));
  }

  private static final List<String> FULL_LINES =
      List.of(
          "Dòng chữ đầy kín cả bề ngang của trang giấy từ lề trái sang đến tận lề phải",
          "nối tiếp bằng những lời khác để không có hai dòng nào đứng cạnh nhau mà giống",
          "nhau về câu chữ, vì dòng nào trở lại ở cùng một chỗ của nhiều trang thì bị coi",
          "là tiêu đề chạy của trang và bị bỏ ra ngoài phần nội dung của bản kế hoạch này");

  private int fillers;

  /** Full lines, so that the page's text area is known; returns the paragraph that they make. */
  private String filler(double top, int lines) {
    var words = new ArrayList<String>();
    for (int i = 0; i + 1 < lines; i++) {
      String line = FULL_LINES.get((i + fillers) % 4);
      words.add(line);
      pdf.justified(85, RIGHT, top + 18 * i, SIZE, line);
    }
    words.add("hết đoạn " + List.of("một", "hai", "ba", "bốn").get(fillers % 4) + ".");
    fillers++;
    pdf.text(85, top + 18 * (lines - 1), SIZE, words.getLast());
    return String.join(" ", words);
  }

  @Nested
  class Letterhead {

    @Test
    void linesSideBySideArePartedAndTheTextBelowIsNot() throws ReadException {
      pdf.text(95, 60, 10, "UBND XÃ MƯỜNG TƯỢNG");
      pdf.text(290, 60, 10, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      pdf.text(110, 78, 10, "Số: 12/KH-UBND").text(330, 78, 10, "Độc lập - Tự do - Hạnh phúc");
      pdf.text(310, 110, 10, "Mường Tượng, ngày 05 tháng 01 năm 2026");
      pdf.text(265, 150, 14, "KẾ HOẠCH");
      String above = filler(200, 7);
      assertEquals(
          List.of(
              "UBND XÃ MƯỜNG TƯỢNG / Số: 12/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                  + " / Độc lập - Tự do - Hạnh phúc / Mường Tượng, ngày 05 tháng 01 năm 2026",
              "# KẾ HOẠCH",
              above),
          shown(layout().blocks()));
    }

    @Test
    void aSignatureBlockIsPartedWhereItsLinesDoNotShareBaselines() throws ReadException {
      filler(80, 8);
      pdf.text(85, 300, 12, "Nơi nhận:").text(360, 302, 12, "TM. ỦY BAN NHÂN DÂN");
      pdf.text(85, 316, 10, "- UBND tỉnh;").text(390, 320, 12, "CHỦ TỊCH");
      pdf.text(85, 330, 10, "- Lưu: VT.").text(380, 400, 12, "Vàng A Sếnh");
      assertEquals(
          "Nơi nhận: / - UBND tỉnh; / - Lưu: VT. || TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Vàng A Sếnh",
          shown(layout().blocks().getLast()));
    }
  }

  @Nested
  class PageNumbersAndHeads {

    @Test
    void pageNumbersAreTakenOutAndNoted() throws ReadException {
      filler(80, 30);
      for (int page = 2; page <= 4; page++) {
        pdf.page().text(295, 40, SIZE, String.valueOf(page));
        filler(80, 30);
      }
      LaidOut laidOut = layout();
      assertEquals(4, laidOut.blocks().size());
      assertEquals(List.of("2", "3", "4"), laidOut.pageNumbers().stream().map(Line::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trang 2", "- 2 -", "2/15"})
    void aPageNumberAtTheFootMayHaveWordsOrDashes(String number) throws ReadException {
      String above = filler(80, 30);
      pdf.text(285, 815, SIZE, number);
      LaidOut laidOut = layout();
      assertEquals(List.of(above), shown(laidOut.blocks()));
      assertEquals(1, laidOut.pageNumbers().size());
    }

    @Test
    void aFigureInTheTextIsNoPageNumber() throws ReadException {
      String above = filler(120, 8);
      pdf.text(307, 300, SIZE, "2");
      String below = filler(340, 8);
      assertEquals(List.of(above, "# 2", below), shown(layout().blocks()));
    }

    @Test
    void aLineThatReturnsOnEveryPageIsARunningHead() throws ReadException {
      for (int page = 1; page <= 4; page++) {
        pdf.text(85, 40, 9, "Kế hoạch chuyển đổi số xã Mường Tượng - trang " + page);
        filler(90, 20 + page);
        if (page < 4) {
          pdf.page();
        }
      }
      LaidOut laidOut = layout();
      assertEquals(4, laidOut.runningHeads().size());
      assertTrue(laidOut.blocks().stream().noneMatch(block -> shown(block).contains("chuyển đổi")));
    }

    @Test
    void aLineThatReturnsOnTwoPagesIsText() throws ReadException {
      for (int page = 1; page <= 2; page++) {
        pdf.text(85, 40, 9, "Xã Mường Tượng");
        filler(90, 20);
        if (page < 2) {
          pdf.page();
        }
      }
      assertEquals(List.of(), layout().runningHeads());
    }
  }

  @Nested
  class Paragraphs {

    @ParameterizedTest(name = "{0}⏎{1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            theo Kế hoạch số 02-         | KH/BCĐTW của Ban Chỉ đạo | theo Kế hoạch số 02-KH/BCĐTW của Ban Chỉ đạo
            phòng Văn hoá -              | Xã hội chủ trì           | phòng Văn hoá - Xã hội chủ trì
            Văn phòng HĐND-              | UBND                     | Văn phòng HĐND-UBND
            giai đoạn 2026 -             | 2030                     | giai đoạn 2026 - 2030
            thông tin điện               | tử của xã                | thông tin điện tử của xã
            """)
    void aLineThatEndsInAHyphenInsideAWordJoinsWithoutABlank(
        String first, String second, String joined) throws ReadException {
      String fill = "Dòng chữ này dài cho đầy trang";
      pdf.text(85, 100, SIZE, fill);
      pdf.text(85 + pdf.width(fill, SIZE) + 4, 100, SIZE, first);
      pdf.text(85, 118, SIZE, second);
      assertEquals(List.of(fill + " " + joined), shown(layout().blocks()));
    }

    @Test
    void aFirstLineThatHappensToLieOnTheMiddleIsNoCentredLine() throws ReadException {
      String first = "Phòng Kinh tế chủ trì, phối hợp với các thôn triển khai thực hiện";
      String wide = "nhiệm vụ chuyển đổi số trên địa bàn xã, báo cáo kết quả cho Ủy ban nhân dân";
      double right = 85 + pdf.width(wide, SIZE);
      for (int i = 0; i < 4; i++) {
        double y = 100 + 80 * i;
        pdf.text(right - 35 - pdf.width(first, SIZE), y, SIZE, first);
        pdf.text(85, y + 18, SIZE, wide).text(85, y + 36, SIZE, "xã đúng hạn.");
      }
      String whole = first + " " + wide + " xã đúng hạn.";
      assertEquals(List.of(whole, whole, whole, whole), shown(layout().blocks()));
    }

    @Test
    void aParagraphCutByAPageEndIsOneWithBothPlaces() throws ReadException {
      filler(80, 7);
      String line = FULL_LINES.getFirst();
      pdf.justified(85, RIGHT, 780, SIZE, line).page();
      pdf.text(295, 40, SIZE, "2").text(85, 80, SIZE, "rồi sang trang sau.");
      filler(120, 7);
      Block.Paragraph cut = assertInstanceOf(Block.Paragraph.class, layout().blocks().get(1));
      assertEquals(line + " rồi sang trang sau.", cut.passage().text());
      At at = cut.passage().at();
      assertEquals(1, at.page());
      assertEquals(line, at.quote());
      assertEquals(1, at.more().size());
      assertEquals(2, at.more().getFirst().page());
      assertEquals("rồi sang trang sau.", at.more().getFirst().quote());
      assertNotNull(at.more().getFirst().box());
      assertEquals(85, at.more().getFirst().box().x(), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "+", "–", "•", "*"})
    void aMarkMakesAnItemAndIsNoPartOfItsText(String mark) throws ReadException {
      String above = filler(80, 7);
      pdf.text(113, 230, SIZE, mark + " Rà soát thủ tục hành chính;");
      pdf.text(113, 248, SIZE, mark + " Công khai kết quả.");
      assertEquals(
          List.of(above, mark + " Rà soát thủ tục hành chính;", mark + " Công khai kết quả."),
          shown(layout().blocks()));
    }

    @Test
    void numberedLinesBeginAnewWithoutAnIndent() throws ReadException {
      String above = filler(80, 7);
      pdf.text(85, 220, SIZE, "1. Phòng Kinh tế").text(85, 238, SIZE, "a) Chủ trì tham mưu");
      pdf.text(85, 256, SIZE, "II. TỔ CHỨC THỰC HIỆN");
      assertEquals(
          List.of(above, "1. Phòng Kinh tế", "a) Chủ trì tham mưu", "II. TỔ CHỨC THỰC HIỆN"),
          shown(layout().blocks()));
    }

    @Test
    void aTurnedPageGivesTheSameBlocksAsAnUprightOne() throws ReadException {
      for (int rotation : new int[] {0, 90, 180, 270}) {
        pdf.close();
        pdf = PdfDrawing.turned(rotation);
        String above = filler(80, 7);
        pdf.line(85, 250, 400, 250, 1).line(85, 280, 400, 280, 1);
        for (int x : new int[] {85, 200, 400}) {
          pdf.line(x, 250, x, 280, 1);
        }
        pdf.text(90, 270, SIZE, "Chỉ tiêu").text(205, 270, SIZE, "Đạt");
        assertEquals(
            List.of(above, "table Chỉ tiêu | Đạt"), shown(layout().blocks()), "" + rotation);
      }
    }
  }

  @Nested
  class TablesInText {

    private void row(double top, String... cells) {
      double[] xs = {85, 120, 330, 500};
      pdf.line(85, top, 500, top, 0.5).line(85, top + 30, 500, top + 30, 0.5);
      for (double x : xs) {
        pdf.line(x, top, x, top + 30, 0.5);
      }
      words(top + 18, cells);
    }

    private void words(double baseline, String... cells) {
      double[] xs = {85, 120, 330};
      for (int i = 0; i < cells.length; i++) {
        pdf.text(xs[i] + 4, baseline, 10, cells[i]);
      }
    }

    @Test
    void aTableStandsBetweenTheTextAboveAndBelow() throws ReadException {
      String above = filler(80, 7);
      row(220, "TT", "Nhiệm vụ", "Chủ trì");
      row(250, "1", "Lắp wifi", "Phòng Kinh tế");
      String below = filler(320, 7);
      assertEquals(
          List.of(above, "table TT | Nhiệm vụ | Chủ trì // 1 | Lắp wifi | Phòng Kinh tế", below),
          shown(layout().blocks()));
    }

    @Test
    void aRowCutByAPageEndIsOneRow() throws ReadException {
      row(700, "TT", "Nhiệm vụ", "Chủ trì");
      row(730, "1", "Xây dựng cơ sở dữ liệu", "Phòng Kinh tế,");
      pdf.page();
      row(80, "", "đất đai của xã", "Công an xã");
      row(110, "2", "Lắp camera", "Công an xã");
      assertEquals(
          List.of(
              "table TT | Nhiệm vụ | Chủ trì"
                  + " // 1 | Xây dựng cơ sở dữ liệu đất đai của xã | Phòng Kinh tế, Công an xã"
                  + " // 2 | Lắp camera | Công an xã"),
          shown(layout().blocks()));
    }

    @Test
    void textBetweenTwoPagesTablesKeepsThemApart() throws ReadException {
      row(700, "TT", "Nhiệm vụ", "Chủ trì");
      row(730, "1", "Lắp wifi", "Phòng Kinh tế");
      pdf.page();
      pdf.text(85, 80, SIZE, "PHỤ LỤC 02");
      row(110, "TT", "Chỉ tiêu", "Mục tiêu");
      assertEquals(3, layout().blocks().size());
    }

    @Test
    void aTableOpenLeftAndRightKeepsItsOuterColumns() throws ReadException {
      for (int y : new int[] {100, 130, 160}) {
        pdf.line(85, y, 500, y, 0.5);
      }
      pdf.line(120, 100, 120, 160, 0.5).line(330, 100, 330, 160, 0.5);
      words(118, "TT", "Nhiệm vụ", "Chủ trì");
      words(148, "1", "Lắp wifi", "Phòng Kinh tế");
      assertEquals(
          List.of("table TT | Nhiệm vụ | Chủ trì // 1 | Lắp wifi | Phòng Kinh tế"),
          shown(layout().blocks()));
    }

    @Test
    void aTableOpenAboveAndBelowKeepsItsOuterRows() throws ReadException {
      pdf.line(85, 130, 500, 130, 0.5).line(85, 160, 500, 160, 0.5);
      for (int x : new int[] {85, 120, 330, 500}) {
        pdf.line(x, 100, x, 190, 0.5);
      }
      words(118, "TT", "Nhiệm vụ", "Chủ trì");
      words(148, "1", "Lắp wifi", "Phòng Kinh tế");
      words(178, "2", "Lắp camera", "Công an xã");
      assertEquals(
          List.of(
              "table TT | Nhiệm vụ | Chủ trì // 1 | Lắp wifi | Phòng Kinh tế"
                  + " // 2 | Lắp camera | Công an xã"),
          shown(layout().blocks()));
    }

    @Test
    void aMergedCellThatAPageEndCutsHoldsForTheRowsOverleaf() throws ReadException {
      row(640, "TT", "Nhiệm vụ", "Chủ trì");
      pdf.line(85, 700, 330, 700, 0.5).line(85, 730, 500, 730, 0.5);
      for (double x : new double[] {85, 120, 330, 500}) {
        pdf.line(x, 670, x, 730, 0.5);
      }
      words(688, "1", "Lắp wifi", "Phòng Kinh tế");
      words(718, "2", "Lắp camera");
      pdf.page();
      row(80, "3", "Tập huấn", "");
      row(110, "4", "Kiểm tra", "Công an xã");
      assertEquals(
          List.of(
              "table TT | Nhiệm vụ | Chủ trì // 1 | Lắp wifi | Phòng Kinh tế"
                  + " // 2 | Lắp camera | Phòng Kinh tế // 3 | Tập huấn | Phòng Kinh tế"
                  + " // 4 | Kiểm tra | Công an xã"),
          shown(layout().blocks()));
    }

    @Test
    void anUnderlineIsNoTable() throws ReadException {
      String above = filler(80, 7);
      pdf.line(200, 230, 300, 230, 0.5).line(250, 235, 350, 235, 0.5);
      assertEquals(List.of(above), shown(layout().blocks()));
    }
  }
}
