package vn.kehoach.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.facts.ReadFacts.facts;
import static vn.kehoach.facts.ReadFacts.objectives;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What yields an objective or a target, and what does not. */
class GoalFactsTest {

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
            "=I. MỤC TIÊU\n- 100% văn bản được ký số; tối thiểu 80% hồ sơ được nộp trực tuyến.\n");
    assertEquals(
        List.of("EQ 100", "GE 80"),
        facts.targets().stream()
            .map(target -> target.comparator() + " " + target.value())
            .toList());
    assertEquals(2, facts.objectives().getFirst().targetIds().size());
  }

  @Test
  void figuresInTasksAreNoTargets() {
    assertEquals(List.of(), facts("=I. NHIỆM VỤ\n- Lắp đặt 100% bóng đèn cho 12 bản.\n").targets());
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
