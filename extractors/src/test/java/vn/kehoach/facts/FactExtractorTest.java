package vn.kehoach.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.structure.OutlineBuilder;

/** From the outline to facts: what yields an objective, a target, a task, and what does not. */
class FactExtractorTest {

  private static final String HEAD =
      """
      UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 12/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Mường Tượng, ngày 05 tháng 01 năm 2026
      =#KẾ HOẠCH
      =#Chuyển đổi số năm 2026
      """;

  private static Facts facts(String body) {
    return FactExtractor.extract(OutlineBuilder.build(Blocks.paged(HEAD + body)));
  }

  private static Facts factsOfTable(String table) {
    var blocks = new ArrayList<>(Blocks.paged(HEAD + "=I. MỤC ĐÍCH\nPhục vụ.\n=#PHỤ LỤC 01\n"));
    blocks.add(new Block.TableBlock(Blocks.table(table)));
    return FactExtractor.extract(OutlineBuilder.build(blocks));
  }

  private static List<String> objectives(Facts facts) {
    return facts.objectives().stream().map(Objective::text).toList();
  }

  /** Each task as "ORIGIN number group: text (units) due". */
  private static List<String> tasks(Facts facts) {
    return facts.tasks().stream().map(FactExtractorTest::task).toList();
  }

  private static String task(Task task) {
    Deadline deadline = task.deadline();
    return task.origin().kind()
        + (task.number() == null ? "" : " " + task.number())
        + (task.group() == null ? "" : " [" + task.group() + "]")
        + " "
        + task.text()
        + (task.responsibilities().isEmpty() ? "" : " (" + units(task.responsibilities()) + ")")
        + (deadline == null ? "" : " " + deadline.due());
  }

  private static String units(List<Responsibility> responsibilities) {
    return responsibilities.stream()
        .map(given -> given.role() + " " + given.unit().id())
        .collect(Collectors.joining(", "));
  }

  @Nested
  class Goals {

    @Test
    void bulletsAreObjectivesAndTheParagraphAboveThemIsNot() {
      Facts facts =
          facts(
              """
              =I. MỤC TIÊU
              Phấn đấu năm 2026 đạt các mục tiêu sau:
              - 100% văn bản được ký số.
              - Hình thành thói quen dùng dịch vụ công trực tuyến.
              """);
      assertEquals(
          List.of("100% văn bản được ký số.", "Hình thành thói quen dùng dịch vụ công trực tuyến."),
          objectives(facts));
      assertEquals("Phấn đấu năm 2026 đạt các mục tiêu sau:", facts.sections().getFirst().text());
    }

    @Test
    void withoutBulletsEachParagraphIsOne() {
      assertEquals(
          List.of("Nâng cao chất lượng phục vụ.", "Phát triển xã hội số."),
          objectives(facts("=I. MỤC TIÊU\nNâng cao chất lượng phục vụ.\nPhát triển xã hội số.\n")));
    }

    @Test
    void aPointerToAnAppendixIsNone() {
      assertEquals(
          List.of("100% văn bản được ký số."),
          objectives(
              facts("=I. MỤC TIÊU\n- 100% văn bản được ký số.\n- (có Phụ lục 01 kèm theo).\n")));
    }

    @Test
    void oneSentenceCanCarrySeveralTargets() {
      Facts facts =
          facts(
              "=I. MỤC TIÊU\n"
                  + "- 100% văn bản được ký số; tối thiểu 80% hồ sơ được nộp trực tuyến.\n");
      assertEquals(
          List.of("EQ 100", "GE 80"),
          facts.targets().stream()
              .map(target -> target.comparator() + " " + target.value())
              .toList());
      assertEquals(2, facts.objectives().getFirst().targetIds().size());
    }

    @Test
    void figuresInTasksAreNoTargets() {
      assertEquals(
          List.of(), facts("=I. NHIỆM VỤ\n- Lắp đặt 100% bóng đèn cho 12 bản.\n").targets());
    }

    @Test
    void belowAReviewNothingIsAFact() {
      Facts facts =
          facts(
              """
              =I. ĐÁNH GIÁ KẾT QUẢ NĂM 2025
              =1. Mục tiêu
              - 95% văn bản được ký số.
              =2. Nhiệm vụ
              - Đã tập huấn 12 lớp.
              =3. Công an xã
              - Đã xử lý 5 vụ.
              """);
      assertEquals(List.of(), facts.objectives());
      assertEquals(List.of(), facts.targets());
      assertEquals(List.of(), facts.tasks());
    }
  }

