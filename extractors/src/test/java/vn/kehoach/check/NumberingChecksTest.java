package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.check.DraftChecks.told;
import static vn.kehoach.check.DraftChecks.toldOfTable;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Numbers of sections and rows that are given twice, left out or out of order. */
class NumberingChecksTest {

  @Nested
  class Sections {

    @Test
    void aNumberGivenTwice() {
      assertEquals(
          List.of("DUPLICATE_SECTION_NUMBER II. NHIỆM VỤ"),
          told("=I. MỤC ĐÍCH\n=II. MỤC TIÊU\n=II. NHIỆM VỤ\n=III. KINH PHÍ\n"));
    }

    @Test
    void articlesRunThroughTheChapters() {
      assertEquals(
          List.of("SKIPPED_SECTION_NUMBER Điều 4. Trạm Y tế"),
          told(
              "=#Chương I: MỤC TIÊU\n=Điều 1. Mục tiêu chung\n=#Chương II: TỔ CHỨC THỰC HIỆN\n"
                  + "=Điều 2. Công an xã\n- Tuần tra.\n=Điều 4. Trạm Y tế\n- Khám bệnh.\n"));
    }

    @Test
    void aNumberLeftOut() {
      assertEquals(
          List.of("SKIPPED_SECTION_NUMBER IV. KINH PHÍ"),
          told("=I. MỤC ĐÍCH\n=II. NHIỆM VỤ\n=IV. KINH PHÍ\n"));
    }

    @Test
    void numbersOutOfOrder() {
      assertEquals(
          List.of("OUT_OF_ORDER_SECTION II. NHIỆM VỤ"),
          told("=I. MỤC ĐÍCH\n=III. KINH PHÍ\n=II. NHIỆM VỤ\n"));
    }

    @Test
    void numbersThatBeginAnewBelowAnotherSectionAreInOrder() {
      assertEquals(
          List.of(),
          told(
              """
              =I. MỤC TIÊU
              =1. Mục tiêu chung
              =2. Mục tiêu cụ thể
              =II. NHIỆM VỤ
              =1. Hạ tầng số
              =2. Dữ liệu số
              """));
    }

    @Test
    void lettersMayLeaveOutF() {
      assertEquals(
          List.of(),
          told(
              "=I. NHIỆM VỤ\n"
                  + "=đ) Dữ liệu\n"
                  + "- Số hóa hồ sơ.\n"
                  + "=e) Nhân lực\n"
                  + "- Tập huấn.\n"
                  + "=g) Hạ tầng\n"
                  + "- Phủ sóng.\n"));
    }
  }

  @Nested
  class Rows {

    private static final String HEADS = "TT | Nhiệm vụ | Chủ trì | Thời gian\n";

    @Test
    void aNumberGivenTwice() {
      assertEquals(
          List.of("DUPLICATE_ROW_NUMBER 2"),
          toldOfTable(
              HEADS
                  + """
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  2 | Lắp camera | Công an xã | Quý I/2026
                  2 | Tập huấn | Phòng Kinh tế | Quý I/2026
                  """));
    }

    @Test
    void aGapIsOneWarningHoweverWide() {
      assertEquals(
          List.of("SKIPPED_ROW_NUMBER 5"),
          toldOfTable(
              HEADS
                  + """
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  5 | Lắp camera | Công an xã | Quý I/2026
                  """));
    }

    @Test
    void numbersMayStartAnewInEachGroup() {
      assertEquals(
          List.of(),
          toldOfTable(
              HEADS
                  + """
                  I | Hạ tầng số | < | <
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  2 | Lắp camera | Công an xã | Quý I/2026
                  II | Nhân lực số | < | <
                  1 | Tập huấn | Phòng Kinh tế | Quý I/2026
                  """));
    }

    @Test
    void numbersMayRunOnThroughTheGroups() {
      assertEquals(
          List.of(),
          toldOfTable(
              HEADS
                  + """
                  I | Hạ tầng số | < | <
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  II | Nhân lực số | < | <
                  2 | Tập huấn | Phòng Kinh tế | Quý I/2026
                  """));
    }

    @Test
    void numbersMayStartAnewWhereNoGroupSaysSo() {
      assertEquals(
          List.of(),
          toldOfTable(
              HEADS
                  + """
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  2 | Lắp camera | Công an xã | Quý I/2026
                  1 | Tập huấn | Phòng Kinh tế | Quý I/2026
                  2 | Tuyên truyền | Phòng Kinh tế | Quý I/2026
                  """));
    }

    @Test
    void eachGapIsOneWarning() {
      assertEquals(
          List.of("SKIPPED_ROW_NUMBER 3", "SKIPPED_ROW_NUMBER 6"),
          toldOfTable(
              HEADS
                  + """
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  3 | Lắp camera | Công an xã | Quý I/2026
                  6 | Tập huấn | Phòng Kinh tế | Quý I/2026
                  """));
    }

    @Test
    void aNumberMergedOverTwoRowsIsGivenOnce() {
      assertEquals(
          List.of(),
          toldOfTable(
              HEADS
                  + """
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  ^ | Lắp camera | Công an xã | Quý II/2026
                  2 | Tập huấn | Phòng Kinh tế | Quý I/2026
                  """));
    }
  }
}
