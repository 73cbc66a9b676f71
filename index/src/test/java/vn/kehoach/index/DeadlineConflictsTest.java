package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.index.Plans.continuous;
import static vn.kehoach.index.Plans.due;
import static vn.kehoach.index.Plans.plan;
import static vn.kehoach.index.Plans.responsible;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/** Contradictory deadlines of a plan for 2026. */
class DeadlineConflictsTest {

  private static final String DUTY = "Rà soát hồ sơ của các hộ trên địa bàn xã";
  private static final Responsibility POLICE = responsible("cong-an-xa", "Công an xã", Role.LEAD);
  private static final Responsibility OFFICE =
      responsible("van-phong", "Văn phòng HĐND và UBND", Role.LEAD);

  @Test
  void oneDutyWithTwoDeadlinesIsFlaggedAtBothPlaces() {
    assertEquals(
        Map.of("t1", "OTHER_DEADLINE t2", "t2", "OTHER_DEADLINE t1"),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task(DUTY, due(null, "2026-06-30"), List.of())
                .task(DUTY, due(null, "2026-09-30"), List.of())));
  }

  @Test
  void aLongerWordingOfTheDutyIsTheSameDuty() {
    assertEquals(
        Map.of("t1", "OTHER_DEADLINE t2", "t2", "OTHER_DEADLINE t1"),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task(DUTY, due(null, "2026-06-30"), List.of())
                .task(DUTY + " theo quy định", due(null, "2026-09-30"), List.of())));
  }

  @Test
  void aNearerDeadlineIsNoOther() {
    assertEquals(
        Map.of(),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task(DUTY, due("2026-04-01", "2026-06-30"), List.of())
                .task(DUTY, due("2026-06-01", "2026-06-30"), List.of())
                .task(DUTY, due(null, "2026-06-30"), List.of())
                .task(DUTY, continuous(), List.of())));
  }

  @Test
  void theSameWordsForAnotherUnitAreAnotherDuty() {
    assertEquals(
        Map.of(),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task(DUTY, due(null, "2026-06-30"), List.of(), POLICE)
                .task(DUTY, due(null, "2026-09-30"), List.of(), OFFICE)));
  }

  @Test
  void shortWordsAreSaidOfManyDuties() {
    assertEquals(
        Map.of(),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task("Báo cáo kết quả", due(null, "2026-06-30"), List.of())
                .task("Báo cáo kết quả", due(null, "2026-09-30"), List.of())));
  }

  @Test
  void aDifferentFrequencyIsAContradiction() {
    assertEquals(
        Map.of("t1", "OTHER_DEADLINE t2", "t2", "OTHER_DEADLINE t1"),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task(DUTY, every("P1M"), List.of())
                .task(DUTY, every("P3M"), List.of())));
  }

  @Test
  void aDayOutsideThePlansPeriodIsFlagged() {
    assertEquals(
        Map.of("t1", "OUTSIDE_PERIOD", "t3", "OUTSIDE_PERIOD"),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task("Một", due(null, "2027-02-15"), List.of())
                .task("Hai", due(null, "2026-12-31"), List.of())
                .task("Ba", due(null, "2025-12-31"), List.of())));
  }

  @Test
  void anEndBeforeTheStartIsFlagged() {
    assertEquals(
        Map.of("t1", "ENDS_BEFORE_START"),
        conflicts(
            plan("p", "An Bình", "Huế").task("Một", due("2026-09-01", "2026-03-31"), List.of())));
  }

  @Test
  void aPlanWithoutPeriodHasNothingOutsideIt() {
    assertEquals(
        Map.of(),
        conflicts(
            plan("p", "An Bình", "Huế")
                .withoutPeriod()
                .task("Một", due(null, "2031-02-15"), List.of())));
  }

  @Test
  void aTaskWhoseOwnWordsNameAnotherTimeThanItsColumnContradictsItself() {
    assertEquals(
        Map.of("t1", "OWN_WORDS", "t3", "OWN_WORDS"),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task("Hoàn thành rà soát trước ngày 30/6/2026", due(null, "2026-09-30"), List.of())
                .task(
                    "Hoàn thành kiểm kê trước 30/6/2026",
                    due("2026-04-01", "2026-06-15"),
                    List.of())
                .task(
                    "Tổng kết công tác trong quý IV/2026",
                    due("2026-07-01", "2026-08-31"),
                    List.of())
                .task("Trình đề án trước ngày 15/5/2026", continuous(), List.of())));
  }

  @Test
  void aYearThatATaskWorksTowardsIsNoTimeOfItsOwn() {
    assertEquals(
        Map.of(),
        conflicts(
            plan("p", "An Bình", "Huế")
                .task("Rà soát chỉ tiêu đến năm 2030 của xã", due(null, "2026-03-31"), List.of())
                .task("Họp theo Nghị quyết ngày 26/3/2025", due(null, "2026-03-31"), List.of())));
  }

  private static Deadline every(String period) {
    return new Deadline("định kỳ", null, null, false, false, false, period, null, List.of());
  }

  private static Map<String, String> conflicts(Plans plan) {
    Map<String, String> words = new TreeMap<>();
    DeadlineConflicts.of(plan.build())
        .forEach(
            (task, conflicts) ->
                conflicts.forEach(
                    each ->
                        words.merge(
                            task,
                            each.factId() == null
                                ? each.kind().name()
                                : each.kind() + " " + each.factId(),
                            (one, other) -> one + ", " + other)));
    return words;
  }
}
