package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.Task;

/** The plan of {@link WordPlan}, saved in Word's older format by a word processor. */
class OldWordPlanTest {

  @Test
  void saysTheSameInTheOlderFormat() throws IOException {
    PlanDocument newer = plan("ward.docx", WordPlan.bytes());
    PlanDocument older = plan("ward.doc", older());

    assertEquals(newer.document(), older.document());
    assertEquals(
        newer.sections().stream().map(Section::number).toList(),
        older.sections().stream().map(Section::number).toList());
    assertEquals(
        newer.tasks().stream().map(Task::text).toList(),
        older.tasks().stream().map(Task::text).toList());
    assertEquals(
        newer.appendices().getFirst().rows().stream().map(Row::cells).toList(),
        older.appendices().getFirst().rows().stream().map(Row::cells).toList());
    assertEquals("application/msword", older.source().mediaType());
  }

  @Test
  void isDamagedWhereverItIsCutOff() throws IOException {
    byte[] whole = older();
    for (int i = 1; i < 20; i++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * i / 20);
      Extraction extraction = PlanExtractor.standard().extract("cut.doc", cut);
      if (extraction instanceof Extraction.Failed failed) {
        assertEquals(FailureReason.CORRUPT, failed.reason(), failed.detail());
      }
    }
  }

  private static PlanDocument plan(String name, byte[] bytes) {
    return assertInstanceOf(
            Extraction.Read.class, PlanExtractor.standard().extract(name, bytes), name)
        .plan();
  }

  private static byte[] older() throws IOException {
    try (var in = OldWordPlanTest.class.getResourceAsStream("ward-plan.doc")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
