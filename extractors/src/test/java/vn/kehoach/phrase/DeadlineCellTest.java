package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Deadline;

/** Cells of deadline columns, as plans of 2026 write them. */
class DeadlineCellTest {

  private static final DateContext PLAN_2026 = new DateContext(2026);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trong năm 2026                       | 2026-01-01..2026-12-31
          TRONG NĂM 2026                       | 2026-01-01..2026-12-31
          2026                                 | 2026-01-01..2026-12-31
          2026.                                | 2026-01-01..2026-12-31
          2026-2030                            | 2026-01-01..2030-12-31
          Giai đoạn 2026 - 2030                | 2026-01-01..2030-12-31
          Năm 2025 và 2026                     | 2025-01-01..2026-12-31
          Quý II/2026                          | 2026-04-01..2026-06-30
          Quý 1/ 2026                          | 2026-01-01..2026-03-31
          Quí III/2026                         | 2026-07-01..2026-09-30
          Quý II năm 2026                      | 2026-04-01..2026-06-30
          Quý III, IV/2026                     | 2026-07-01..2026-12-31
          Quý I, II và III/2019                | 2019-01-01..2019-09-30
          Quý I - Quý II/2026                  | 2026-01-01..2026-06-30
          Quý IV năm 2025 đến Quý II năm 2026  | 2025-10-01..2026-06-30
          Tháng 10/2026                        | 2026-10-01..2026-10-31
          Tháng10/2026                         | 2026-10-01..2026-10-31
          Tháng 11,12/2025                     | 2025-11-01..2025-12-31
          03 / 2026                            | 2026-03-01..2026-03-31
          6/2019                               | 2019-06-01..2019-06-30
          Từ tháng 3 đến tháng 9/2026          | 2026-03-01..2026-09-30
          từ tháng 3 - 9/2026                  | 2026-03-01..2026-09-30
          tháng 3-9/2026                       | 2026-03-01..2026-09-30
          6 tháng cuối năm 2026                | 2026-07-01..2026-12-31
          6 tháng đầu năm 2026                 | 2026-01-01..2026-06-30
          từ 01/7/2025 đến 31/7/2025           | 2025-07-01..2025-07-31
          từ ngày 10 đến ngày 15/10/2026       | 2026-10-10..2026-10-15
          15/11/2025 - 15/12/2025              | 2025-11-15..2025-12-15
          """)
  void aStretchOfTimeHasFirstAndLastDay(String cell, String dates) {
    Deadline deadline = read(cell).deadline();
    assertEquals(dates, deadline.start() + ".." + deadline.due());
    assertFalse(deadline.strict(), "no day is too late before its end");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ngày 10/10/2026                      | 2026-10-10 | false
          Ngày 10 tháng 10 năm 2026            | 2026-10-10 | false
          Đến năm 2026                         | 2026-12-31 | false
          Cuối năm 2026                        | 2026-12-31 | false
          Đến cuối tháng 6/2026                | 2026-06-30 | false
          đến hết ngày 31/12/2026              | 2026-12-31 | false
          chậm nhất ngày 31/12/2026            | 2026-12-31 | false
          chậm nhất là ngày 31/12/2026         | 2026-12-31 | false
          chậm nhất trong tháng 6/2026         | 2026-06-30 | false
          Từ nay đến hết năm 2026              | 2026-12-31 | false
          trước 17h00 ngày 20/12/2025          | 2025-12-20 | false
          trước ngày 20/12/2025                | 2025-12-20 | true
          Trước ngày 15/02/2027                | 2027-02-15 | true
          trước tháng 11/2025                  | 2025-11-01 | true
          Hoàn thành trước tháng 12 năm 2026   | 2026-12-01 | true
          Trước năm 2027                       | 2027-01-01 | true
          """)
  void aBoundOrASingleDayHasALastDayOnlyAndBeforeIsStrict(
      String cell, LocalDate due, boolean strict) {
    Deadline deadline = read(cell).deadline();
    assertEquals(due, deadline.due());
    assertEquals(null, deadline.start());
    assertEquals(strict, deadline.strict());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bắt đầu từ năm 2026            | 2026-01-01
          Năm 2026 và các năm tiếp theo  | 2026-01-01
          Từ tháng 11/2025               | 2025-11-01
          Từ ngày 01/7/2025              | 2025-07-01
          """)
  void anOpenStretchHasAFirstDayOnly(String cell, LocalDate start) {
    Deadline deadline = read(cell).deadline();
    assertEquals(start, deadline.start());
    assertEquals(null, deadline.due());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thường xuyên                                    | continuous
          Thực hiện thường xuyên trong năm                | continuous
          Triển khai thực hiện ngay và thường xuyên       | continuous immediate
          Hằng năm                                        | P1Y
          Hằng quý                                        | P3M
          Hàng tháng                                      | P1M
          ĐỊNH KỲ HÀNG THÁNG                              | P1M
          mỗi quý                                         | P3M
          mỗi học kỳ                                      | P6M
          1 tuần/lần                                      | P1W
          ít nhất 01 lần/tháng                            | P1M
          2 lần/năm                                       | P6M
          6 tháng một lần                                 | P6M
          ngày 05 hằng tháng                              | P1M
          Trước ngày 05 của tháng liền kề                 | P1M strict
          trước 16 giờ ngày thứ Sáu hằng tuần             | P1W
          Theo Đề án 06                                   | on:Theo Đề án 06
          Theo chỉ đạo của Sở                             | on:Theo chỉ đạo của Sở
          Theo kế hoạch của tỉnh                          | on:Theo kế hoạch của tỉnh
          khi có yêu cầu                                  | on:khi có yêu cầu
          ngay khi văn bản được ban hành                  | immediate on:khi văn bản được ban hành
          Sau 03 tháng kể từ khi có văn bản của Trung ương | on:Sau 03 tháng kể từ khi có văn bản của Trung ương
          Theo Điều 17 Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 | on:Theo Điều 17 Nghị định số 42/2022/NĐ-CP ngày 24/6/2022
          Theo các mốc thời gian tại Quyết định số 1441 ngày 25/9/2025 | on:Theo các mốc thời gian tại Quyết định số 1441 ngày 25/9/2025
          Triển khai thực hiện ngay, thường xuyên, định kỳ hoặc khi có yêu cầu | continuous immediate on:khi có yêu cầu
          """)
  void whatHasNoDateHasItsFlags(String cell, String flags) {
    Deadline deadline = read(cell).deadline();
    assertEquals(flags, flags(deadline));
    assertEquals(null, deadline.due());
    assertEquals(null, deadline.start());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20/11                                  | 2026-11-20
          trước ngày 20/11                       | 2026-11-20
          Trong tháng 3                          | 2026-03-31
          Quý I, III                             | 2026-09-30
          Trước ngày 31/01 năm liền kề           | 2027-01-31
          chậm nhất là ngày 31/12 năm trước liền kề | 2025-12-31
          """)
  void aDayOrMonthWithoutYearTakesThePlansYearAndSaysSo(String cell, LocalDate due) {
    DeadlineReading reading = read(cell);
    assertEquals(due, reading.deadline().due());
    assertTrue(reading.yearAssumed());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trong năm                         | 2026-01-01 | 2026-12-31
          Cả năm                            | 2026-01-01 | 2026-12-31
          Ban hành trong tháng 01/2026 và tổ chức thực hiện cả năm | 2026-01-01 | 2026-12-31
          Trước ngày 15/6 và 15/11/2026     |            | 2026-11-15
          Đầu tháng 3/2026                  | 2026-03-01 | 2026-03-31
          Nửa đầu tháng 4/2026              | 2026-04-01 | 2026-04-30
          Giữa quý II/2026                  | 2026-04-01 | 2026-06-30
          Tuần 2 tháng 5/2026               | 2026-05-01 | 2026-05-31
          Q2/2026                           | 2026-04-01 | 2026-06-30
          """)
  void whatNeedsNoYearOrHasOneBehindTheListIsNotAmbiguous(
      String cell, LocalDate start, LocalDate due) {
    DeadlineReading reading = read(cell);
    assertEquals(start, reading.deadline().start());
    assertEquals(due, reading.deadline().due());
    assertFalse(reading.yearAssumed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/7", "Đã triển khai, tiếp tục duy trì", "Định kỳ"})
  void whatGoesOnIsContinuous(String cell) {
    assertTrue(read(cell).deadline().continuous());
    assertEquals(null, read(cell).deadline().due());
  }

  @Test
  void withoutAPlanYearADayWithoutYearStaysUnread() {
    var reading = DeadlineGrammar.cell("trước ngày 20/11", DateContext.NONE).orElseThrow();
    assertFalse(reading.deadline().understood());
    assertFalse(reading.yearAssumed());
  }

  @ParameterizedTest
  @CsvSource({"cao điểm 60 ngày đêm", "Năm học 2025-2026", "Đầu năm", "Chưa xác định"})
  void wordsThatNameNoDayAreKeptWithNothingElse(String cell) {
    Deadline deadline = read(cell).deadline();
    assertEquals(cell, deadline.text());
    assertFalse(deadline.understood());
  }

  @ParameterizedTest
  @CsvSource({"17/57/2025", "ngày 31/6/2026", "trước ngày 30/02/2026"})
  void aDayThatNoCalendarHasIsToldAndNotMended(String cell) {
    DeadlineReading reading = read(cell);
    assertTrue(reading.impossibleDate());
    assertEquals(null, reading.deadline().due());
  }

  @Test
  void severalEventsAreMilestonesThatTheDeadlineSpans() {
    Deadline deadline =
        read("ban hành trong tháng 01/2026, kiểm tra chậm nhất trong tháng 6/2026").deadline();
    assertEquals(LocalDate.of(2026, 1, 1), deadline.start());
    assertEquals(LocalDate.of(2026, 6, 30), deadline.due());
    assertEquals(2, deadline.milestones().size());
    assertEquals("ban hành trong tháng 01/2026", deadline.milestones().get(0).text());
    assertEquals(LocalDate.of(2026, 1, 31), deadline.milestones().get(0).due());
    assertEquals("kiểm tra chậm nhất trong tháng 6/2026", deadline.milestones().get(1).text());
    assertEquals(null, deadline.milestones().get(1).start());
  }

  @Test
  void aDependenceEndsWhereAClauseHasItsOwnTime() {
    Deadline deadline = read("Theo tiến độ của tỉnh, hoàn thành trong năm 2026").deadline();
    assertEquals("Theo tiến độ của tỉnh", deadline.dependsOn());
    assertEquals(LocalDate.of(2026, 12, 31), deadline.due());
  }

  @Test
  void workWithoutEndAndAGoalInTimeStandTogether() {
    Deadline deadline = read("Thường xuyên. Đến năm 2026 hoàn thành 100%").deadline();
    assertTrue(deadline.continuous());
    assertEquals(LocalDate.of(2026, 12, 31), deadline.due());
    assertEquals(2, deadline.milestones().size());
  }

  @Test
  void aMonthOfDraftingAndWorkAllYearStandTogether() {
    DeadlineReading reading =
        read(
            "Lập các kế hoạch trong tháng 11 và triển khai thực hiện thường xuyên trong các tháng"
                + " của năm");
    assertEquals(LocalDate.of(2026, 11, 1), reading.deadline().start());
    assertEquals(LocalDate.of(2026, 11, 30), reading.deadline().due());
    assertTrue(reading.deadline().continuous());
    assertTrue(reading.yearAssumed());
  }

  @Test
  void anEventWithoutADayIsAMilestoneToo() {
    Deadline deadline =
        read("Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện").deadline();
    assertEquals(LocalDate.of(2026, 1, 31), deadline.due());
    assertEquals("tổ chức thực hiện", deadline.milestones().get(1).text());
    assertFalse(deadline.milestones().get(1).understood());
  }

  @Test
  void aListOfDaysSharesTheWordInFront() {
    Deadline deadline = read("Trước 30/6/2026 và 30/12/2026").deadline();
    assertEquals(LocalDate.of(2026, 12, 30), deadline.due());
    assertEquals(null, deadline.start());
    assertTrue(deadline.strict());
  }

  @Test
  void theLabelOfALineIsNoPartOfTheWords() {
    DeadlineReading reading = read("- Thời gian hoàn thành: Trước ngày 30/7/2025.");
    assertEquals("Trước ngày 30/7/2025", reading.deadline().text());
    assertEquals(new Span(24, 44), reading.span());
  }

  @Test
  void anEmptyCellIsNoDeadline() {
    assertTrue(DeadlineGrammar.cell("", PLAN_2026).isEmpty());
    assertTrue(DeadlineGrammar.cell(" - ", PLAN_2026).isEmpty());
  }

  private static DeadlineReading read(String cell) {
    return DeadlineGrammar.cell(cell, PLAN_2026).orElseThrow();
  }

  private static String flags(Deadline deadline) {
    var flags = new StringJoiner(" ");
    if (deadline.recurrence() != null) {
      flags.add(deadline.recurrence());
    }
    if (deadline.continuous()) {
      flags.add("continuous");
    }
    if (deadline.immediate()) {
      flags.add("immediate");
    }
    if (deadline.strict()) {
      flags.add("strict");
    }
    if (deadline.dependsOn() != null) {
      flags.add("on:" + deadline.dependsOn());
    }
    return flags.toString();
  }
}
