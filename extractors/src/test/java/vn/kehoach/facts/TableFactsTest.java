package vn.kehoach.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static vn.kehoach.facts.ReadFacts.factsOfTable;
import static vn.kehoach.facts.ReadFacts.tasks;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Target;

/** What the rows of tables yield. */
class TableFactsTest {

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
