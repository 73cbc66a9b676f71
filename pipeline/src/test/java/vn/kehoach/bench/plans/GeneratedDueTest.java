package vn.kehoach.bench.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.bench.plans.GeneratedPlan.Doer;
import vn.kehoach.compare.due.DueDates;
import vn.kehoach.compare.due.DueList;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.index.DeadlineConflict;

/** What falls due when, over plans of which that is known. */
class GeneratedDueTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-12-31",
    "2026-06-01, 2026-06-30",
    "2026-03-25, 2026-04-03",
    "2026-06-30, 2026-06-30",
    "2026-02-24, 2026-02-24",
    "2025-12-01, 2027-03-31"
  })
  void whatFallsDueInAStretchIsListedOnItsDays(LocalDate from, LocalDate to) throws IOException {
    List<String> expected = new ArrayList<>();
    Generated.each(
        (plan, duty) ->
            duty.days().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .forEach(day -> expected.add(day + " " + Generated.key(plan, duty))));
    DueList answer = due(DueRequest.between(from, to, Generated.TODAY));
    assertEquals(expected.size(), answer.total());
    assertEquals(
        expected.stream().sorted().toList(),
        answer.due().stream()
            .map(item -> item.day() + " " + item.planId() + " " + item.factId())
            .sorted()
            .toList());
    assertTrue(
        answer.due().stream()
            .allMatch(
                item ->
                    item.overdue()
                        == (!item.returning()
                            && item.day() != null
                            && item.day().isBefore(Generated.TODAY))));
  }

  @Test
  void daysAreInOrderAndPagesTogetherAreTheWholeAnswer() throws IOException {
    LocalDate from = LocalDate.of(2026, 6, 20);
    LocalDate to = LocalDate.of(2026, 7, 5);
    DueList whole = due(DueRequest.between(from, to, Generated.TODAY));
    List<LocalDate> days = whole.due().stream().map(DueList.Item::day).toList();
    assertEquals(days.stream().sorted().toList(), days);
    List<DueList.Item> parts = new ArrayList<>();
    for (int offset = 0; offset < whole.total(); offset += 37) {
      parts.addAll(
          due(new DueRequest(from, to, null, List.of(), false, Generated.TODAY, offset, 37)).due());
    }
    assertEquals(whole.due(), parts);
  }

  @Test
  void whatGoesOnStandsApart() throws IOException {
    DueList answer =
        due(
            DueRequest.between(
                LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2), Generated.TODAY));
    assertEquals(
        Generated.count(duty -> duty.time() != null && duty.time().running()),
        answer.ongoingTotal());
    assertEquals(answer.ongoingTotal(), answer.ongoing().size());
    assertEquals(
        Generated.count(
            duty -> duty.time() != null && !duty.time().running() && duty.days().isEmpty()),
        answer.undated());
  }

  @Test
  void whatFallsDueForAUnitOrACommuneIsNarrowedToIt() throws IOException {
    LocalDate from = LocalDate.of(2026, 9, 1);
    LocalDate to = LocalDate.of(2026, 12, 31);
    Doer doer = Generated.GENERATOR.doers().get(2);
    GeneratedPlan some = Generated.PLANS.get(11);
    Set<String> expected = new TreeSet<>();
    Generated.each(
        (plan, duty) -> {
          boolean responsible =
              duty.shares().stream().anyMatch(s -> s.doer().equals(doer) && s.role() != null);
          if (responsible && plan.commune().name().equals(some.commune().name())) {
            duty.days().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .forEach(day -> expected.add(day + " " + Generated.key(plan, duty)));
          }
        });
    DueList answer =
        due(
            new DueRequest(
                from,
                to,
                Generated.ref(doer),
                List.of(some.commune().name()),
                false,
                Generated.TODAY,
                0,
                Integer.MAX_VALUE));
    assertEquals(expected.size(), answer.total());
    assertEquals(
        expected,
        answer.due().stream()
            .map(item -> item.day() + " " + item.planId() + " " + item.factId())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyContradictionIsFoundAndNoOther() throws IOException {
    Set<String> expected = new TreeSet<>();
    Generated.each(
        (plan, duty) -> {
          if (duty.conflict() != null) {
            expected.add(Generated.key(plan, duty) + " " + duty.conflict());
          }
        });
    Set<String> found = new TreeSet<>();
    for (DueList.Item item :
        due(new DueRequest(
                null, null, null, List.of(), true, Generated.TODAY, 0, Integer.MAX_VALUE))
            .due()) {
      for (DeadlineConflict conflict : item.conflicts()) {
        found.add(item.planId() + " " + item.factId() + " " + conflict.kind());
      }
    }
    assertTrue(expected.size() > 100, expected::toString);
    assertEquals(expected, found);
  }

  private static DueList due(DueRequest request) throws IOException {
    return new DueDates(Generated.index()).due(request);
  }
}
