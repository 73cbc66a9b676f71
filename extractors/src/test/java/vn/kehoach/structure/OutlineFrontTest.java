package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.structure.Outlines.outline;
import static vn.kehoach.structure.Outlines.plain;
import static vn.kehoach.structure.Outlines.sections;
import static vn.kehoach.structure.Outlines.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letterhead, title and recitals of a plan. */
class OutlineFrontTest {

  @Test
  void letterheadTypeTitleAndRecitalsArePartedOnAPage() {
    Outline outline =
        outline(
            """
            UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 12/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc
            =#KẾ HOẠCH
            =#Chuyển đổi số xã Mường Tượng
            =#năm 2026
            Căn cứ Quyết định số 101/QĐ-UBND ngày 05/01/2026 của UBND tỉnh;
            Ủy ban nhân dân xã ban hành Kế hoạch như sau:
            =I. MỤC ĐÍCH, YÊU CẦU
            Nâng cao chất lượng phục vụ.
            """);
    assertEquals("KẾ HOẠCH", outline.front().typeName().text());
    assertEquals(
        List.of("Chuyển đổi số xã Mường Tượng", "năm 2026"), texts(outline.front().title()));
    assertEquals(
        List.of(
            "Căn cứ Quyết định số 101/QĐ-UBND ngày 05/01/2026 của UBND tỉnh;",
            "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"),
        texts(outline.front().recitals()));
    assertEquals(4, outline.front().letterhead().size());
    assertEquals("I PURPOSE MỤC ĐÍCH, YÊU CẦU", sections(outline));
  }

  @Test
  void inPlainTextTheTitleEndsWhereTheRecitalsBegin() {
    Outline outline =
        plain(
            """
            UBND XÃ MƯỜNG TƯỢNG
            Số: 12/KH-UBND
            KẾ HOẠCH
            Cải cách hành chính năm 2026
            trên địa bàn xã Mường Tượng
            Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ;
            I. MỤC TIÊU
            """);
    assertEquals(
        List.of("Cải cách hành chính năm 2026", "trên địa bàn xã Mường Tượng"),
        texts(outline.front().title()));
    assertEquals(1, outline.front().recitals().size());
  }

  @Test
  void typeAndTitleOnOneLineArePartedAndOrnamentsAreNone() {
    Outline outline =
        outline(
            """
            =#KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI NĂM 2026
            #_______
            Căn cứ Luật Phòng, chống thiên tai;
            =I. MỤC ĐÍCH
            """);
    assertEquals("KẾ HOẠCH", outline.front().typeName().text());
    assertEquals(List.of("PHÒNG, CHỐNG THIÊN TAI NĂM 2026"), texts(outline.front().title()));
  }

  @Test
  void aDocumentWithoutTheTypesNameHasNoFront() {
    Outline outline = outline("=#QUYẾT ĐỊNH\n=#Về việc thành lập Tổ công tác\n");
    assertTrue(outline.front().typeName().isEmpty());
    assertTrue(outline.front().title().isEmpty());
  }

  @Test
  void recitalsEndAtAnUnnumberedHeadingThatNamesAKind() {
    Outline outline =
        outline(
            """
            =#KẾ HOẠCH
            =#Trồng cây phân tán năm 2026
            Căn cứ Luật Lâm nghiệp; UBND xã ban hành Kế hoạch như sau:
            =Mục đích, yêu cầu
            Nâng độ che phủ.
            """);
    assertEquals(1, outline.front().recitals().size());
    assertEquals("· PURPOSE Mục đích, yêu cầu", sections(outline));
  }
}
