package vn.kehoach.compare.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.Plans;
import vn.kehoach.index.Timing;
import vn.kehoach.model.Deadline;

/** The days on which deadlines of a plan of 2026 fall due. */
class OccurrencesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // words, recurrence, start, due, strict | asked from, to | days
        "Quý II/2026            | -   | 2026-04-01 | 2026-06-30 | false | 2026-01-01 | 2026-12-31 |"
            + " 2026-06-30",
        "Quý II/2026            | -   | 2026-04-01 | 2026-06-30 | false | 2026-04-01 | 2026-06-29 |"
            + " ''",
        "Trước ngày 20/12/2026  | -   | -          | 2026-12-20 | true  | 2026-12-19 | 2026-12-19 |"
            + " 2026-12-19",
        "Trước ngày 20/12/2026  | -   | -          | 2026-12-20 | true  | 2026-12-20 | 2026-12-31 |"
            + " ''",
        "Chậm nhất 20/12/2026   | -   | -          | 2026-12-20 | false | 2026-12-20 | 2026-12-20 |"
            + " 2026-12-20",
        "hằng tháng             | P1M | -          | -          | false | 2026-01-15 | 2026-04-15 |"
            + " 2026-01-31 2026-02-28 2026-03-31",
        "mỗi quý                | P3M | -          | -          | false | 2026-01-01 | 2027-12-31 |"
            + " 2026-03-31 2026-06-30 2026-09-30 2026-12-31",
        "6 tháng/lần            | P6M | -          | -          | false | -          | -          |"
            + " 2026-06-30 2026-12-31",
        "hằng năm               | P1Y | -          | -          | false | -          | -          |"
            + " 2026-12-31",
        "1 tuần/lần             | P1W | -          | -          | false | 2026-02-01 | 2026-02-15 |"
            + " 2026-02-01 2026-02-08 2026-02-15",
        "thứ Sáu hằng tuần      | P1W | -          | -          | false | 2026-02-01 | 2026-02-15 |"
            + " 2026-02-06 2026-02-13",
        "02 tuần/lần            | P2W | -          | -          | false | 2026-01-01 | 2026-02-01 |"
            + " 2026-01-11 2026-01-25",
        "ngày 05 hằng tháng     | P1M | -          | -          | false | 2026-01-01 | 2026-03-31 |"
            + " 2026-01-05 2026-02-05 2026-03-05",
        "trước ngày 25 hằng tháng | P1M | -        | -          | true  | 2026-11-01 | 2026-12-31 |"
            + " 2026-11-24 2026-12-24",
        "ngày 31 hằng tháng     | P1M | -          | -          | false | 2026-02-01 | 2026-04-30 |"
            + " 2026-02-28 2026-03-31 2026-04-30",
        "ngày 20 tháng cuối quý | P3M | -          | -          | false | -          | -          |"
            + " 2026-03-20 2026-06-20 2026-09-20 2026-12-20",
        "trước ngày 10/12 hằng năm | P1Y | -       | -          | true  | -          | -          |"
            + " 2026-12-09",
        "tháng 6 hằng năm       | P1Y | -          | -          | false | -          | -          |"
            + " 2026-06-30",
        "hằng tháng, đến 15/5   | P1M | -          | 2026-05-15 | false | -          | -          |"
            + " 2026-01-31 2026-02-28 2026-03-31 2026-04-30",
        "hằng ngày              | P1D | -          | -          | false | 2026-02-01 | 2026-02-15 |"
            + " ''",
        "từ năm 2026            | -   | 2026-01-01 | -          | false | -          | -          |"
            + " ''",
      })
  void areTheDaysThatTheWordsMean(
      String words,
      @Nullable String recurrence,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      boolean strict,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String days)
      throws IOException {
    Timing time = timing(deadline(words, recurrence, start, due, strict, false));
    assertEquals(
        days,
        new Occurrences(from, to)
            .of(time).stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "hằng tháng               | P1M | -          | -          | false | 2026-02-28 2026-03-31",
        "1 tuần/lần, đến 28/02    | P1W | -          | 2026-02-28 | false | 2026-02-15 2026-02-22",
        "từ 01/01, hằng tháng     | P1M | 2026-01-01 | -          | false | 2026-02-28 2026-03-31",
        "từ tháng 3, hằng tháng   | P1M | 2026-03-01 | -          | false | 2026-03-31",
        "ngày 05 hằng tháng       | P1M | -          | -          | false | 2026-03-05",
        "trước ngày 10 hằng tháng | P1M | -          | -          | true  | 2026-02-09 2026-03-09",
        "ngày 31/01/2026          | -   | -          | 2026-01-31 | false | 2026-01-31",
        "hằng tuần đến 18/01/2026 | P1W | -          | 2026-01-18 | false |"
            + " 2026-01-04 2026-01-11 2026-01-18",
      })
  void areNoneBeforeThePlanWasSignedUnlessItNamesThem(
      String words,
      @Nullable String recurrence,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      boolean strict,
      String days)
      throws IOException {
    Deadline deadline = deadline(words, recurrence, start, due, strict, false);
    var quarter = new Occurrences(null, LocalDate.of(2026, 3, 31));
    assertEquals(
        days,
        quarter.of(timing(deadline, "2026-02-09")).stream()
            .map(LocalDate::toString)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void whatGoesOnBeginsWithThePlansSigning() throws IOException {
    Timing time = timing(deadline("Thường xuyên", null, null, null, false, true), "2026-02-09");
    LocalDate january = LocalDate.of(2026, 1, 31);
    assertFalse(new Occurrences(null, january).isOngoing(time));
    assertTrue(new Occurrences(null, january.plusDays(9)).isOngoing(time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Thường xuyên            | -   | -          | -          | true  | true",
        "từ năm 2026             | -   | 2026-01-01 | -          | false | true",
        "từ năm 2027             | -   | 2027-01-01 | -          | false | false",
        "hằng ngày               | P1D | -          | -          | false | true",
        "hằng tháng              | P1M | -          | -          | false | false",
        "Quý II/2026             | -   | 2026-04-01 | 2026-06-30 | false | false",
        "thường xuyên, quý I     | -   | 2026-01-01 | 2026-03-31 | true  | false",
      })
  void whatGoesOnInMayHasNoDayOfItsOwn(
      String words,
      @Nullable String recurrence,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      boolean continuous,
      boolean ongoing)
      throws IOException {
    Timing time = timing(deadline(words, recurrence, start, due, false, continuous));
    var may = new Occurrences(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    assertEquals(ongoing, may.isOngoing(time));
  }

  private static Deadline deadline(
      String words,
      @Nullable String recurrence,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      boolean strict,
      boolean continuous) {
    return new Deadline(words, start, due, strict, continuous, false, recurrence, null, List.of());
  }

  /** As the index keeps it. */
  private Timing timing(Deadline deadline) throws IOException {
    return timing(deadline, "2025-12-20");
  }

  private Timing timing(Deadline deadline, String signed) throws IOException {
    Plans plan =
        Plans.plan("p", "An Bình", "Huế").signed(signed).task("Báo cáo", deadline, List.of());
    PlanIndexWriter.rebuild(folder, List.of(plan.build()));
    try (PlanIndex index = PlanIndex.open(folder)) {
      return index.lists().timings().getFirst();
    }
  }
}
