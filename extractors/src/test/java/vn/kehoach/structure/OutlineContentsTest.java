package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.structure.Outlines.contents;
import static vn.kehoach.structure.Outlines.outline;
import static vn.kehoach.structure.Outlines.sections;
import static vn.kehoach.structure.Outlines.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands under a heading. */
class OutlineContentsTest {

  private static final String TASKS =
      "=#KẾ HOẠCH\n=#Chuyển đổi số năm 2026\nCăn cứ Luật;\n=I. NHIỆM VỤ\n";

  @Test
  void marksNestInTheOrderInWhichTheyComeUp() {
    assertEquals(
        """
        bullet1 Tuyên truyền:
        bullet2 Qua loa truyền thanh;
        bullet2 Qua Zalo.
        bullet1 Tập huấn.\
        """,
        contents(
            outline(
                TASKS
                    + """
                    - Tuyên truyền:
                    + Qua loa truyền thanh;
                    + Qua Zalo.
                    - Tập huấn.
                    """),
            0));
  }

  @Test
  void letteredSentencesAreItemsAndNotSections() {
    Outline outline =
        outline(
            TASKS
                + """
                a) Rà soát, cắt giảm thủ tục hành chính.
                b) Công khai kết quả trên trang thông tin điện tử.
                """);
    assertEquals("I TASKS NHIỆM VỤ", sections(outline));
    assertEquals(
        """
        item a Rà soát, cắt giảm thủ tục hành chính.
        item b Công khai kết quả trên trang thông tin điện tử.\
        """,
        contents(outline, 0));
  }

  @Test
  void theClosingParagraphBelongsToNoSection() {
    Outline outline =
        outline(
            TASKS
                + """
                - Tập huấn.
                Trên đây là Kế hoạch chuyển đổi số năm 2026 của xã Mường Tượng./.
                """);
    assertEquals("bullet1 Tập huấn.", contents(outline, 0));
    assertEquals(
        List.of("Trên đây là Kế hoạch chuyển đổi số năm 2026 của xã Mường Tượng./."),
        texts(outline.closing()));
  }

  @Test
  void aRequestThatClosesThePlanIsNotRunTogetherWithTheLastDuty() {
    Outline outline =
        outline(
            TASKS + "- Chỉnh trang nhà văn hóa. Yêu cầu các đơn vị thực hiện Kế hoạch này./.\n");
    assertEquals("bullet1 Chỉnh trang nhà văn hóa.", contents(outline, 0));
    assertEquals(List.of("Yêu cầu các đơn vị thực hiện Kế hoạch này./."), texts(outline.closing()));
  }

  @Test
  void aDocumentWithoutAHeadingHasNoSection() {
    Outline outline = outline("=#KẾ HOẠCH\n=#Trực Tết năm 2026\nCăn cứ Luật;\n");
    assertEquals(List.of(), outline.sections());
  }
}
