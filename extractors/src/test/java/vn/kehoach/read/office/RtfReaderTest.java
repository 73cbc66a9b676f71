package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.read.ReadException;

class RtfReaderTest {

  private static final String HEAD =
      """
      {\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1
      {\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\froman\\fcharset163 \
      Times New Roman;}{\\f2\\fnil\\fcharset2 Symbol;}}
      {\\colortbl;\\red0\\green0\\blue0;}
      {\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}
      {\\info{\\title Tên tệp}}{\\*\\generator Máy}
      """;

  @Test
  void lettersAreReadInUnicodeAndInTheFontsCodePage() throws IOException {
    assertEquals(
        List.of("c *KẾ HOẠCH*", "Xã Đắk Ơ – năm 2026", "“Hộ nghèo” giảm 3%"),
        read(
            """
            \\pard\\qc{\\b K\\u7870\\'3f HO\\u7840?CH}\\par
            \\pard X\\'e3 \\u272?\\u7855?k \\u416? \\endash  n\\u259?m 2026\\par
            \\pard \\ldblquote H\\u7897? ngh\\u232\\'e8o\\rdblquote  gi\\u7843?m 3%\\par
            """));
  }

  @Test
  void aVietnameseCodePageWritesLettersAndTonesApart() throws IOException {
    // windows-1258: ê + dot below, ô + grave, a + acute
    assertEquals(
        List.of("Thực hiện Đề án"),
        read("\\f1 Th\\'fd\\'f2c hi\\'ea\\'f2n \\'d0\\'ea\\'cc \\'e1n\\par"));
  }

  @Test
  void aListPrintsItsLabelsAndHeadingsHaveTheirLevel() throws IOException {
    assertEquals(
        List.of("h1 [I.] MỤC TIÊU", "[•] Trồng rừng", "Không có gì phía trước"),
        read(
            """
            {\\listtext\\pard\\plain I.\\tab}\\pard\\s1 M\\u7908?C TI\\u202?U\\par
            \\pard{\\pntext\\f2\\'b7\\tab}{\\*\\pn\\pnlvlblt\\pnstart1{\\pntxtb\\'b7}}\
            Tr\\u7891?ng r\\u7915?ng\\par
            \\pard Kh\\u244?ng c\\u243? g\\u236? ph\\u237?a tr\\u432?\\u7899?c\\par
            """));
  }

  @Test
  void cellsStandAtTheirSquaresOfTheGrid() throws IOException {
    assertEquals(
        List.of(
            "Trước bảng",
            "table of 3, ruled",
            "0,0↓2: TT",
            "0,1→2: Phân công",
            "1,1: Chủ trì",
            "1,2: Phối hợp",
            "2,0: 1",
            "2,1: Trạm Y tế | Công an",
            "2,2: ",
            "Sau bảng"),
        read(
            """
            \\pard Tr\\u432?\\u7899?c b\\u7843?ng\\par
            \\trowd\\trleft-108\\clvmgf\\clbrdrt\\brdrs\\cellx500\\clmgf\\cellx3000\\clmrg\\cellx6000
            \\pard\\intbl TT\\cell Ph\\u226?n c\\u244?ng\\cell\\cell\\row
            \\trowd\\trleft-108\\clvmrg\\cellx505\\cellx3010\\cellx6000
            \\pard\\intbl\\cell Ch\\u7911? tr\\u236?\\cell Ph\\u7889?i h\\u7907?p\\cell\\row
            \\trowd\\trleft-108\\cellx500\\cellx3000\\cellx6000
            \\pard\\intbl 1\\cell Tr\\u7841?m Y t\\u7871?\\par C\\u244?ng an\\cell\\cell\\row
            \\pard Sau b\\u7843?ng\\par
            """));
  }

  @Test
  void aTableInACellIsATableOfItsOwn() throws IOException {
    assertEquals(
        List.of(
            "table of 2",
            "0,0: Ngoài | table of 2 | 0,0: a | 0,1: b | 1,0: c | 1,1: d | cuối",
            "0,1: Phải"),
        read(
            """
            \\trowd\\cellx5000\\cellx9000
            \\pard\\intbl Ngo\\u224?i\\par
            \\pard\\intbl\\itap2 a\\nestcell{\\nonesttables\\par}b\\nestcell\
            {\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}
            c\\nestcell d\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}
            \\pard\\intbl cu\\u7889?i\\cell Ph\\u7843?i\\cell\\row\\pard
            """));
  }

  /** Two tables that touch: nothing stands between them but another geometry. */
  @Test
  void rowsOfOtherEdgesAreAnotherTable() throws IOException {
    assertEquals(
        List.of(
            "table of 3", "0,0: 1", "0,1: a", "0,2: b", "table of 3", "0,0: 2", "0,1: c", "0,2: d"),
        read(
            """
            \\trowd\\cellx1000\\cellx2000\\cellx9000\\pard\\intbl 1\\cell a\\cell b\\cell\\row
            \\trowd\\cellx700\\cellx4000\\cellx9000\\pard\\intbl 2\\cell c\\cell d\\cell\\row
            \\pard
            """));
  }

  @Test
  void whatIsDeletedHiddenOrRemarkedUponIsNotPrinted() throws IOException {
    assertEquals(
        List.of("Hoàn thành quý II 2026 ngay"),
        read(
            """
            \\pard Ho\\u224?n th\\u224?nh {\\deleted qu\\u253? I}{\\revised\\revauth1 qu\\u253? II}\
             {\\v n\\u225?p}2026{\\*\\atnid NV}{\\*\\annotation\\pard Anh xem l\\u7841?i\\par}\
             {\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt ngay}}\\par
            """));
  }

  @Test
  void notesStandApartAndTextBoxesOnce() throws IOException {
    assertEquals(
        List.of("MARGIN {c 2}", "NOTE {Theo Quyết định 12.}", "KHẨN", "Hộ nghèo còn 2% cuối năm"),
        read(
            """
            {\\header\\pard\\qc 2\\par}
            \\pard H\\u7897? ngh\\u232?o{\\super\\chftn{\\footnote\\pard\\chftn \
            Theo Quy\\u7871?t \\u273?\\u7883?nh 12.}} c\\u242?n 2%\
            {\\shp{\\*\\shpinst{\\sp{\\sn wzName}{\\sv Box}}{\\shptxt\\pard KH\\u7848?N\\par}}\
            {\\shprslt{\\*\\do\\dpptx{\\dptxbxtext\\pard KH\\u7848?N\\par}}}} cu\\u7889?i \
            n\\u259?m\\par
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1\\ansi K\\u7870?",
        "{\\rtf1{\\fonttbl{\\f0 A;}",
        "{\\rtf1\\pard\\intbl a\\cell b"
      })
  void aFileThatIsCutOffSaysSo(String file) {
    assertEquals(ReadException.Reason.CORRUPT, reason(file));
  }

  @Test
  void aFileWithoutWordsIsEmpty() {
    assertEquals(ReadException.Reason.EMPTY, reason("{\\rtf1\\ansi\\par}"));
  }

  @Test
  void groupsWithoutEndAreNoDocument() {
    assertEquals(ReadException.Reason.CORRUPT, reason("{\\rtf1" + "{".repeat(1_000_000)));
  }

  private static ReadException.Reason reason(String file) {
    return assertThrows(ReadException.class, () -> RtfReader.read(bytes(file))).reason();
  }

  private static List<String> read(String body) throws IOException {
    return FlowLines.of(RtfReader.read(bytes(HEAD + body + "}")));
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.ISO_8859_1);
  }
}
