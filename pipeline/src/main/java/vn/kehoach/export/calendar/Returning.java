package vn.kehoach.export.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.DayOfPeriod;
import vn.kehoach.model.Deadline;

/**
 * The days on which something returns that is to be done in every week, month, quarter or year: the
 * day that the words name, else the period's last day.
 *
 * @param every every how many days ({@link Step#DAYS}) or weeks; 1 for months, which are listed
 * @param step what is counted
 * @param weekday the day of the week, for weeks
 * @param months the months of the year, for months
 * @param monthDay the day of the month; 0 for the last
 */
record Returning(int every, Step step, DayOfWeek weekday, List<Integer> months, int monthDay) {

  private static final int MONTHS_OF_YEAR = 12;

  /** What is counted. */
  enum Step {
    DAYS,
    WEEKS,
    MONTHS
  }

  /** How a deadline returns; nothing where its period is none that fits into a year. */
  static Optional<Returning> of(Deadline deadline) {
    String period = deadline.recurrence();
    if (period == null || !period.matches("P[1-9]\\d?[DWMY]")) {
      return Optional.empty();
    }
    int count = Integer.parseInt(period.substring(1, period.length() - 1));
    DayOfPeriod named = DayOfPeriod.in(deadline.text());
    return switch (period.charAt(period.length() - 1)) {
      case 'D' -> Optional.of(new Returning(count, Step.DAYS, DayOfWeek.SUNDAY, List.of(), 0));
      case 'W' ->
          Optional.of(
              new Returning(count, Step.WEEKS, weekday(named, deadline.strict()), List.of(), 0));
      case 'M' -> monthly(count, named, deadline.strict());
      default -> count == 1 ? monthly(MONTHS_OF_YEAR, named, deadline.strict()) : Optional.empty();
    };
  }

  private static DayOfWeek weekday(DayOfPeriod named, boolean strict) {
    if (named.weekday() == null) {
      return DayOfWeek.SUNDAY;
    }
    DayOfWeek weekday = DayOfWeek.of(named.weekday());
    return strict ? weekday.minus(1) : weekday;
  }

  private static Optional<Returning> monthly(int count, DayOfPeriod named, boolean strict) {
    if (MONTHS_OF_YEAR % count != 0) {
      return Optional.empty();
    }
    @Nullable Integer month = count == MONTHS_OF_YEAR ? named.month() : null;
    List<Integer> months =
        month == null
            ? IntStream.rangeClosed(1, MONTHS_OF_YEAR).filter(m -> m % count == 0).boxed().toList()
            : List.of(month);
    @Nullable Integer day = named.day();
    if (day == null) {
      return Optional.of(new Returning(1, Step.MONTHS, DayOfWeek.SUNDAY, months, 0));
    }
    if (strict && day == 1) {
      List<Integer> before = months.stream().map(m -> m == 1 ? MONTHS_OF_YEAR : m - 1).toList();
      return Optional.of(new Returning(1, Step.MONTHS, DayOfWeek.SUNDAY, before, 0));
    }
    return Optional.of(
        new Returning(1, Step.MONTHS, DayOfWeek.SUNDAY, months, strict ? day - 1 : day));
  }

  /** The first such day of a stretch of time. */
  Optional<LocalDate> first(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(this::falls).findFirst();
  }

  private boolean falls(LocalDate day) {
    return switch (step) {
      case DAYS -> true;
      case WEEKS -> day.getDayOfWeek() == weekday;
      case MONTHS -> months.contains(day.getMonthValue()) && day.getDayOfMonth() == dayIn(day);
    };
  }

  private int dayIn(LocalDate day) {
    int length = YearMonth.from(day).lengthOfMonth();
    return monthDay == 0 ? length : Math.min(monthDay, length);
  }
}
