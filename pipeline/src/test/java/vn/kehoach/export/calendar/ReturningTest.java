package vn.kehoach.export.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Deadline;

/** On which days something falls that is to be done again and again. */
class ReturningTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 15);
  private static final LocalDate TO = LocalDate.of(2026, 12, 31);

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource({
    "1 tuần/lần, P1W, false, 2026-01-18",
    "trước 16 giờ ngày thứ Sáu hằng tuần, P1W, false, 2026-01-16",
    "họp vào Chủ nhật hằng tuần, P1W, false, 2026-01-18",
    "hằng tháng, P1M, false, 2026-01-31",
    "ngày 05 hằng tháng, P1M, false, 2026-02-05",
    "trước ngày 15 hằng tháng, P1M, true, 2026-02-14",
    "trước ngày 01 hằng tháng, P1M, true, 2026-01-31",
    "ngày 30 hằng tháng, P1M, false, 2026-01-30",
    "mỗi quý, P3M, false, 2026-03-31",
    "Trước ngày 25 tháng cuối quý, P3M, true, 2026-03-24",
    "6 tháng/lần, P6M, false, 2026-06-30",
    "Hằng năm, P1Y, false, 2026-12-31",
    "trước ngày 25/11 hằng năm, P1Y, true, 2026-11-24",
    "Tổ chức Hội Xuân vào tháng 2 hằng năm, P1Y, false, 2026-02-28",
    "hằng ngày, P1D, false, 2026-01-15",
    "5 năm một lần, P5Y, false, ",
    "5 tháng một lần, P5M, false, "
  })
  void findsTheFirstDay(String words, String period, boolean strict, @Nullable LocalDate first) {
    var deadline = new Deadline(words, null, null, strict, false, false, period, null, List.of());

    assertEquals(
        first, Returning.of(deadline).flatMap(returning -> returning.first(FROM, TO)).orElse(null));
  }
}
