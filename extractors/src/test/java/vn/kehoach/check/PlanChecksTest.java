package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.check.DraftChecks.HEAD;
import static vn.kehoach.check.DraftChecks.check;
import static vn.kehoach.check.DraftChecks.told;
import static vn.kehoach.check.DraftChecks.toldOfTable;
import static vn.kehoach.check.DraftChecks.warnings;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/** Each slip of a plan is reported once, and what only looks like one is not. */
class PlanChecksTest {

  @Nested
  class Appendices {

    @Test
    void oneThatTheTextNamesAndTheFileLacks() {
      PlanChecks.Findings findings =
          check(
              Blocks.paged(
                  HEAD + "=I. NHIỆM VỤ\n- Triển khai các nhiệm vụ tại Phụ lục 02 kèm theo.\n"));
      assertEquals(List.of("MISSING_APPENDIX Phụ lục 02"), told(findings.warnings()));
      assertEquals(
          List.of("Phụ lục 02"), findings.missing().stream().map(Appendix::label).toList());
      assertTrue(findings.missing().getFirst().missing());
    }

    @Test
    void oneThatIsThere() {
      var blocks =
          new ArrayList<>(
              Blocks.paged(
                  HEAD
                      + """
                      =I. NHIỆM VỤ
                      - Triển khai các nhiệm vụ tại Phụ lục 2 kèm theo.
                      =#PHỤ LỤC II
                      =#Danh mục nhiệm vụ
                      """));
      blocks.add(
          new Block.TableBlock(
              Blocks.table(
                  "TT | Nhiệm vụ | Chủ trì | Thời gian\n1 | Lắp wifi | Phòng Kinh tế | 2026\n")));
      assertEquals(List.of(), told(check(blocks).warnings()));
    }

    @Test
    void oneOfAnotherDocumentIsNotMissed() {
      assertEquals(
          List.of(),
          told(
              "=I. NHIỆM VỤ\n"
                  + "- Thực hiện Phụ lục II ban hành kèm theo Quyết định số 15/QĐ-UBND của"
                  + " tỉnh.\n"));
    }
  }

  @Nested
  class Names {

    @Test
    void aUnitThatIsInNoList() {
      List<String> told =
          toldOfTable(
              """
              TT | Nhiệm vụ | Chủ trì | Thời gian
              1 | Lắp wifi | Đội Trật tự lưu động số 7 | Quý I/2026
              2 | Lắp camera | Đội Trật tự lưu động số 7 | Quý II/2026
              """);
      assertEquals(1, told.size(), told::toString);
      assertTrue(told.getFirst().startsWith("UNKNOWN_UNIT"));
    }

    @Test
    void aUnitThatIsInTheListInAnySpelling() {
      assertEquals(
          List.of(),
          toldOfTable(
              """
              TT | Nhiệm vụ | Chủ trì | Thời gian
              1 | Lắp wifi | Phòng VH-XH | Quý I/2026
              2 | Lắp camera | Phòng Văn hoá- Xã hội | Quý II/2026
              """));
    }

    @Test
    void anotherCommunesNameAsThePlansOwn() {
      assertEquals(
          List.of("FOREIGN_COMMUNE địa bàn xã Bát Tràng"),
          told(
              "=I. NHIỆM VỤ\n"
                  + "- Triển khai trên địa bàn xã Bát Tràng.\n"
                  + "- Toàn địa bàn xã Bát Tràng.\n"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Báo cáo UBND phường Hồng Bàng kết quả.               | UBND phường Hồng Bàng
            Uỷ ban nhân dân xã Bát Tràng Năm 2026 thực hiện.     | Uỷ ban nhân dân xã Bát Tràng
            TRÊN ĐỊA BÀN XÃ BÁT TRÀNG.                           | ĐỊA BÀN XÃ BÁT TRÀNG
            """)
    void anotherCommunesNameInAnyForm(String sentence, String words) {
      assertEquals(List.of("FOREIGN_COMMUNE " + words), told("=I. NHIỆM VỤ\n- " + sentence + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Triển khai trên địa bàn xã Mường Tượng.",
          "Trao đổi kinh nghiệm với xã Bát Tràng.",
          "Bàn giao trụ sở của UBND xã Bát Tràng cũ.",
          "Bàn giao trụ sở của UBND xã Bát Tràng (trước đây).",
          "Triển khai trên địa bàn xã Đẹp Giàu.",
          "Triển khai trên địa bàn xã và các bản."
        })
    void theOwnNameOrAnotherInPassingIsNone(String sentence) {
      assertEquals(List.of(), told("=I. NHIỆM VỤ\n- " + sentence + "\n"));
    }
  }

  @Nested
  class Targets {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Tỷ lệ văn bản ký số đạt 100%. | Tỷ lệ văn bản ký số đạt 95%.
            Tỷ lệ văn bản ký số đạt 100%. | Năm 2026, tỷ lệ văn bản ký số đạt trên 95%.
            """)
    void twoFiguresForOneIndicator(String one, String other) {
      List<Warning> warnings = warnings(HEAD, "=I. MỤC TIÊU\n- " + one + "\n- " + other + "\n");
      assertEquals(
          List.of(WarningCode.CONFLICTING_TARGETS), warnings.stream().map(Warning::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Tỷ lệ văn bản ký số đạt 100%. | Tỷ lệ văn bản ký số đạt 100%.
            Tỷ lệ văn bản ký số đạt 100%. | Tỷ lệ hồ sơ trực tuyến đạt 95%.
            Tỷ lệ văn bản ký số đạt 80%.  | Tỷ lệ văn bản ký số đạt từ 80% trở lên.
            Tỷ lệ văn bản ký số đạt 80%.  | Đến năm 2030, tỷ lệ văn bản ký số đạt 100%.
            """)
    void theSameFigureOrAnotherIndicatorIsNoConflict(String one, String other) {
      assertEquals(List.of(), told("=I. MỤC TIÊU\n- " + one + "\n- " + other + "\n"));
    }
  }
}
