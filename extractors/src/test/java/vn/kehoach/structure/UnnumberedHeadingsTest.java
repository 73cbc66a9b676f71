package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.structure.Outlines.contents;
import static vn.kehoach.structure.Outlines.outline;
import static vn.kehoach.structure.Outlines.plain;
import static vn.kehoach.structure.Outlines.sections;

import org.junit.jupiter.api.Test;

/** Lines that head what follows by their words and their place alone, and lines that do not. */
class UnnumberedHeadingsTest {

  private static final String FRONT = "=#KẾ HOẠCH\n=#Chuyển đổi số năm 2026\nCăn cứ Luật;\n";

  @Test
  void withoutBoldUnfinishedShortFiguresHeadAndSentencesDoNot() {
    Outline outline =
        plain(
            """
            KẾ HOẠCH
            Chuyển đổi số năm 2026
            Căn cứ Luật;
            I. NHIỆM VỤ
            1. Phát triển hạ tầng số
            - Lắp đặt trạm phát.
            2. Nâng cao nhận thức
            - Tuyên truyền lưu động.
            II. TỔ CHỨC THỰC HIỆN
            1. Các phòng chuyên môn chủ động xây dựng kế hoạch, báo cáo Ủy ban nhân dân xã.
            2. Công an xã theo dõi, đôn đốc việc thực hiện Kế hoạch này.
            """);
    assertEquals(
        """
        I TASKS NHIỆM VỤ
          1 TASKS Phát triển hạ tầng số
          2 TASKS Nâng cao nhận thức
        II ORGANISATION TỔ CHỨC THỰC HIỆN\
        """,
        sections(outline));
    assertEquals(
        """
        item 1 Các phòng chuyên môn chủ động xây dựng kế hoạch, báo cáo Ủy ban nhân dân xã.
        item 2 Công an xã theo dõi, đôn đốc việc thực hiện Kế hoạch này.\
        """,
        contents(outline, 3));
  }

  @Test
  void aSentenceWhoseSubjectIsAnOfficeIsAnItem() {
    Outline outline =
        plain(
            """
            KẾ HOẠCH
            Chuyển đổi số năm 2026
            Căn cứ Luật;
            V. TỔ CHỨC THỰC HIỆN
            1. Các bản chủ động triển khai Kế hoạch.
            2. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
            """);
    assertEquals("V ORGANISATION TỔ CHỨC THỰC HIỆN", sections(outline));
  }

  @Test
  void aFigureWithAFullStopHeadsWhereBulletsStandBelowIt() {
    assertEquals(
        """
        I TASKS NHIỆM VỤ
          1 TASKS Phát triển hạ tầng số
          2 TASKS Phát triển dữ liệu số\
        """,
        sections(
            plain(
                """
                KẾ HOẠCH
                Chuyển đổi số năm 2026
                Căn cứ Luật;
                I. NHIỆM VỤ
                1. Phát triển hạ tầng số.
                - Lắp đặt trạm phát.
                2. Phát triển dữ liệu số.
                - Số hóa hồ sơ.
                """)));
  }

  @Test
  void capitalsWithoutANumberThatNameAKindAreAHeading() {
    assertEquals(
        "· ORGANISATION TỔ CHỨC THỰC HIỆN",
        sections(outline(FRONT + "#TỔ CHỨC THỰC HIỆN\nGiao Phòng Kinh tế theo dõi.\n")));
  }

  @Test
  void aPlanWhoseOwnSectionsBearNoNumberHasThemOutermost() {
    assertEquals(
        """
        · REVIEW TÌNH HÌNH TRỒNG RỪNG NĂM 2025
        · OBJECTIVES MỤC TIÊU
          1 OBJECTIVES Mục tiêu chung
          2 OBJECTIVES Chỉ tiêu
        · ORGANISATION TỔ CHỨC THỰC HIỆN
          1 ORGANISATION Hội Nông dân\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =TÌNH HÌNH TRỒNG RỪNG NĂM 2025
                    Đã trồng 12.000 cây.
                    =MỤC TIÊU
                    =1. Mục tiêu chung
                    Nâng độ che phủ.
                    =2. Chỉ tiêu
                    - Trồng 15.000 cây.
                    =TỔ CHỨC THỰC HIỆN
                    =1. Hội Nông dân
                    - Nhận cây giống.
                    """)));
  }

  @Test
  void capitalsWithoutNumberStandAboveNumbersInPlainText() {
    assertEquals(
        """
        · OBJECTIVES MỤC TIÊU
        · ORGANISATION TỔ CHỨC THỰC HIỆN
          1 ORGANISATION Trạm Y tế
          2 ORGANISATION Phòng Kinh tế\
        """,
        sections(
            plain(
                """
                KẾ HOẠCH
                Tiêm chủng mở rộng năm 2026
                Căn cứ Luật Phòng bệnh;
                MỤC TIÊU
                - 95% trẻ em được tiêm đủ mũi.
                TỔ CHỨC THỰC HIỆN
                1. Trạm Y tế
                - Chuẩn bị vắc xin.
                2. Phòng Kinh tế
                - Bố trí kinh phí.
                """)));
  }

  @Test
  void anUnnumberedHeadingThatNamesNoKindStandsBelowTheOneThatDoes() {
    assertEquals(
        """
        · OBJECTIVES Mục tiêu
          · OBJECTIVES Mục tiêu chung
        · TASKS Nhiệm vụ, giải pháp
          · TASKS Chăm sóc cây
        · ORGANISATION Tổ chức thực hiện
          · ORGANISATION Phòng Kinh tế
          · ORGANISATION Các thôn\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =Mục tiêu
                    =Mục tiêu chung
                    Nâng độ che phủ.
                    =Nhiệm vụ, giải pháp
                    =Chăm sóc cây
                    - Tưới cây mùa khô.
                    =Tổ chức thực hiện
                    =Phòng Kinh tế
                    - Chọn giống.
                    =Các thôn
                    - Đào hố.
                    """)));
  }

  @Test
  void aUnitsNameAboveBulletsHeadsWithoutBoldToo() {
    assertEquals(
        """
        III ORGANISATION TỔ CHỨC THỰC HIỆN
          · ORGANISATION Trạm Y tế
          · ORGANISATION Công an xã\
        """,
        sections(
            outline(
                FRONT
                    + """
                    III. TỔ CHỨC THỰC HIỆN
                    Trạm Y tế:
                    - Khám sàng lọc.
                    Công an xã:
                    - Bảo đảm trật tự.
                    """)));
  }
}
