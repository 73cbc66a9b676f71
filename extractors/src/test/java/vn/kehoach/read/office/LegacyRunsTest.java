package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.read.office.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Text in old fonts that a word processor has cut into runs. */
class LegacyRunsTest {

  @Test
  void aToneThatStandsInTheNextRunBelongsToItsVowel() throws ReadException {
    String vni = "<w:r><w:rPr>%s<w:rFonts w:ascii='VNI-Times' w:hAnsi='VNI-Times'/></w:rPr>";
    String plain = vni.formatted("");
    String bold = vni.formatted("<w:b/>");
    assertRead(
        "Kế hoạch phát triển THỊ trấn năm 2026",
        "<w:p>%s<w:t>Ke</w:t></w:r>%s<w:t xml:space='preserve'>á hoa</w:t></w:r>"
                .formatted(plain, bold)
            + "%s<w:t xml:space='preserve'>ïch pha</w:t></w:r>".formatted(plain)
            + "%s<w:t xml:space='preserve'>ùt trieån </w:t></w:r>".formatted(bold)
            + "%s<w:t xml:space='preserve'>thò</w:t></w:r>".formatted(vni.formatted("<w:caps/>"))
            + "%s<w:t xml:space='preserve'> tra</w:t></w:r>".formatted(plain)
            + "%s<w:t xml:space='preserve'>án naêm </w:t></w:r>".formatted(bold)
            + r("2026")
            + "</w:p>");
  }

  @Test
  void lettersOfOneWordInTwoOldFontsAreDecodedEachByItsOwn() throws ReadException {
    String run =
        "<w:r><w:rPr><w:rFonts w:hAnsi='%s'/></w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>";
    assertRead(
        "ủy ban NHÂN DÂN xã",
        "<w:p>"
            + run.formatted(".VnTime", "ñ")
            + run.formatted(".VnTime", "y ban ")
            + run.formatted(".VnTimeH", "nh")
            + run.formatted(".VnTimeH", "©n d©n")
            + run.formatted("Times New Roman", " xã")
            + "</w:p>");
  }

  private static void assertRead(String expected, String body) throws ReadException {
    assertEquals(
        List.of(expected), FlowLines.of(new SourceReader().read(DocxFile.of(body).bytes())));
  }
}
