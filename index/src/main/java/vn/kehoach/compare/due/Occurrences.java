package vn.kehoach.compare.due;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.DayOfPeriod;
import vn.kehoach.index.Timing;

/**
 * The days on which a time falls due within a stretch of days.
 *
 * <p>What returns falls due on the last day of each of its periods (Sunday, the last of the month,
 * of the quarter, of the year), or on the day of it that the words name; "trước" means the day
 * before. Periods that divide the year begin with it, others with the time's first day. It returns
 * from the time's first day to its last, else through its plan's period, else through the stretch
 * asked for; never before its plan was signed. What goes on has no day, unless it has to be
 * complete by one ("thường xuyên, hoàn thành trước 31/12"); going on from one day to another is no
 * such thing.
 */
public final class Occurrences {

  private static final int MONTHS = 12;
  private static final int DAYS_OF_WEEK = 7;

  private final LocalDate from;
  private final LocalDate to;

  /**
   * Occurrences within a stretch.
   *
   * @param from first day; null for no bound
   * @param to last day; null for no bound
   */
  public Occurrences(@Nullable LocalDate from, @Nullable LocalDate to) {
    this.from = from == null ? LocalDate.MIN : from;
    this.to = to == null ? LocalDate.MAX : to;
  }

  /** The days, in order; none for what has no day of its own. */
  public List<LocalDate> of(Timing time) {
    if (time.recurrence() != null && !isOngoing(time)) {
      return returning(time, period(time.recurrence()));
    }
    LocalDate last = time.lastDay();
    boolean through = time.continuous() && time.start() != null;
    return last == null || through || !within(last) ? List.of() : List.of(last);
  }

  /**
   * Whether it has no day of its own, but goes on, or is due at once, some time in the stretch;
   * what returns every day, or without end, goes on too.
   */
  public boolean isOngoing(Timing time) {
    if (time.open() || time.dated()) {
      return false;
    }
    if (time.recurrence() != null
        && !time.continuous()
        && !endless(time)
        && stepped(period(time.recurrence()))) {
      return false;
    }
    return !first(time, LocalDate.MIN).isAfter(to) && !last(time, LocalDate.MAX).isBefore(from);
  }

  private boolean within(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private boolean endless(Timing time) {
    return first(time, from).equals(LocalDate.MIN) || last(time, to).equals(LocalDate.MAX);
  }

  private static LocalDate first(Timing time, LocalDate otherwise) {
    return time.start() != null
        ? time.start()
        : time.planStart() != null ? time.planStart() : otherwise;
  }

  private static LocalDate last(Timing time, LocalDate otherwise) {
    LocalDate due = time.due();
    return due != null ? due : time.planEnd() != null ? time.planEnd() : otherwise;
  }

  /** Zero for what is no period. */
  private static Period period(String iso) {
    try {
      return Period.parse(iso);
    } catch (DateTimeException e) {
      return Period.ZERO;
    }
  }

  /** Whether it has days apart from one another. */
  private static boolean stepped(Period period) {
    return period.toTotalMonths() > 0 || period.getDays() > 1;
  }

  private List<LocalDate> returning(Timing time, Period period) {
    LocalDate first = first(time, from);
    LocalDate last = last(time, to);
    if (first.isAfter(to) || last.isBefore(from)) {
      return List.of();
    }
    return period.toTotalMonths() > 0
        ? byMonths(time, first, last, (int) period.toTotalMonths())
        : byDays(time, first, last, period.getDays());
  }

  private List<LocalDate> byMonths(Timing time, LocalDate first, LocalDate last, int step) {
    var days = new ArrayList<LocalDate>();
    YearMonth start = YearMonth.from(first);
    YearMonth month = MONTHS % step == 0 ? start.withMonth(1) : start;
    for (month = month.plusMonths(step - 1L);
        !month.minusMonths(step - 1L).atDay(1).isAfter(last);
        month = month.plusMonths(step)) {
      LocalDate day = inTime(time, dayOf(month, time.each(), step));
      if (!day.isBefore(first) && !day.isAfter(last) && within(day)) {
        days.add(day);
      }
      if (month.atDay(1).isAfter(to)) {
        break;
      }
    }
    return days;
  }

  /** The day of a period that ends with this month. */
  private static LocalDate dayOf(YearMonth lastMonth, DayOfPeriod each, int step) {
    YearMonth month = lastMonth;
    if (each.month() != null && step % MONTHS == 0) {
      month = lastMonth.withMonth(each.month());
    }
    return each.day() == null
        ? month.atEndOfMonth()
        : month.atDay(Math.min(each.day(), month.lengthOfMonth()));
  }

  private static LocalDate inTime(Timing time, LocalDate day) {
    return time.strict() ? day.minusDays(1) : day;
  }

  private List<LocalDate> byDays(Timing time, LocalDate first, LocalDate last, int step) {
    var days = new ArrayList<LocalDate>();
    boolean weeks = step % DAYS_OF_WEEK == 0;
    LocalDate day = first.plusDays(step - 1L);
    if (weeks) {
      Integer weekday = time.each().weekday();
      DayOfWeek of = weekday == null ? DayOfWeek.SUNDAY : DayOfWeek.of(weekday);
      day = first.with(TemporalAdjusters.nextOrSame(of)).plusDays((long) step - DAYS_OF_WEEK);
    }
    for (; !day.isAfter(last) && !day.isAfter(to); day = day.plusDays(step)) {
      LocalDate due = inTime(time, day);
      if (!due.isBefore(first) && within(due)) {
        days.add(due);
      }
    }
    return days;
  }
}
