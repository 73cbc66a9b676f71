package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.index.Plans.continuous;
import static vn.kehoach.index.Plans.day;
import static vn.kehoach.index.Plans.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Deadline;

class DueRangeTest {

  private static final PlanDays YEAR = new PlanDays(null, day("2026-01-01"), day("2026-12-31"));

  @Test
  void isOneDayWhereOnlyTheLastIsNamed() {
    assertEquals(range("2026-06-30", "2026-06-30"), DueRange.of(due(null, "2026-06-30"), YEAR));
  }

  @Test
  void endsTheDayBeforeWhatIsDueBeforeADay() {
    var before =
        new Deadline(
            "trước ngày 20/12/2025",
            null,
            day("2025-12-20"),
            true,
            false,
            false,
            null,
            null,
            List.of());
    assertEquals(range("2025-12-19", "2025-12-19"), DueRange.of(before, YEAR));
  }

  @Test
  void isEachEventOfADeadlineThatNamesSeveral() {
    var both =
        new Deadline(
            "ban hành trong tháng 01, kiểm tra trong tháng 6",
            day("2026-01-01"),
            day("2026-06-30"),
            false,
            false,
            false,
            null,
            null,
            List.of(due("2026-01-01", "2026-01-31"), due("2026-06-01", "2026-06-30")));
    assertEquals(
        List.of(
            new DueRange(day("2026-01-01"), day("2026-01-31")),
            new DueRange(day("2026-06-01"), day("2026-06-30"))),
        DueRange.of(both, YEAR));
  }

  @Test
  void isThePlansPeriodForWhatGoesOnOrReturns() {
    assertEquals(range("2026-01-01", "2026-12-31"), DueRange.of(continuous(), YEAR));
    assertEquals(
        List.of(new DueRange(LocalDate.MIN, LocalDate.MAX)),
        DueRange.of(continuous(), PlanDays.NONE));
    assertEquals(range("2026-01-01", "2026-12-31"), DueRange.of(undated("P1M", null), YEAR));
  }

  @Test
  void isNoneForWhatOnlyDependsOnSomethingElse() {
    assertEquals(List.of(), DueRange.of(undated(null, "Theo Đề án 06"), YEAR));
  }

  private static Deadline undated(@Nullable String recurrence, @Nullable String dependsOn) {
    return new Deadline("…", null, null, false, false, false, recurrence, dependsOn, List.of());
  }

  private static List<DueRange> range(String first, String last) {
    return List.of(new DueRange(day(first), day(last)));
  }
}
