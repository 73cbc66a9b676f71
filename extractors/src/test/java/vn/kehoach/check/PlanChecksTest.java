package vn.kehoach.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.facts.FactExtractor;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.OutlineBuilder;

/** Each slip of a plan is reported once, and what only looks like one is not. */
class PlanChecksTest {

  private static final String HEAD =
      """
      UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 12/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Mường Tượng, ngày 05 tháng 01 năm 2026
      =#KẾ HOẠCH
      =#Chuyển đổi số năm 2026
      """;

  private static PlanChecks.Findings check(List<Block> blocks) {
    Outline outline = OutlineBuilder.build(blocks);
    var nothingOpen = new Coverage(0, 0, List.of());
    return PlanChecks.check(outline, FactExtractor.extract(outline), nothingOpen, Map.of());
  }

  private static List<Warning> warnings(String head, String body) {
    return check(Blocks.paged(head + body)).warnings();
  }

  /** The codes of the warnings and the words that they point to. */
  private static List<String> told(String body) {
    return told(warnings(HEAD, body));
  }

  private static List<String> told(List<Warning> warnings) {
    return warnings.stream()
        .map(warning -> warning.code() + (warning.at() == null ? "" : " " + warning.at().quote()))
        .toList();
  }

  private static List<String> toldOfTable(String table) {
    var blocks = new java.util.ArrayList<>(Blocks.paged(HEAD + "=I. NHIỆM VỤ\n"));
    blocks.add(new Block.TableBlock(Blocks.table(table)));
    return told(check(blocks).warnings());
  }

  @Nested
  class Letterhead {

    @Test
    void aPlanWithoutOneSaysSo() {
      assertEquals(
          List.of("HEADER_ABSENT"),
          told(warnings("", "=#KẾ HOẠCH\n=#Chuyển đổi số năm 2026\n=I. MỤC ĐÍCH\n")));
    }

