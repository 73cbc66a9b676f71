package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.structure.Outlines.contents;
import static vn.kehoach.structure.Outlines.outline;
import static vn.kehoach.structure.Outlines.plain;
import static vn.kehoach.structure.Outlines.sections;

import org.junit.jupiter.api.Test;

/** Headings with numbers, and how they nest. */
class OutlineSectionsTest {

  private static final String FRONT = "=#KẾ HOẠCH\n=#Chuyển đổi số năm 2026\nCăn cứ Luật;\n";

  @Test
  void headingsNestByTheWayTheirNumbersAreWritten() {
    assertEquals(
        """
        I PURPOSE MỤC ĐÍCH
        II OBJECTIVES MỤC TIÊU
          1 OBJECTIVES Mục tiêu chung
          2 OBJECTIVES Mục tiêu cụ thể
            2.1 OBJECTIVES Chính quyền số
            2.2 OBJECTIVES Xã hội số
        III ORGANISATION TỔ CHỨC THỰC HIỆN
          1 ORGANISATION Phòng Kinh tế\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =I. MỤC ĐÍCH
                    Phục vụ người dân.
                    =II. MỤC TIÊU
                    =1. Mục tiêu chung
                    Nâng cao chất lượng.
                    =2. Mục tiêu cụ thể
                    =2.1. Chính quyền số
                    - Đạt 80% hồ sơ trực tuyến.
                    =2.2. Xã hội số
                    - Đạt 60% hộ có tài khoản.
                    =III. TỔ CHỨC THỰC HIỆN
                    =1. Phòng Kinh tế
                    - Chủ trì thực hiện.
                    """)));
  }

  @Test
  void whatStandsBelowAReviewIsReview() {
    assertEquals(
        """
        Phần I REVIEW ĐÁNH GIÁ KẾT QUẢ NĂM 2025
          I REVIEW MỤC TIÊU
            1 REVIEW Nhiệm vụ đã làm
        Phần II OTHER NHIỆM VỤ NĂM 2026
          I OBJECTIVES MỤC TIÊU\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =#Phần I: ĐÁNH GIÁ KẾT QUẢ NĂM 2025
                    =I. MỤC TIÊU
                    =1. Nhiệm vụ đã làm
                    - Đã cấp 120 chữ ký số.
                    =#Phần II: NHIỆM VỤ NĂM 2026
                    =I. MỤC TIÊU
                    - Đạt 80%.
                    """)));
  }

  @Test
  void aHeadingWithoutAKindOfItsOwnHasThatFromAbove() {
    assertEquals(
        """
        II TASKS NHIỆM VỤ TRỌNG TÂM
          1 TASKS Hạ tầng số
          2 SOLUTIONS Giải pháp\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =II. NHIỆM VỤ TRỌNG TÂM
                    =1. Hạ tầng số
                    - Phủ sóng 5G.
                    =2. Giải pháp
                    - Tuyên truyền.
                    """)));
  }

  @Test
  void subHeadingsOfATwofoldSectionAreReadByTheirOwnWords() {
    assertEquals(
        """
        I OBJECTIVES MỤC TIÊU, NHIỆM VỤ
          1 OBJECTIVES Hạ tầng số
            a OBJECTIVES Mục tiêu
            b TASKS Nhiệm vụ\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =I. MỤC TIÊU, NHIỆM VỤ
                    =1. Hạ tầng số
                    =a) Mục tiêu
                    - Đạt 80%.
                    =b) Nhiệm vụ
                    - Lắp đặt trạm phát.
                    """)));
  }

  @Test
  void capitalsABCStandBesideEachOther() {
    assertEquals(
        """
        A OBJECTIVES MỤC TIÊU
          I OBJECTIVES Mục tiêu chung
        B TASKS NHIỆM VỤ
        C ORGANISATION TỔ CHỨC THỰC HIỆN
        D FUNDING KINH PHÍ\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =A. MỤC TIÊU
                    =I. Mục tiêu chung
                    - Nâng cao chất lượng.
                    =B. NHIỆM VỤ
                    - Tập huấn.
                    =C. TỔ CHỨC THỰC HIỆN
                    Giao Phòng Kinh tế theo dõi.
                    =D. KINH PHÍ
                    Từ ngân sách xã.
                    """)));
  }

  @Test
  void unitsNumberedOneAfterTheOtherAreHeadings() {
    assertEquals(
        """
        III ORGANISATION TỔ CHỨC THỰC HIỆN
          1 ORGANISATION Phòng Kinh tế
          2 ORGANISATION Công an xã\
        """,
        sections(
            plain(
                """
                KẾ HOẠCH
                Chuyển đổi số năm 2026
                Căn cứ Luật;
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Kinh tế
                Tham mưu thực hiện Kế hoạch.
                2. Công an xã
                Bảo đảm an ninh mạng.
                """)));
  }

  @Test
  void wordsBehindAHeadingOnItsLineAreItsText() {
    Outline outline =
        outline(
            FRONT
                + """
                =IV. TỔ CHỨC THỰC HIỆN
                1. Công an xã: Bảo đảm an toàn thông tin trên địa bàn.
                2. Trạm Y tế: Triển khai hồ sơ sức khỏe điện tử.
                """);
    assertEquals(
        """
        IV ORGANISATION TỔ CHỨC THỰC HIỆN
          1 ORGANISATION Công an xã
          2 ORGANISATION Trạm Y tế\
        """,
        sections(outline));
    assertEquals("text Bảo đảm an toàn thông tin trên địa bàn.", contents(outline, 1));
  }

  @Test
  void aTitleInCapitalsGoesOnOnTheNextLine() {
    assertEquals(
        "I TASKS NHIỆM VỤ TRỌNG TÂM VỀ CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN XÃ MƯỜNG TƯỢNG",
        sections(
            plain(
                """
                KẾ HOẠCH
                Chuyển đổi số năm 2026
                Căn cứ Luật;
                I. NHIỆM VỤ TRỌNG TÂM VỀ CHUYỂN ĐỔI SỐ
                TRÊN ĐỊA BÀN XÃ MƯỜNG TƯỢNG
                - Lắp đặt trạm phát.
                """)));
  }

  @Test
  void aHeadingThatNamesAKindMayEndInAFullStop() {
    assertEquals(
        """
        I OBJECTIVES MỤC TIÊU
          1 OBJECTIVES Mục tiêu chung
          2 OBJECTIVES Mục tiêu cụ thể\
        """,
        sections(
            plain(
                """
                KẾ HOẠCH
                An toàn thực phẩm năm 2026
                Căn cứ Luật An toàn thực phẩm;
                I. MỤC TIÊU.
                1. Mục tiêu chung.
                Kiểm soát an toàn thực phẩm trong toàn bộ chuỗi cung cấp.
                2. Mục tiêu cụ thể.
                + 80% cơ sở đạt yêu cầu.
                """)));
  }

  @Test
  void divisionsAndArticlesStandBelowChapters() {
    assertEquals(
        """
        Chương I OBJECTIVES MỤC TIÊU
        Chương II TASKS NHIỆM VỤ
          Mục 1 TASKS Tuyên truyền
          Mục 2 TASKS Kiểm tra
        Chương III ORGANISATION TỔ CHỨC THỰC HIỆN
          Điều 1 ORGANISATION Công an xã\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =#Chương I
                    =#MỤC TIÊU
                    - Giảm 10% số vụ cháy.
                    =#Chương II
                    =#NHIỆM VỤ
                    =Mục 1. Tuyên truyền
                    - Phát tờ rơi.
                    =Mục 2. Kiểm tra
                    - Kiểm tra chợ.
                    =#Chương III
                    =#TỔ CHỨC THỰC HIỆN
                    =Điều 1. Công an xã
                    - Tham mưu.
                    """)));
  }

  @Test
  void weakWordsNameAKindOnlyWhereNothingAboveDoes() {
    assertEquals(
        """
        I TASKS HOẠT ĐỘNG CHỦ YẾU
        II SOLUTIONS GIẢI PHÁP
          1 SOLUTIONS Các hoạt động chủ yếu\
        """,
        sections(
            outline(
                FRONT
                    + """
                    =I. HOẠT ĐỘNG CHỦ YẾU
                    - Khám bệnh.
                    =II. GIẢI PHÁP
                    =1. Các hoạt động chủ yếu
                    - Tập huấn.
                    """)));
  }
}
