package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;
import vn.kehoach.layout.Passage;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.structure.Outline.Sheet;

/** Appendices behind the signature. */
class SheetFinderTest {

  private static final Block TABLE =
      new Block.TableBlock(Blocks.table("TT | Nhiệm vụ | Chủ trì\n1 | Lắp wifi | Phòng Kinh tế\n"));

  private static List<Sheet> sheets(Object... parts) {
    var blocks = new ArrayList<Block>();
    for (Object part : parts) {
      if (part instanceof String text) {
        blocks.addAll(Blocks.paged(text));
      } else {
        blocks.add((Block) part);
      }
    }
    return new SheetFinder(UnitDirectory.standard()).find(blocks);
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  @Test
  void eachLabelBeginsAnAppendixWithTitleCaptionAndTable() {
    List<Sheet> sheets =
        sheets(
            """
            =#PHỤ LỤC 01
            =#Danh mục chỉ tiêu năm 2026
            #(Kèm theo Kế hoạch số 12/KH-UBND của UBND xã Mường Tượng)
            """,
            TABLE,
            """
            =#PHỤ LỤC 02
            =#Danh mục nhiệm vụ
            =#năm 2026
            """,
            TABLE);
    assertEquals(2, sheets.size());
    assertEquals("PHỤ LỤC 01", sheets.get(0).label().text());
    assertEquals("Danh mục chỉ tiêu năm 2026", sheets.get(0).title().text());
    assertEquals(
        List.of("(Kèm theo Kế hoạch số 12/KH-UBND của UBND xã Mường Tượng)"),
        texts(sheets.get(0).captions()));
    assertEquals("PHỤ LỤC 02", sheets.get(1).label().text());
    assertEquals("Danh mục nhiệm vụ năm 2026", sheets.get(1).title().text());
    assertEquals(1, sheets.get(1).tables().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PHỤ LỤC            | PHỤ LỤC
          Phụ lục II         | Phụ lục II
          PHỤ LỤC SỐ 3       | PHỤ LỤC SỐ 3
          Phụ lục 1:         | Phụ lục 1:
          BIỂU 02            | BIỂU 02
          Biểu số 1a         | Biểu số 1a
          """)
  void labelsAreKeptAsPrinted(String line, String label) {
    assertEquals(label, sheets("#" + line, TABLE).getFirst().label().text());
  }

  @Test
  void labelAndTitleOnOneLineAreParted() {
    Sheet sheet = sheets("=#PHỤ LỤC 01 DANH MỤC NHIỆM VỤ NĂM 2026\n", TABLE).getFirst();
    assertEquals("PHỤ LỤC 01", sheet.label().text());
    assertEquals("DANH MỤC NHIỆM VỤ NĂM 2026", sheet.title().text());
  }

  @Test
  void theCaptionMayFollowTheTitleOnItsLine() {
    Sheet sheet =
        sheets("PHỤ LỤC\nDanh mục nhiệm vụ (Ban hành kèm theo Kế hoạch số 12/KH-UBND)\n", TABLE)
            .getFirst();
    assertEquals("Danh mục nhiệm vụ", sheet.title().text());
    assertEquals(List.of("(Ban hành kèm theo Kế hoạch số 12/KH-UBND)"), texts(sheet.captions()));
  }

  @Test
  void aBracketThatIsOpenGoesOnOnTheNextLine() {
    Sheet sheet =
        sheets("PHỤ LỤC\nDanh mục\n(Ban hành kèm theo Kế hoạch số\n12/KH-UBND)\n", TABLE)
            .getFirst();
    assertEquals(2, sheet.captions().size());
    assertEquals("Danh mục", sheet.title().text());
  }

  @Test
  void aTableWithoutALabelIsAnAppendixOfItsOwn() {
    List<Sheet> sheets = sheets("=#DANH MỤC NHIỆM VỤ\n", TABLE, "=#DANH MỤC CHỈ TIÊU\n", TABLE);
    assertEquals(2, sheets.size());
    assertTrue(sheets.getFirst().label().isEmpty());
    assertEquals("DANH MỤC CHỈ TIÊU", sheets.get(1).title().text());
  }

  @Test
  void noBlocksGiveNoAppendix() {
    assertEquals(List.of(), sheets());
    assertEquals(List.of(), sheets("#__________\n"));
  }
}
