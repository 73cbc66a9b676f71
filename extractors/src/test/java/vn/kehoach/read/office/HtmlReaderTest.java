package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.read.ReadException;

class HtmlReaderTest {

  @Test
  void aParagraphHasItsWordsItsPlaceAndItsWeight() throws IOException {
    assertEquals(
        List.of(
            "c *KẾ HOẠCH*",
            "c *Tiêm phòng gia súc, gia cầm* / *xã Mường Bú năm 2026*",
            "Số: /KH-UBND",
            "c h2 *I. MỤC TIÊU*",
            "Đậm một nửa"),
        read(
            """
            <style>/* x */ .giua { text-align:center; font-weight:700 } p { text-align: left }</style>
            <p class=giua>KẾ<b> HOẠCH</b></p>
            <center><p align=center><strong>Tiêm phòng gia súc,
              gia cầm<br>xã Mường Bú năm 2026</strong></center>
            <p align="left">Số:&nbsp;&nbsp;&nbsp;&nbsp;/KH-UBND
            <h2 style="text-align:center">I. MỤC TIÊU</h2>
            <div><b>Đậm</b> một nửa</div>
            """));
  }

  /** Portals write paragraphs as lines of one block, and an empty line between them. */
  @Test
  void linesAreBrokenByHandAndParagraphsByTwoBreaks() throws IOException {
    assertEquals(
        List.of("Căn cứ Luật Thú y; / Căn cứ Công văn số 5", "- Tiêm đợt 1"),
        read("Căn cứ Luật Thú y;<br>Căn cứ Công văn số 5<br/><br>\n- Tiêm đợt 1"));
  }

  @Test
  void aListPrintsItsNumbers() throws IOException {
    assertEquals(
        List.of("[3.] Ba", "[4.] Bốn", "[a.] nhỏ", "[b.] nhỏ nữa", "[-] gạch", "[V.] Năm"),
        read(
            """
            <ol start=3><li>Ba<li><p>Bốn</p><ol type=a><li>nhỏ<li>nhỏ nữa</ol></ol>
            <ul><li><span>gạch</span></ul>
            <ol style="list-style-type:upper-roman"><li value=5>Năm</ol>
            """));
  }

  @Test
  void cellsStandAtTheirSquaresOfTheGrid() throws IOException {
    assertEquals(
        List.of(
            "table of 3, ruled",
            "0,0↓2: c *TT*",
            "0,1→2: c *Phân công*",
            "1,1: Chủ trì",
            "1,2: Phối hợp",
            "2,0: 1",
            "2,1: Trạm Thú y | Công an xã",
            "2,2: "),
        read(
            """
            <table border=1><thead><tr><th rowspan=2>TT<th colspan=2>Phân công</thead>
            <tr><td>Chủ trì<td>Phối hợp</tr>
            <tr><td>1</td><td><p>Trạm Thú y</p><p>Công an xã</p></td><td>&nbsp;</td></tr></table>
            """));
  }

  @Test
  void aTableThatOnlyHoldsThePageTogetherIsNone() throws IOException {
    assertEquals(
        List.of("KẾ HOẠCH", "Diệt chuột", "table of 2, ruled", "0,0: 1", "0,1: Đặt bẫy", "Hết"),
        read(
            """
            <table width=100% border=0><tr><td><p>KẾ HOẠCH</p><p>Diệt chuột</p>
            <table border=1><tr><td>1<td>Đặt bẫy</table></td></tr><tr><td>Hết</td></tr></table>
            """));
  }

  @Test
  void whatAPortalPutsAroundADocumentIsNoPartOfIt() throws IOException {
    assertEquals(
        List.of("KẾ HOẠCH", "Căn cứ Luật Đê điều; Luật Phòng thủ dân sự ".repeat(5).strip()),
        read(
            """
            <header>UBND xã Mường Bú</header>
            <nav><a href="/">Trang chủ</a></nav>
            <div class="left-menu"><p>Liên kết</p></div>
            <ul><li><a href=/a>Giới thiệu</a><li><a href=/b>Tin tức</a><li><a href=/c>Văn bản</a>
            <li><a href=/d>Thủ tục</a><li><a href=/e>Liên hệ</a></ul>
            <div class="main menu-content"><p>KẾ HOẠCH</p><p>%s</p></div>
            <script>var x = "Tải về";</script><div style="display:none">Ẩn</div>
            <div id="footer">Chịu trách nhiệm: Văn phòng</div>
            """
                .formatted(
                    "Căn cứ <a href=/x>Luật Đê điều</a>; <a href=/y>Luật Phòng thủ dân sự</a> "
                        .repeat(5))));
  }

  @Test
  void aPageSavedFromWordHasItsLabelsAndNotItsComments() throws IOException {
    assertEquals(
        List.of("[1.] Tuyên truyền trên loa quý II.", "NOTE {Theo Thông tư 09.}", "MARGIN {2}"),
        read(
            """
            <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Tuyên truyền
            trên loa<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>
            <del cite="mailto:a">quý I</del><ins>quý II</ins><span
            style='mso-hide:all'>nháp</span><a class=msocomanchor>.<span
            class=MsoCommentReference>[NV1]</span></a></p>
            <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
            <p><a href="#_ftnref1">[1]</a> Theo Thông tư 09.</p></div></div>
            <div style='mso-element:comment-list'><p>Anh xem lại</p></div>
            <div title="footer"><p>2</p></div>
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, <meta charset=utf-8>",
    "utf-8, ''",
    "utf-8, <meta charset=utf-16>",
    "utf-16, ''",
    "windows-1258, <meta http-equiv=Content-Type content='text/html; charset=windows-1258'>"
  })
  void theEncodingIsWhatThePageSaysOrWhatItsBytesAre(String charset, String head)
      throws IOException {
    String words = charset.equals("windows-1258") ? "Xã Đông Hà – chợ mới" : "Xã Đắk Ơ";
    String written =
        charset.equals("windows-1258") ? "Xa\u0303 Đông Hà – chơ\u0323 mơ\u0301i" : words;
    byte[] page = (head + "<p>" + written + "</p>").getBytes(Charset.forName(charset));
    assertEquals(List.of(words), FlowLines.of(HtmlReader.read(page)));
  }

  @Test
  void aPageWithoutWordsIsEmpty() {
    ReadException none =
        assertThrows(ReadException.class, () -> read("<body><script>x()</script></body>"));
    assertEquals(ReadException.Reason.EMPTY, none.reason());
  }

  @Test
  void nestingWithoutEndNeitherHangsNorBreaks() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> {
          read("<table><tr><td>".repeat(5_000) + "đáy");
          read("<div><b>".repeat(5_000) + "đáy");
          read("<table border=1><tr><td colspan=1000000000 rowspan=1000000000>a<td>b</table>");
        });
  }

  private static List<String> read(String page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write("<!DOCTYPE html><meta charset=utf-8>".getBytes(StandardCharsets.UTF_8));
    bytes.write(page.getBytes(StandardCharsets.UTF_8));
    return FlowLines.of(HtmlReader.read(bytes.toByteArray()));
  }
}
