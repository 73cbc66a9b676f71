package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.ReadException;

class OdtReaderTest {

  private static final String NAMESPACES =
      """
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
      """;

  private static final String STYLES =
      """
      <style:style style:name="Giữa" style:family="paragraph">
        <style:paragraph-properties fo:text-align="center"/>
        <style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Giữa"/>
      <style:style style:name="T1" style:family="text">
        <style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
      <style:style style:name="Ẩn" style:family="text">
        <style:text-properties text:display="none"/></style:style>
      <style:style style:name="Kẻ" style:family="table-cell">
        <style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
      <text:list-style style:name="L1">
        <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="1"
            text:display-levels="1" style:num-suffix="."/>
        <text:list-level-style-number text:level="3" style:num-format="1"
            text:display-levels="2" style:num-suffix="."/>
      </text:list-style>
      <text:list-style style:name="L2">
        <text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/>
      </text:list-style>
      <text:list-style style:name="L3">
        <text:list-level-style-bullet text:level="1" text:bullet-char="-"/>
      </text:list-style>
      """;

  @Test
  void aParagraphHasItsWordsItsPlaceAndItsWeight() throws IOException {
    assertEquals(
        List.of(
            "c *KẾ HOẠCH*",
            "c *Phòng, chống thiên tai* / *phường Vĩnh Tế năm 2026*",
            "Số: /KH-UBND, ngày 05/01/2026"),
        read(
            """
            <text:p text:style-name="P1">KẾ HOẠCH</text:p>
            <text:p text:style-name="P1">Phòng, chống thiên tai<text:line-break/>phường Vĩnh Tế \
            <text:soft-page-break/>năm 2026</text:p>
            <text:p>Số:<text:s text:c="7"/>/KH-UBND,<text:tab/><text:span \
            text:style-name="T1">ngày</text:span> 05/01/2026</text:p>
            """));
  }

  @Test
  void aListPrintsItsNumbersAndGoesOnWhereItSaysSo() throws IOException {
    assertEquals(
        List.of(
            "[I.] MỤC TIÊU",
            "[1.] Mục tiêu chung",
            "[1.1.] Về rừng",
            "ghi thêm",
            "[II.] NHIỆM VỤ",
            "[1.] Trồng cây",
            "Xen giữa",
            "[III.] KINH PHÍ",
            "[a)] Xã",
            "[b)] Tỉnh",
            "[-] Thôn"),
        read(
            """
            <text:list text:style-name="L1"><text:list-item><text:p>MỤC TIÊU</text:p>
              <text:list><text:list-item><text:p>Mục tiêu chung</text:p>
                <text:list><text:list-item><text:p>Về rừng</text:p><text:p>ghi thêm</text:p>
                </text:list-item></text:list>
              </text:list-item></text:list></text:list-item>
              <text:list-item><text:p>NHIỆM VỤ</text:p>
              <text:list><text:list-item><text:p>Trồng cây</text:p></text:list-item></text:list>
              </text:list-item></text:list>
            <text:p>Xen giữa</text:p>
            <text:list text:style-name="L1" text:continue-numbering="true">
              <text:list-item><text:p>KINH PHÍ</text:p></text:list-item></text:list>
            <text:list text:style-name="L2"><text:list-item><text:p>Xã</text:p></text:list-item>
              <text:list-item><text:p>Tỉnh</text:p></text:list-item></text:list>
            <text:list text:style-name="L3"><text:list-item><text:p>Thôn</text:p></text:list-item>
            </text:list>
            """));
  }

  @Test
  void cellsStandAtTheirSquaresOfTheGrid() throws IOException {
    assertEquals(
        List.of(
            "table of 3, ruled",
            "0,0↓2: TT",
            "0,1→2: Phân công",
            "1,1: Chủ trì",
            "1,2: Phối hợp",
            "2,0: 1",
            "2,1: Trạm Y tế | Công an phường",
            "2,2: "),
        read(
            """
            <table:table><table:table-column table:number-columns-repeated="3"/>
            <table:table-header-rows><table:table-row>
              <table:table-cell table:style-name="Kẻ" table:number-rows-spanned="2">
                <text:p>TT</text:p></table:table-cell>
              <table:table-cell table:number-columns-spanned="2"><text:p>Phân công</text:p>
                </table:table-cell><table:covered-table-cell/></table:table-row>
            <table:table-row><table:covered-table-cell/>
              <table:table-cell><text:p>Chủ trì</text:p></table:table-cell>
              <table:table-cell><text:p>Phối hợp</text:p></table:table-cell></table:table-row>
            </table:table-header-rows>
            <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>
              <table:table-cell><text:p>Trạm Y tế</text:p><text:p>Công an phường</text:p>
              </table:table-cell><table:table-cell/></table:table-row></table:table>
            """));
  }

  @Test
  void whatIsDeletedHiddenOrRemarkedUponIsNotPrinted() throws IOException {
    assertEquals(
        List.of("Hoàn thành trong quý II năm 2026."),
        read(
            """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>quý I</text:p>
            </text:deletion></text:changed-region></text:tracked-changes>
            <text:p>Hoàn thành trong <text:change text:change-id="x"/>quý II \
            <text:span text:style-name="Ẩn">(nháp)</text:span><office:annotation><text:p>Anh xem \
            lại</text:p></office:annotation>năm 2026.</text:p>
            """));
  }