  @Nested
  class Duties {

    @Test
    void bulletsOfATaskSectionAreTasksAndThoseBelowABulletAreGrouped() {
      assertEquals(
          List.of(
              "NARRATIVE [Tuyên truyền] Qua loa truyền thanh;",
              "NARRATIVE [Tuyên truyền] Qua Zalo.",
              "NARRATIVE Tập huấn cho cán bộ."),
          tasks(
              facts(
                  """
                  =I. NHIỆM VỤ
                  - Tuyên truyền:
                  + Qua loa truyền thanh;
                  + Qua Zalo.
                  - Tập huấn cho cán bộ.
                  """)));
    }

    @Test
    void aLineThatOnlyPointsToTheTableBelowIsNoTask() {
      var blocks = new ArrayList<>(Blocks.paged(HEAD + "=I. NHIỆM VỤ\nCác bước theo bảng sau:\n"));
      blocks.add(new Block.TableBlock(Blocks.table("TT | Đội | Điểm\n1 | Nà Sản | 9,5")));
      assertEquals(List.of(), tasks(FactExtractor.extract(OutlineBuilder.build(blocks))));
    }

    @Test
    void aDutyThatATableOnlyIllustratesIsATask() {
      var blocks =
          new ArrayList<>(
              Blocks.paged(
                  HEAD + "=I. TỔ CHỨC THỰC HIỆN\n=1. Trạm Y tế\n- Khám theo lịch trực sau:\n"));
      blocks.add(new Block.TableBlock(Blocks.table("TT | Bác sĩ | Ca\n1 | Lò Thị Mai | Sáng")));
      assertEquals(
          List.of("UNIT_DUTY Khám theo lịch trực sau: (ASSIGNED tram-y-te)"),
          tasks(FactExtractor.extract(OutlineBuilder.build(blocks))));
    }

    @Test
    void aTasksOwnClosingWordsAssignIt() {
      assertEquals(
          List.of(
              "NARRATIVE Lắp camera (Công an xã chủ trì, phối hợp với Phòng Kinh tế)."
                  + " (LEAD cong-an-xa, COORDINATE kinh-te)"),
          tasks(
              facts(
                  "=I. NHIỆM VỤ\n"
                      + "- Lắp camera (Công an xã chủ trì, phối hợp với Phòng Kinh tế).\n")));
    }

    @Test
    void aTimeOfItsOwnBehindTheLastBulletHoldsForAll() {
      assertEquals(
          List.of("NARRATIVE Tập huấn. 2026-06-30", "NARRATIVE Kiểm tra. 2026-06-30"),
          tasks(
              facts(
                  """
                  =I. NHIỆM VỤ
                  - Tập huấn.
                  - Kiểm tra.
                  Thời gian thực hiện: Quý II/2026.
                  """)));
    }

    @Test
    void letteredItemsShareTheirBlock() {
      assertEquals(
          List.of(
              "TASK_BLOCK a Số hóa hồ sơ. (LEAD kinh-te, COORDINATE cong-an-xa) 2026-09-30",
              "TASK_BLOCK b Nhập dữ liệu. (LEAD kinh-te, COORDINATE cong-an-xa) 2026-09-30"),
          tasks(
              facts(
                  """
                  =I. NHIỆM VỤ
                  =1. Dữ liệu số
                  a) Số hóa hồ sơ.
                  b) Nhập dữ liệu.
                  Chủ trì thực hiện: Phòng Kinh tế.
                  Phối hợp thực hiện: Công an xã.
                  Thời gian hoàn thành: Quý III/2026.
                  """)));
    }

    @Test
    void aBlockWithoutItemsMakesItsHeadingTheTask() {
      assertEquals(
          List.of("TASK_BLOCK 1 Lắp đặt camera (LEAD cong-an-xa) 2026-12-31"),
          tasks(
              facts(
                  """
                  =I. NHIỆM VỤ
                  =1. Lắp đặt camera
                  Chủ trì thực hiện: Công an xã.
                  Thời gian hoàn thành: Năm 2026.
                  """)));
    }

