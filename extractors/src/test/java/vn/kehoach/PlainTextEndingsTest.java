package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.PlanDocument;

class PlainTextEndingsTest {
  private static PlanDocument read(String text) {
    return assertInstanceOf(
            Extraction.Read.class,
            PlanExtractor.standard().extract("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .plan();
  }

  /** Each paragraph on one line, as Word saves a text. */
  @Test
  void aTextWithOneParagraphALineIsReadLikeABrokenOne() {
    String broken = PlanTexts.PLAN;
    String unbroken =
        broken.replaceAll("\n(?=[\\p{Ll}\\d]+ (?!Lắp|Tập))", " ").replace("năm\n2026", "năm 2026");
    PlanDocument expected = read(broken);
    PlanDocument plan = read(unbroken);
    assertEquals(expected.document().title(), plan.document().title());
    assertEquals(expected.document().legalBasis(), plan.document().legalBasis());
    assertEquals(expected.document().recipients(), plan.document().recipients());
    assertEquals(expected.sections().size(), plan.sections().size());
    assertEquals(
        expected.tasks().stream().map(task -> task.text()).toList(),
        plan.tasks().stream().map(task -> task.text()).toList());
  }

  @Test
  void behindTheSignThatClosesAPlanTheRecipientsBeginAnew() {
    String text =
        PlanTexts.PLAN.replaceAll(
            "Trên đây là[^/]*\\./\\.",
            "Trên đây là Kế hoạch chuyển đổi số năm 2026 của Ủy ban nhân dân xã Mường Tượng./.");
    assertEquals(3, read(text).document().recipients().size());
  }
}
