package vn.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Row;
import vn.kehoach.model.TextOrigin;

/** A plan from the file that its author wrote it in. */
class WordPlanTest {

  private static final PlanDocument PLAN =
      assertInstanceOf(
              Extraction.Read.class,
              PlanExtractor.standard().extract("phong-chay.docx", WordPlan.bytes()))
          .plan();

  @Test
  void theLetterheadTableSaysWhoseItIs() {
    assertEquals("45/KH-UBND", PLAN.document().number());
    assertEquals(LocalDate.of(2026, 2, 9), PLAN.document().issuedOn());
    assertEquals("Bến Đá", PLAN.document().commune());
    assertEquals("Phòng cháy, chữa cháy năm 2026 trên địa bàn phường", PLAN.document().title());
    assertEquals("Trần Thị Ngọc Ánh", PLAN.document().signer().name());
    assertEquals(List.of("Như trên", "Lưu: VT"), PLAN.document().recipients());
    assertEquals(TextOrigin.OFFICE, PLAN.source().textOrigin());
    assertNull(PLAN.source().pageCount());
  }

  @Test
  void headingsBearTheNumbersThatWordPrints() {
    assertEquals(
        """
        I MỤC TIÊU
        1 Mục tiêu chung
        2 Mục tiêu cụ thể
        II NHIỆM VỤ
        1 Tuyên truyền
        III TỔ CHỨC THỰC HIỆN
        1 Công an phường\
        """,
        PLAN.sections().stream()
            .map(section -> section.number() + " " + section.title())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void itemsAreObjectivesTargetsAndTasks() {
    assertEquals(3, PLAN.objectives().size());
    assertEquals(
        "[100.0, 85.0]",
        PLAN.targets().stream().map(t -> t.value().doubleValue()).toList().toString());
    assertEquals(
        """
        a Phát thanh về phòng cháy mỗi tuần 01 lần.
        b Tổ chức hội thi tìm hiểu pháp luật trong quý II/2026.
        null Kiểm tra các chợ trước ngày 30/6/2026.
        1 Rà soát cơ sở có nguy cơ cháy
        2 Diễn tập chữa cháy tại chợ\
        """,
        PLAN.tasks().stream()
            .map(task -> task.number() + " " + task.text())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void mergedCellsStandInEveryRow() {
    List<Row> rows = PLAN.appendices().getFirst().rows();
    assertEquals(
        List.of("1", "Rà soát cơ sở có nguy cơ cháy", "Công an phường", "Các khu phố", "Quý I"),
        rows.get(0).cells());
    assertEquals("Công an phường", rows.get(1).cells().get(2));
    assertEquals("cong-an-xa", PLAN.tasks().getLast().responsibilities().getFirst().unit().id());
  }

  @Test
  void placesAreParagraphsAndQuotesWhatIsWritten() {
    var at = PLAN.tasks().getFirst().at();
    assertEquals("Phát thanh về phòng cháy mỗi tuần 01 lần.", at.quote());
    assertEquals("MỤC TIÊU", PLAN.sections().getFirst().at().quote());
    assertNull(at.page());
    assertNull(at.box());
    assertNull(at.line());
    int heading = PLAN.sections().get(4).at().paragraph();
    assertEquals(heading + 1, at.paragraph());
  }

  @Test
  void everyLineIsAccountedFor() {
    assertEquals(List.of(), PLAN.coverage().notUnderstood());
  }
}