    @Test
    void belowAUnitsHeadingEachBulletIsItsDuty() {
      assertEquals(
          List.of(
              "UNIT_DUTY Bảo đảm an ninh mạng. (ASSIGNED cong-an-xa)",
              "UNIT_DUTY Tham mưu kế hoạch. (ASSIGNED kinh-te, ASSIGNED van-hoa-xa-hoi)",
              "UNIT_DUTY Bố trí kinh phí. (ASSIGNED kinh-te, ASSIGNED van-hoa-xa-hoi)"),
          tasks(
              facts(
                  """
                  =V. TỔ CHỨC THỰC HIỆN
                  =1. Công an xã
                  - Bảo đảm an ninh mạng.
                  =2. Phòng Kinh tế, Phòng Văn hóa - Xã hội
                  Tham mưu kế hoạch.
                  Bố trí kinh phí.
                  """)));
    }

    @Test
    void unitsNamedInTheWordsAreMentions() {
      Task task =
          facts("=I. NHIỆM VỤ\n- Tổ chức hội nghị, phối hợp với Đoàn Thanh niên tuyên truyền.\n")
              .tasks()
              .getFirst();
      assertEquals(
          List.of("doan-thanh-nien"),
          task.mentions().stream().map(mention -> mention.unit().id()).toList());
    }

    @Test
    void purposeAndFundingGiveNoTask() {
      assertEquals(
          List.of(),
          tasks(facts("=I. MỤC ĐÍCH\n- Phục vụ người dân.\n=II. KINH PHÍ\n- Từ ngân sách xã.\n")));
    }
  }

  @Nested
  class Tables {

    @Test
    void eachYearsColumnMakesATargetAndPastResultsMakeNone() {
      List<Target> targets =
          factsOfTable(
                  """
                  TT | Chỉ tiêu | Đơn vị tính | Kết quả năm 2025 | Kế hoạch | <
                  ^ | ^ | ^ | ^ | 2026 | 2027
                  1 | Hộ có cáp quang | % | 70 | 80 | 90,5
                  """)
              .targets();
      assertEquals(
          List.of("80 % 2026-12-31 row 1", "90.5 % 2027-12-31 row 1"),
          targets.stream()
              .map(
                  target ->
                      target.value()
                          + " "
                          + target.unit()
                          + " "
                          + (target.period() == null ? null : target.period().end())
                          + " row "
                          + target.origin().row())
              .toList());
    }

    @Test
    void aRowOfATaskTableCarriesUnitsTimeResultAndGroup() {
      Facts facts =
          factsOfTable(
              """
              TT | Nhiệm vụ | Chủ trì | Phối hợp | Theo dõi, đôn đốc | Thời gian | Sản phẩm | Ghi chú
              I | Dữ liệu số | < | < | < | < | < | <
              1 | Số hóa hồ sơ | Phòng Kinh tế | Công an xã; Trạm Y tế | Văn phòng HĐND và UBND | Quý II/2026 | Kho dữ liệu | Chuyển tiếp
              """);
      assertEquals(
          List.of(
              "APPENDIX_ROW 1 [Dữ liệu số] Số hóa hồ sơ (LEAD kinh-te, COORDINATE cong-an-xa,"
                  + " COORDINATE tram-y-te, MONITOR van-phong) 2026-06-30"),
          tasks(facts));
      assertEquals("Kho dữ liệu", facts.tasks().getFirst().expectedResult());
      assertEquals("Chuyển tiếp", facts.tasks().getFirst().note());
      assertEquals("PHỤ LỤC 01", facts.tasks().getFirst().origin().appendix());
    }

    @Test
    void aCellThatPointsToAnotherDocumentNamesNoUnit() {
      Facts facts =
          factsOfTable(
              """
              TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian
              1 | Số hóa | Theo phân công tại Quyết định số 15/QĐ-UBND của UBND xã | < | 2026
              """);
      assertEquals(List.of(), facts.tasks().getFirst().responsibilities());
    }

