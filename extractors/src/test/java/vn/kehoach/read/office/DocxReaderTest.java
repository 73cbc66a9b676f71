package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kehoach.read.office.DocxFile.cell;
import static vn.kehoach.read.office.DocxFile.p;
import static vn.kehoach.read.office.DocxFile.r;
import static vn.kehoach.read.office.DocxFile.row;
import static vn.kehoach.read.office.FlowLines.assertFlow;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
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
  void lettersOfOldFontsAreDecodedByTheFontsName() {
    String font = "<w:r><w:rPr><w:rFonts w:ascii='%s' w:hAnsi='%s'/></w:rPr><w:t>%s</w:t></w:r>";
    assertFlow(
        "Ủy ban KẾ HOẠCH Số",
        "<w:p>%s<w:r><w:t> ban </w:t></w:r>%s%s%s</w:p>"
            .formatted(
                font.formatted("VNI-Times", "VNI-Times", "UÛy"),
                font.formatted(".VnTimeH", ".VnTimeH", "kÕ ho¹ch"),
                r(" "),
                font.formatted(".VnTime", ".VnTime", "Sè")));
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
}
