package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;

/** Headings that the layout took for the last row of a table without rulings. */
class TableTailTest {

  private static List<Block> apart(String sketch) {
    return TableTail.apart(List.of(new Block.TableBlock(Blocks.table(sketch))));
  }

  private static int rows(Block block) {
    return assertInstanceOf(Block.TableBlock.class, block).table().rows().size();
  }

  @Test
  void aNumberedHeadingInTheLastRowIsAParagraph() {
    List<Block> blocks =
        apart(
            """
            Khoản chi | Số tiền | Ghi chú
            Mua cây giống | 12.000 |
            IV. TỔ CHỨC THỰC HIỆN | |
            """);
    assertEquals(2, blocks.size());
    assertEquals(2, rows(blocks.get(0)));
    assertEquals("IV. TỔ CHỨC THỰC HIỆN", BlockText.of(blocks.get(1)).text());
  }

  @Test
  void soIsOneInBoldWithoutANumber() {
    List<Block> blocks = apart("Việc | Ai\nĐào hố | Các thôn\n=Kinh phí thực hiện | \n");
    assertEquals(2, blocks.size());
    assertEquals("Kinh phí thực hiện", BlockText.of(blocks.get(1)).text());
  }

  @Test
  void twoHeadingsOneBelowTheOtherKeepTheirOrder() {
    List<Block> blocks =
        apart("Việc | Ai\nĐào hố | Các thôn\nB. NHIỆM VỤ | \nI. Nhiệm vụ trọng tâm | \n");
    assertEquals(
        List.of("", "B. NHIỆM VỤ", "I. Nhiệm vụ trọng tâm"),
        blocks.stream().map(block -> BlockText.of(block).text()).toList());
  }

  @Test
  void rowsOfTheTableItselfStay() {
    assertEquals(3, rows(apart("Việc | Ai\nĐào hố | Các thôn\nTổng cộng | \n").getFirst()));
    assertEquals(3, rows(apart("Mục | Điểm\nA | 5\n1. Nhiệm vụ được giao | 20\n").getFirst()));
    assertEquals(2, rows(apart("Việc | Ai\nI. MỤC TIÊU | Phòng Kinh tế\n").getFirst()));
  }
}
