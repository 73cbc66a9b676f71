package vn.kehoach.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a run of whole months of one year, whose year may be unsaid.
 *
 * @param fromMonth first month, 0 for a day whose month is unsaid ("từ ngày 01 đến 15/10")
 * @param toMonth last month
 * @param day the day, 0 for whole months
 * @param year year as printed
 * @param toYear last year of a run of years, as printed
 * @param shift years to go on from the plan's year ("năm liền kề" 1)
 * @param lastOnly whether only the end is meant ("cuối năm")
 */
record TimePoint(
    int fromMonth,
    int toMonth,
    int day,
    @Nullable Integer year,
    @Nullable Integer toYear,
    int shift,
    boolean lastOnly) {

  static TimePoint day(int day, int month, @Nullable Integer year) {
    return new TimePoint(month, month, day, year, year, 0, false);
  }

  static TimePoint months(int from, int to, @Nullable Integer year) {
    return new TimePoint(from, to, 0, year, year, 0, false);
  }

  static TimePoint years(int from, int to) {
    return new TimePoint(1, 12, 0, from, to, 0, false);
  }

  TimePoint endOnly() {
    return new TimePoint(fromMonth, toMonth, day, year, toYear, shift, true);
  }

  TimePoint inYear(int known) {
    return new TimePoint(fromMonth, toMonth, day, known, known, shift, lastOnly);
  }

  TimePoint shifted(int years) {
    return new TimePoint(fromMonth, toMonth, day, year, toYear, years, lastOnly);
  }

  /** Takes year and month from the point that closes the range. */
  TimePoint completedBy(TimePoint end) {
    int month = fromMonth == 0 ? end.toMonth : fromMonth;
    Integer known = year == null ? end.year : year;
    return new TimePoint(month, Math.max(month, toMonth), day, known, known, end.shift, lastOnly);
  }

  boolean isDay() {
    return day > 0;
  }

  /** The first day, null when there is none such or the year is not known. */
  @Nullable LocalDate first(DateContext ctx) {
    Integer y = yearIn(year, ctx);
    return y == null ? null : DateGrammar.of(y, fromMonth, isDay() ? day : 1);
  }

  /** The last day, null when there is none such or the year is not known. */
  @Nullable LocalDate last(DateContext ctx) {
    Integer y = yearIn(toYear, ctx);
    if (y == null || toMonth < 1 || toMonth > 12) {
      return null;
    }
    return isDay() ? DateGrammar.of(y, toMonth, day) : YearMonth.of(y, toMonth).atEndOfMonth();
  }

  /** Whether no calendar has it, whatever the year (a leap day counts as possible). */
  boolean impossible() {
    boolean month = fromMonth > 12 || toMonth > 12 || fromMonth < 1;
    int y = year == null ? 2024 : year;
    return month || (isDay() && DateGrammar.of(y, fromMonth, day) == null);
  }

  private @Nullable Integer yearIn(@Nullable Integer own, DateContext ctx) {
    if (own != null) {
      return own;
    }
    Integer plan = ctx.planYear();
    return plan == null ? null : Integer.valueOf(plan + shift);
  }
}