    @Test
    void aPlanWithOneDoesNot() {
      assertEquals(List.of(), told("=I. MỤC ĐÍCH\nPhục vụ người dân.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số:      /KH-UBND", "Số: ….../KH-UBND", "Số: ....../KH-UBND"})
    void aBlankNumber(String line) {
      assertEquals(
          List.of("BLANK_NUMBER"),
          warnings(HEAD.replace("Số: 12/KH-UBND", line), "=I. MỤC ĐÍCH\n").stream()
              .map(warning -> warning.code().name())
              .toList());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ngày     tháng     năm 2026",
          "ngày … tháng … năm 2026",
          "ngày     tháng 01 năm 2026",
          "ngày 05 tháng     năm 2026"
        })
    void aBlankDate(String date) {
      assertEquals(
          List.of("BLANK_DATE"),
          warnings(HEAD.replace("ngày 05 tháng 01 năm 2026", date), "=I. MỤC ĐÍCH\n").stream()
              .map(warning -> warning.code().name())
              .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số:", "Số:     -KH/ĐU", "Số …/KHUBND"})
    void aBlankNumberInOtherForms(String line) {
      assertEquals(
          List.of("BLANK_NUMBER " + line.replaceAll("\\s+", " ")),
          told(warnings(HEAD.replace("Số: 12/KH-UBND", line), "=I. MỤC ĐÍCH\n")));
    }

    @Test
    void oneWarningForEachPlace() {
      assertEquals(
          List.of(
              "BLANK_NUMBER số: /KH-UBND",
              "BLANK_NUMBER số …/QĐ-UBND",
              "BLANK_DATE ngày tháng năm",
              "BLANK_DATE ngày …/…/2026"),
          told(
              warnings(
                  HEAD
                      + "#(Kèm theo Kế hoạch số:   /KH-UBND ngày   tháng   năm 2026 và Quyết định"
                      + " số …/QĐ-UBND ngày …/…/2026)\n",
                  "=I. MỤC ĐÍCH\n")));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Thực hiện Kế hoạch số …/KH-UBND ngày 05/01/2026 của tỉnh.  | BLANK_NUMBER số …/KH-UBND
            Thực hiện Kế hoạch số   /KH-UBND ngày 05/01/2026 của tỉnh. | BLANK_NUMBER số /KH-UBND
            Báo cáo trước ngày    tháng    năm 2026.                   | BLANK_DATE ngày tháng năm
            Báo cáo trước ngày …. tháng …. năm ….                      | BLANK_DATE ngày …. tháng …. năm
            Báo cáo trước ngày   /11/2026.                             | BLANK_DATE ngày /11/2026
            """)
    void aBlankLeftInTheText(String sentence, String told) {
      assertEquals(List.of(told), told("=I. MỤC ĐÍCH\n" + sentence + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Đẩy mạnh chuyển đổi số/CNTT trong trường học.",
          "Nội dung chuyển đổi số - UBND xã triển khai sau.",
          "Ghi rõ ngày tháng năm sinh của người đề nghị.",
          "Phiếu có đủ ngày, tháng, năm và chữ ký."
        })
    void wordsThatOnlyLookLikeABlank(String sentence) {
      assertEquals(List.of(), told("=I. MỤC ĐÍCH\n" + sentence + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số: 0155/KH-UBND", "Số: 12 /KH-UBND"})
    void aNumberThatIsThereIsNoBlank(String line) {
      assertEquals(
          List.of(), told(warnings(HEAD.replace("Số: 12/KH-UBND", line), "=I. MỤC ĐÍCH\n")));
    }
  }

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

  @Nested
  class Dates {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "31/4/2026",
          "30/02/2026",
          "29/02/2026",
          "29/2/2026",
          "15/13/2026",
          "31/4",
          "00/6/2026"
        })
    void aDateThatNoCalendarHas(String date) {
      List<Warning> warnings =
          warnings(HEAD, "=I. NHIỆM VỤ\n- Báo cáo kết quả trước ngày " + date + ".\n");
      assertEquals(WarningCode.IMPOSSIBLE_DATE, warnings.getFirst().code());
      assertNotNull(warnings.getFirst().at());
      assertTrue(warnings.getFirst().at().quote().contains(date));
      assertEquals(
          1,
          warnings.stream()
              .filter(warning -> warning.code() == WarningCode.IMPOSSIBLE_DATE)
              .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2028", "31/12/2026", "ngày 30 tháng 4 năm 2026"})
    void aDateThatItHas(String date) {
      assertEquals(List.of(), told("=I. NHIỆM VỤ\n- Báo cáo kết quả trước ngày " + date + ".\n"));
    }

    @Test
    void aMonthThatNoYearHas() {
      assertEquals(
          List.of("IMPOSSIBLE_DATE tháng 13/2026"),
          told("=I. MỤC ĐÍCH\nTổng kết trong tháng 13/2026.\n"));
    }

    @Test
    void theDateOfIssueToo() {
      assertEquals(
          List.of("IMPOSSIBLE_DATE 31 tháng 4 năm 2026"),
          told(
              warnings(
                  HEAD.replace("ngày 05 tháng 01 năm 2026", "ngày 31 tháng 4 năm 2026"),
                  "=I. MỤC ĐÍCH\n")));
    }

    @Test
    void aDocumentCitedWithoutItsYear() {
      assertEquals(
          List.of("AMBIGUOUS_YEAR ngày 23/7"),
          told("=I. MỤC ĐÍCH\nTheo Kế hoạch số 134/KH-UBND ngày 23/7 của UBND xã.\n"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Theo Kế hoạch số 134/KH-UBND ngày 23/7/2025 của UBND xã.",
          "Chào mừng Quốc khánh ngày 02/9.",
          "Đạt 10/10 tiêu chí, trực 24/7."
        })
    void figuresThatAreNoDateWithoutAYear(String sentence) {
      assertEquals(List.of(), told("=I. MỤC ĐÍCH\n" + sentence + "\n"));
    }

    @Test
    void aMonthWithoutAYearTakesThePlansAndIsReported() {
      List<Warning> warnings = warnings(HEAD, "=I. NHIỆM VỤ\n- Hoàn thành trước ngày 30/6.\n");
      assertEquals(
          List.of(WarningCode.AMBIGUOUS_YEAR), warnings.stream().map(Warning::code).toList());
    }

    @Test
    void aMonthWithItsYearIsNot() {
      assertEquals(List.of(), told("=I. NHIỆM VỤ\n- Hoàn thành trước ngày 30/6/2026.\n"));
    }
  }

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
          new java.util.ArrayList<>(
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
