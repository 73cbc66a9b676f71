package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Blocks;
import vn.kehoach.layout.Passage;

/** Blocks in, outline out. */
class OutlineBuilderTest {

  private static Outline outline(String sketch) {
    return OutlineBuilder.build(Blocks.paged(sketch));
  }

  private static Outline plain(String sketch) {
    return OutlineBuilder.build(Blocks.plain(sketch));
  }

  /** Each section as "number KIND title", two blanks a level. */
  private static String sections(Outline outline) {
    return outline.sections().stream()
        .map(
            section ->
                "  ".repeat(section.level() - 1)
                    + (section.numeral() == null ? "·" : section.numeral().printed())
                    + " "
                    + section.kind()
                    + " "
                    + section.title())
        .collect(Collectors.joining("\n"));
  }

  private static String contents(Outline outline, int section) {
    return outline.sections().get(section).contents().stream()
        .map(
            content ->
                switch (content) {
                  case Content.Text text -> "text " + text.passage();
                  case Content.Bullet bullet -> "bullet" + bullet.depth() + " " + bullet.passage();
                  case Content.Numbered item ->
                      "item " + item.numeral().printed() + " " + item.passage();
                  case Content.TableContent table -> "table " + table.table().rows().size();
                })
        .collect(Collectors.joining("\n"));
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  @Nested
  class Front {

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
  }

  @Nested
  class Sections {

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
    void capitalsWithoutANumberThatNameAKindAreAHeading() {
      assertEquals(
          "· ORGANISATION TỔ CHỨC THỰC HIỆN",
          sections(outline(FRONT + "#TỔ CHỨC THỰC HIỆN\nGiao Phòng Kinh tế theo dõi.\n")));
    }

    @Test
    void capitalsWithoutNumberStandAboveNumbersWhereNothingElseDoes() {
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
    void articlesStandBelowChapters() {
      assertEquals(
          """
          Chương I PURPOSE MỤC ĐÍCH, YÊU CẦU
            Điều 1 PURPOSE Mục đích
          Chương II ORGANISATION TỔ CHỨC THỰC HIỆN
            Điều 2 ORGANISATION Công an xã\
          """,
          sections(
              plain(
                  """
                  KẾ HOẠCH
                  Tuyển quân năm 2026
                  Căn cứ Luật Nghĩa vụ quân sự;
                  Chương I. MỤC ĐÍCH, YÊU CẦU
                  Điều 1. Mục đích
                  Tuyển chọn công dân đủ tiêu chuẩn.
                  Chương II. TỔ CHỨC THỰC HIỆN
                  Điều 2. Công an xã
                  - Thẩm tra lý lịch công dân.
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
  }

  @Nested
  class SectionContents {

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
    void aDocumentWithoutAHeadingHasNoSection() {
      Outline outline = outline("=#KẾ HOẠCH\n=#Trực Tết năm 2026\nCăn cứ Luật;\n");
      assertEquals(List.of(), outline.sections());
    }
  }
}
