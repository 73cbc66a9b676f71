package vn.kehoach.read.office;

import static vn.kehoach.read.office.DocxFile.cell;
import static vn.kehoach.read.office.DocxFile.item;
import static vn.kehoach.read.office.DocxFile.p;
import static vn.kehoach.read.office.DocxFile.row;
import static vn.kehoach.read.office.FlowLines.assertFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that Word counts itself, as it prints them. */
class DocxListsTest {

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
}