    @Test
    void aUnitMergedOverRowsHasBothTasks() {
      assertEquals(
          List.of(
              "APPENDIX_ROW 1 Lắp wifi (LEAD kinh-te) 2026-03-31",
              "APPENDIX_ROW 2 Lắp camera (LEAD kinh-te) 2026-06-30"),
          tasks(
              factsOfTable(
                  """
                  TT | Nhiệm vụ | Chủ trì | Thời gian
                  1 | Lắp wifi | Phòng Kinh tế | Quý I/2026
                  2 | Lắp camera | ^ | Quý II/2026
                  """)));
    }

    @Test
    void aListOrAScoreSheetYieldsNothingAndIsKept() {
      Facts facts =
          factsOfTable(
              """
              STT | Tiêu chí | Điểm tối đa | Ghi chú
              1 | Công khai thủ tục | 10 | Phòng Kinh tế chấm
              """);
      assertEquals(List.of(), facts.tasks());
      assertEquals(List.of(), facts.targets());
      assertEquals(1, facts.appendices().getFirst().rows().size());
    }

    @Test
    void theYearMayStandInTheHeadOnly() {
      Deadline deadline =
          factsOfTable(
                  """
                  TT | Nhiệm vụ | Chủ trì | Thời gian (Năm 2027)
                  1 | Lắp wifi | Phòng Kinh tế | Tháng 5
                  """)
              .tasks()
              .getFirst()
              .deadline();
      assertNotNull(deadline);
      assertEquals(LocalDate.of(2027, 5, 31), deadline.due());
    }
  }

  @Nested
  class Document {

    private static DocumentInfo document(String text) {
      return FactExtractor.extract(OutlineBuilder.build(Blocks.paged(text))).document();
    }

    @Test
    void withoutALetterheadNumberAndDateAreNotGuessed() {
      DocumentInfo document =
          document(
              """
              =#KẾ HOẠCH
              =#Chuyển đổi số xã Bát Tràng năm 2026
              Căn cứ Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND thành phố;
              =I. MỤC ĐÍCH
              """);
      assertNull(document.number());
      assertNull(document.issuedOn());
      assertNull(document.issuer());
      assertEquals("Bát Tràng", document.commune());
      assertEquals("Hà Nội", document.province());
    }

    @Test
    void theNumberAboveAnAnnexIsTheDecisions() {
      DocumentInfo document =
          document(
              """
              UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 15/QĐ-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Mường Tượng, ngày 05 tháng 01 năm 2026
              =#QUYẾT ĐỊNH
              =#Ban hành Kế hoạch chuyển đổi số
              =#KẾ HOẠCH
              =#Chuyển đổi số năm 2026
              =I. MỤC ĐÍCH
              """);
      assertNull(document.number());
      assertNull(document.issuedOn());
    }

    @Test
    void namesakesAreToldApartByTheProvinceThatThePlanNames() {
      String plan =
          """
          UBND XÃ TÂN AN ⏎ Số: 3/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Tân An, ngày 05 tháng 01 năm 2026
          =#KẾ HOẠCH
          =#Chuyển đổi số năm 2026
          Căn cứ Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND %s;
          =I. MỤC ĐÍCH
          """;
      assertEquals("Nghệ An", document(plan.formatted("tỉnh Nghệ An")).province());
      assertEquals("Vĩnh Long", document(plan.formatted("tỉnh Vĩnh Long")).province());
      assertNull(document(plan.formatted("tỉnh")).province());
    }

    @Test
    void aNameInCapitalsIsSpelledAsInThePlan() {
      assertEquals(
          "Thanh Thuỷ",
          document(
                  """
                  UBND XÃ THANH THUỶ ⏎ Số: 3/KH-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Thanh Thuỷ, ngày 05 tháng 01 năm 2026
                  =#KẾ HOẠCH
                  =#Chuyển đổi số năm 2026
                  =I. MỤC ĐÍCH
                  """)
              .commune());
    }

    @Test
    void thePlansYearIsThatOfItsTitle() {
      Facts facts = facts("=I. NHIỆM VỤ\n- Hoàn thành trước ngày 30/6.\n");
      Deadline deadline = facts.tasks().getFirst().deadline();
      assertNotNull(deadline);
      assertEquals(LocalDate.of(2026, 6, 30), deadline.due());
      assertEquals(1, facts.assumedYears().size());
      assertTrue(facts.assumedYears().getFirst().quote().contains("30/6"));
    }
  }
}