  @Test
  void notesStandApartAndTextBoxesOnce() throws IOException {
    assertEquals(
        List.of("NOTE {Theo Quyết định số 12.}", "c *KHẨN*", "Hộ nghèo còn 2% cuối năm."),
        read(
            """
            <text:p>Hộ nghèo<text:note text:note-class="footnote"><text:note-citation>1\
            </text:note-citation><text:note-body><text:p>Theo Quyết định số 12.</text:p>\
            </text:note-body></text:note> còn 2% <draw:frame><draw:text-box>\
            <text:p text:style-name="P1">KHẨN</text:p></draw:text-box></draw:frame>\
            cuối năm.</text:p>
            """));
  }

  @Test
  void headsAndFeetOfPagesStandApart() throws IOException {
    String named =
        """
        <office:document-styles %s><office:master-styles>
        <style:master-page style:name="Standard">
          <style:header><text:p>UBND phường Vĩnh Tế</text:p></style:header>
          <style:header-left style:display="false"><text:p>Trang chẵn</text:p></style:header-left>
          <style:footer><text:p>Trang <text:page-number>1</text:page-number></text:p></style:footer>
        </style:master-page>
        </office:master-styles></office:document-styles>
        """
            .formatted(NAMESPACES);
    byte[] file = zip(content("<text:p>KẾ HOẠCH</text:p>"), "<x/>", named);

    assertEquals(
        List.of("KẾ HOẠCH", "MARGIN {UBND phường Vĩnh Tế}", "MARGIN {Trang 1}"),
        FlowLines.of(OdtReader.read(file)));
  }

  @Test
  void whatStandsInADrawnShapeIsAParagraphOfItsOwn() throws IOException {
    assertEquals(
        List.of("HỎA TỐC", "Kính gửi: các thôn"),
        read(
            """
            <text:p>Kính gửi: <draw:g><draw:custom-shape><text:p>HỎA TỐC</text:p>\
            </draw:custom-shape><draw:rect/></draw:g>các thôn</text:p>
            """));
  }

  @Test
  void aChangeThatJoinsTwoParagraphsIsTakenAsAccepted() throws IOException {
    assertEquals(
        List.of("Trồng 500 cây trước 30/6", "Nghiệm thu"),
        read(
            """
            <text:tracked-changes text:track-changes="true"><text:changed-region text:id="c1">\
            <text:deletion><text:p> phân tán</text:p><text:p>vụ xuân </text:p></text:deletion>\
            </text:changed-region><text:changed-region text:id="c2"><text:insertion/>\
            </text:changed-region></text:tracked-changes>
            <text:p>Trồng 500 cây<text:change text:change-id="c1"/> \
            <text:change-start text:change-id="c2"/>trước 30/6</text:p>
            <text:p>Nghiệm<text:change-end text:change-id="c2"/> thu</text:p>
            """));
  }

  @Test
  void aDamagedFileSaysSoToTheReaderAndNotToTheTerminal() throws IOException {
    byte[] flat = content("<text:p>KẾ HOẠCH</text:p>").getBytes(UTF_8);
    flat[flat.length - 60] = (byte) 0xFF;
    var printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThrows(ReadException.class, () -> OdtReader.readFlat(flat));
    } finally {
      System.setErr(before);
    }
    assertEquals("", printed.toString(UTF_8));
  }

  @Test
  void anEntityIsNeitherFetchedNorExpanded() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>"
            + content("<text:p>Còn &b; lại</text:p>");
    assertEquals(ReadException.Reason.CORRUPT, reason(zip(bomb, "<x/>")));
  }

  @Test
  void aFileWithAPasswordAndADamagedOneSayWhatTheyAre() throws IOException {
    byte[] locked =
        zip(
            content("<text:p>x</text:p>"),
            "<manifest:manifest xmlns:manifest=\"x\"><manifest:encryption-data/>"
                + "</manifest:manifest>");
    byte[] broken = zip(content("<text:p>Kế hoạch").replace("</office:text>", ""), "<x/>");
    byte[] empty = zip(content("<text:p/>"), "<x/>");

    assertEquals(ReadException.Reason.ENCRYPTED, reason(locked));
    assertEquals(ReadException.Reason.CORRUPT, reason(broken));
    assertEquals(ReadException.Reason.EMPTY, reason(empty));
    assertEquals(ReadException.Reason.CORRUPT, reason(new byte[] {'P', 'K', 3, 4}));
  }

  @Test
  void aFlatFileIsReadAsAZippedOne() throws IOException {
    byte[] flat = content("<text:p text:style-name=\"P1\">KẾ HOẠCH</text:p>").getBytes(UTF_8);
    assertEquals(List.of("c *KẾ HOẠCH*"), FlowLines.of(OdtReader.readFlat(flat)));
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static ReadException.Reason reason(byte[] file) {
    return assertThrows(ReadException.class, () -> OdtReader.read(file)).reason();
  }

  private static List<String> read(String body) throws IOException {
    return FlowLines.of(OdtReader.read(zip(content(body), "<x/>")));
  }

  private static String content(String body) {
    return "<office:document-content "
        + NAMESPACES
        + "><office:automatic-styles>"
        + STYLES
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private static byte[] zip(String content, String manifest) throws IOException {
    return zip(content, manifest, null);
  }

  private static byte[] zip(String content, String manifest, @Nullable String named)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(manifest.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(UTF_8));
      if (named != null) {
        zip.putNextEntry(new ZipEntry("styles.xml"));
        zip.write(named.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
