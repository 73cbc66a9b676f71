package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kehoach.read.office.DocxFile.item;
import static vn.kehoach.read.office.DocxFile.p;
import static vn.kehoach.read.office.DocxFile.r;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;
import vn.kehoach.read.SourceText;

/** What a Word file in the newer format says, as its reader sees it on paper. */
class DocxReaderTest {

  @Test
  void runsJoinToWordsAndBreaksPartLines() {
    assertFlow(
        "Số: 07/KH-UBND / ngày 05",
        "<w:p>%s%s%s<w:r><w:br/></w:r><w:r><w:t>ngày</w:t><w:tab/><w:t>05</w:t></w:r></w:p>"
            .formatted(
                r("S"), r("ố: 07/"), "<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>"));
  }

  @Test
  void styleSaysWhatIsBoldAndCentredAndHeads() {
    var file =
        DocxFile.of(
                p("<w:pStyle w:val='Title'/>", "KẾ HOẠCH")
                    + p("<w:pStyle w:val='Part'/>", "I. MỤC TIÊU")
                    + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1. Mục tiêu chung</w:t></w:r></w:p>")
            .styles(
                "<w:style w:type='paragraph' w:styleId='Title'><w:pPr><w:jc"
                    + " w:val='center'/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style"
                    + " w:type='paragraph' w:styleId='Part'><w:basedOn w:val='Title'/><w:pPr><w:jc"
                    + " w:val='left'/><w:outlineLvl w:val='0'/></w:pPr></w:style>");
    assertFlow("c *KẾ HOẠCH*\nh1 *I. MỤC TIÊU*\n*1. Mục tiêu chung*", file);
  }

  @Test
  void capitalsAreReadAsTheyArePrinted() {
    assertFlow(
        "NHIỆM VỤ, GIẢI PHÁP",
        "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Nhiệm vụ, giải pháp</w:t></w:r></w:p>");
  }

  @Test
  void hiddenTextIsNotRead() {
    assertFlow(
        "Công an xã",
        "<w:p>%s<w:r><w:rPr><w:vanish/></w:rPr><w:t>bí mật</w:t></w:r></w:p>"
            .formatted(r("Công an xã")));
  }

  @Test
  void changesAreReadAsAccepted() {
    assertFlow(
        "đạt 90% trở lên",
        "<w:p>%s<w:del><w:r><w:delText>80%%</w:delText></w:r></w:del><w:ins>%s</w:ins>%s</w:p>"
            .formatted(r("đạt "), r("90%"), r(" trở lên")));
  }

  @Test
  void movedTextStandsOnce() {
    assertFlow(
        "Rà soát\nBan hành",
        "<w:p><w:moveFrom>%s</w:moveFrom></w:p>".formatted(r("Ban hành"))
            + p("Rà soát")
            + "<w:p><w:moveTo>%s</w:moveTo></w:p>".formatted(r("Ban hành")));
  }

  @Test
  void paragraphsWhoseEndWasDeletedAreOne() {
    assertFlow("Rà soát và công bố", p("<w:rPr><w:del/></w:rPr>", "Rà soát ") + p("và công bố"));
  }

  @Test
  void aDeletedRowIsNone() {
    assertFlow(
        "table of 1\n0,0: còn",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(p("xóa"), p("còn")));
  }

  @Test
  void fieldsAreReadByTheirResults() {
    assertFlow(
        "Xem Phụ lục 01",
        "<w:p>"
            + r("Xem ")
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF"
            + " pl</w:instrText></w:r><w:r><w:t>mã</w:t></w:r><w:r><w:fldChar"
            + " w:fldCharType='separate'/></w:r>"
            + r("Phụ lục 01")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>");
  }

  @Test
  void linksContentControlsAndSmartTagsAreReadThrough() {
    assertFlow(
        "Công an xã chủ trì",
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink>%s</w:hyperlink><w:smartTag>%s</w:smartTag>"
                .formatted(r("Công an "), r("xã "))
            + "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"
                .formatted(r("chủ trì")));
  }

  @Test
  void aTextBoxIsReadOnce() {
    String box = "<w:txbxContent>" + p("DỰ THẢO") + "</w:txbxContent>";
    assertFlow(
        "DỰ THẢO\nKẾ HOẠCH",
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("KẾ HOẠCH")
            + "</w:p>");
  }

  @Test
  void aTextBoxOfOlderProgramsIsReadToo() {
    assertFlow(
        "DỰ THẢO\nKẾ HOẠCH",
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape>"
                .formatted(p("DỰ THẢO"))
            + "</w:pict></w:r>"
            + r("KẾ HOẠCH")
            + "</w:p>");
  }

  @Test
  void aNoteStandsApartAndLeavesNoFigure() {
    var file =
        DocxFile.of(
                "<w:p>%s<w:r><w:footnoteReference w:id='2'/></w:r>%s</w:p>"
                    .formatted(r("của tỉnh"), r(" giao.")))
            .footnotes(
                "<w:footnote w:type='separator' w:id='0'>%s</w:footnote><w:footnote w:id='2'>%s</w:footnote>"
                    .formatted(
                        p("___"),
                        "<w:p><w:r><w:footnoteRef/></w:r>" + r("Quyết định 06") + "</w:p>"));
    assertFlow("của tỉnh giao.\nNOTE {Quyết định 06}", file);
  }

  @Test
  void headsOfPagesStandApart() {
    var file =
        DocxFile.of(
                p("Nội dung")
                    + "<w:sectPr><w:headerReference r:id='head' w:type='default'/></w:sectPr>")
            .header(p("Dự thảo lần 2"));
    assertFlow("Nội dung\nMARGIN {Dự thảo lần 2}", file);
  }

  @Test
  void signsOfSymbolFontsAreWhatTheyShow() {
    assertFlow(
        "đạt ≥ 90%",
        "<w:p>%s<w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>%s</w:p>"
            .formatted(r("đạt "), r(" 90%")));
  }

  @Test
  void mergedCellsCoverTheGrid() {
    String rows =
        row(cell("<w:vMerge w:val='restart'/>", "TT"), cell("<w:gridSpan w:val='2'/>", "Đơn vị"))
            + row(cell("<w:vMerge/>", ""), cell("", "Chủ trì"), cell("", "Phối hợp"))
            + row(cell("", "1"), cell("", "Công an xã"), cell("", "Các thôn"));
    assertFlow(
        """
        table of 3, ruled
        0,0↓2: TT
        0,1→2: Đơn vị
        1,1: Chủ trì
        1,2: Phối hợp
        2,0: 1
        2,1: Công an xã
        2,2: Các thôn\
        """,
        table(rows));
  }

  @Test
  void aRowMayBeginBehindTheFirstColumn() {
    String late =
        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
            + cell("", "B")
            + cell("", "C")
            + "</w:tr>";
    assertFlow(
        """
        table of 3, ruled
        0,0: A
        0,1: B
        0,2: C
        1,1: B
        1,2: C\
        """,
        table(row(cell("", "A"), cell("", "B"), cell("", "C")) + late));
  }

  @Test
  void edgesThatMissEachOtherByAHairAreOne() {
    String grid =
        "<w:tblGrid><w:gridCol w:w='600'/><w:gridCol w:w='12'/><w:gridCol w:w='5000'/></w:tblGrid>";
    String rows =
        row(cell("", "TT"), cell("<w:gridSpan w:val='2'/>", "Nội dung"))
            + row(cell("<w:gridSpan w:val='2'/>", "1"), cell("", "Rà soát"));
    assertFlow(
        "table of 2\n0,0: TT\n0,1: Nội dung\n1,0: 1\n1,1: Rà soát",
        "<w:tbl>" + grid + rows + "</w:tbl>");
  }

  @Test
  void aTableMayStandInACell() {
    assertFlow(
        "table of 1\n0,0: Đợt | table of 1 | 0,0: Quý I",
        "<w:tbl>"
            + row(
                "<w:tc>" + p("Đợt") + "<w:tbl>" + row(cell("", "Quý I")) + "</w:tbl><w:p/></w:tc>")
            + "</w:tbl>");
  }

  @Test
  void listsCountAsTheyArePrinted() {
    var file =
        DocxFile.of(
                item(1, 0, "Mục đích")
                    + item(1, 1, "Chung")
                    + item(1, 2, "một")
                    + item(1, 2, "hai")
                    + item(1, 1, "Cụ thể")
                    + item(1, 2, "ba")
                    + item(1, 0, "Nhiệm vụ")
                    + item(1, 1, "Hạ tầng")
                    + item(1, 3, "ghi chú")
                    + item(2, 0, "Yêu cầu"))
            .numbering(
                definition(
                        0,
                        level(0, "upperRoman", "%1."),
                        level(1, "decimal", "%1.%2."),
                        level(2, "lowerLetter", "%3)"),
                        level(3, "bullet", "-"))
                    + list(1, 0, "")
                    + list(
                        2,
                        0,
                        "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"));
    assertFlow(
        """
        [I.] Mục đích
        [I.1.] Chung
        [a)] một
        [b)] hai
        [I.2.] Cụ thể
        [a)] ba
        [II.] Nhiệm vụ
        [II.1.] Hạ tầng
        [-] ghi chú
        [I.] Yêu cầu\
        """,
        file);
  }

  @Test
  void aListGoesOnWhereAnotherOfTheSameMakeIsUsed() {
    var file =
        DocxFile.of(item(1, 0, "một") + item(2, 0, "hai"))
            .numbering(definition(0, level(0, "decimal", "%1.")) + list(1, 0, "") + list(2, 0, ""));
    assertFlow("[1.] một\n[2.] hai", file);
  }

  @Test
  void aListMayNotCountAnewBelowAHigherLevel() {
    String on = level(1, "decimal", "%2.").replace("</w:lvl>", "<w:lvlRestart w:val='0'/></w:lvl>");
    var file =
        DocxFile.of(item(1, 0, "A") + item(1, 1, "x") + item(1, 0, "B") + item(1, 1, "y"))
            .numbering(definition(0, level(0, "upperLetter", "%1."), on) + list(1, 0, ""));
    assertFlow("[A.] A\n[1.] x\n[B.] B\n[2.] y", file);
  }

  @Test
  void styleCanNumberItsParagraphs() {
    String linked =
        level(1, "decimal", "%2.").replace("</w:lvl>", "<w:pStyle w:val='Duty'/></w:lvl>");
    var file =
        DocxFile.of(
                p("<w:pStyle w:val='Duty'/>", "Công an xã")
                    + p("<w:pStyle w:val='Duty'/>", "Trạm Y tế")
                    + p(
                        "<w:pStyle w:val='Duty'/><w:numPr><w:numId w:val='0'/></w:numPr>",
                        "Không đánh số"))
            .styles(
                "<w:style w:type='paragraph' w:styleId='Duty'><w:pPr><w:numPr><w:numId w:val='1'/>"
                    + "</w:numPr></w:pPr></w:style>")
            .numbering(definition(0, level(0, "upperRoman", "%1."), linked) + list(1, 0, ""));
    assertFlow("[1.] Công an xã\n[2.] Trạm Y tế\nKhông đánh số", file);
  }

  @Test
  void rowsCanBeNumberedByThemselves() {
    String number =
        "<w:tc><w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p></w:tc>";
    var file =
        DocxFile.of(
                "<w:tbl>"
                    + row(number, cell("", "Rà soát"))
                    + row(number, cell("", "Công bố"))
                    + "</w:tbl>")
            .numbering(definition(0, level(0, "decimal", "%1")) + list(1, 0, ""));
    assertFlow("table of 2\n0,0: [1] \n0,1: Rà soát\n1,0: [2] \n1,1: Công bố", file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"F0B7 •", "F0A7 ▪", "F0FC ✓", "F076 ❖", "F0D8 ➢", "6F ○", "2B +", "2013 –"})
  void bulletsAreTheSignsThatFontsDraw(String codeAndSign) {
    String[] parts = codeAndSign.split(" ");
    char code = (char) Integer.parseInt(parts[0], 16);
    String font = code < 0xF000 ? "Courier New" : code == 0xF0B7 ? "Symbol" : "Wingdings";
    String level =
        level(0, "bullet", String.valueOf(code))
            .replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii='%s'/></w:rPr></w:lvl>".formatted(font));
    var file = DocxFile.of(item(1, 0, "mục")).numbering(definition(0, level) + list(1, 0, ""));
    assertFlow("[" + parts[1] + "] mục", file);
  }

  @Test
  void paragraphsAreCountedInTablesAndWhereEmptyToo() throws ReadException {
    SourceText source =
        new SourceReader()
            .read(
                DocxFile.of(
                        p("một")
                            + "<w:p/>"
                            + "<w:tbl>"
                            + row(cell("", "ba"))
                            + "</w:tbl>"
                            + p("bốn"))
                    .bytes());
    assertEquals(
        "[1, 3, 4]",
        source.pages().getFirst().lines().stream()
            .map(line -> line.paragraph())
            .toList()
            .toString());
    assertEquals(TextOrigin.OFFICE, source.origin());
    assertEquals(null, source.pageCount());
  }

  @Test
  void aFileCutOffIsDamaged() {
    byte[] whole = DocxFile.of(p("Kế hoạch")).bytes();
    for (int i = 1; i < 20; i++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * i / 20);
      ReadException e = assertThrows(ReadException.class, () -> new SourceReader().read(cut));
      assertEquals(ReadException.Reason.CORRUPT, e.reason(), e.getMessage());
    }
  }

  @Test
  void aFileThatSwellsIsRefused() {
    byte[] bomb = DocxFile.of(p(" ".repeat(50_000_000))).bytes();
    ReadException e = assertThrows(ReadException.class, () -> new SourceReader().read(bomb));
    assertEquals(ReadException.Reason.CORRUPT, e.reason());
  }

  @Test
  void nothingOutsideOfTheFileIsFetched() {
    byte[] file =
        DocxFile.raw(
            "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>");
    try {
      assertEquals("ab", String.join("\n", FlowLines.of(new SourceReader().read(file))));
    } catch (ReadException e) {
      assertEquals(ReadException.Reason.CORRUPT, e.reason());
    }
  }

  private static String table(String rows) {
    return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
        + rows
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String list(int id, int definition, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, definition, overrides);
  }

  private static void assertFlow(String expected, String body) {
    assertFlow(expected, DocxFile.of(body));
  }

  private static void assertFlow(String expected, DocxFile file) {
    try {
      assertEquals(
          expected, String.join("\n", FlowLines.of(new SourceReader().read(file.bytes()))));
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
