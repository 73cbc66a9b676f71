package vn.kehoach.bench.plans;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;

/** Deadlines as plans word them, each with the days that it means. */
public final class Times {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
  private static final int MONTHS = 12;
  private static final int DAYS_OF_WEEK = 7;

  private final Random random;
  private final int year;
  private final LocalDate signed;

  /**
   * A deadline and its meaning.
   *
   * @param deadline as a plan is read
   * @param days the days on which it falls due: the last day that is in time of each event
   * @param running whether it goes on or is due at once, with no day of its own
   */
  public record Time(Deadline deadline, List<LocalDate> days, boolean running) {

    public Time {
      days = List.copyOf(days);
    }
  }

  /** Times of a plan of a year; what returns does so from its signing on. */
  Times(Random random, int year, LocalDate signed) {
    this.random = random;
    this.year = year;
    this.signed = signed;
  }

  /** Any time within the year, or none. */
  @Nullable Time any() {
    return switch (random.nextInt(14)) {
      case 0, 1 -> stretch("Trong năm " + year, day(1, 1), day(12, 31));
      case 2, 3 -> quarter();
      case 4, 5 -> month();
      case 6, 7 -> before();
      case 8 -> until();
      case 9 -> running("Thường xuyên", true);
      case 10 -> random.nextInt(4) == 0 ? running("Ngay sau khi ban hành", false) : events();
      case 11 -> returning();
      case 12 -> open();
      default -> null;
    };
  }

  /** A single day, said without doubt. */
  Time on(LocalDate day) {
    return new Time(
        deadline("Chậm nhất ngày " + DAY.format(day), null, day, false), List.of(day), false);
  }

  private Time stretch(String text, LocalDate from, LocalDate to) {
    return new Time(deadline(text, from, to, false), List.of(to), false);
  }

  private Time quarter() {
    int quarter = random.nextInt(QUARTERS.size());
    YearMonth last = YearMonth.of(year, 3 * quarter + 3);
    return stretch(
        "Quý " + QUARTERS.get(quarter) + "/" + year,
        last.minusMonths(2).atDay(1),
        last.atEndOfMonth());
  }

  private Time month() {
    YearMonth month = YearMonth.of(year, 2 + random.nextInt(MONTHS - 1));
    return stretch(
        "Tháng " + month.getMonthValue() + "/" + year, month.atDay(1), month.atEndOfMonth());
  }

  private LocalDate someDay() {
    LocalDate first = day(2, 10);
    return first.plusDays(random.nextInt((int) (day(12, 30).toEpochDay() - first.toEpochDay())));
  }

  private Time before() {
    LocalDate day = someDay();
    return new Time(
        deadline("Trước ngày " + DAY.format(day), null, day, true),
        List.of(day.minusDays(1)),
        false);
  }

  private Time until() {
    return on(someDay());
  }

  private Time events() {
    LocalDate first = day(3, 1).plusDays(random.nextInt(60));
    LocalDate second = day(9, 1).plusDays(random.nextInt(60));
    var milestones =
        List.of(
            deadline("ban hành " + DAY.format(first), null, first, false),
            deadline("tổng kết " + DAY.format(second), null, second, false));
    var whole =
        new Deadline(
            "Ban hành " + DAY.format(first) + ", tổng kết " + DAY.format(second),
            first,
            second,
            false,
            false,
            false,
            null,
            null,
            milestones);
    return new Time(whole, List.of(first, second), false);
  }

  private static Time running(String text, boolean continuous) {
    return new Time(
        new Deadline(text, null, null, false, continuous, !continuous, null, null, List.of()),
        List.of(),
        true);
  }

  private static Time open() {
    String text = "Theo hướng dẫn của cấp trên";
    return new Time(
        new Deadline(text, null, null, false, false, false, null, text, List.of()),
        List.of(),
        false);
  }

  private Time returning() {
    return switch (random.nextInt(5)) {
      case 0 -> returning("Hằng tháng", "P1M", false, monthEnds(1));
      case 1 -> returning("Hằng quý", "P3M", false, monthEnds(3));
      case 2 -> returning("6 tháng/lần", "P6M", false, monthEnds(6));
      case 3 -> returning("Trước ngày 25 hằng tháng", "P1M", true, the24ths());
      default -> returning("1 tuần/lần", "P1W", false, sundays());
    };
  }

  private Time returning(String text, String period, boolean strict, List<LocalDate> days) {
    return new Time(
        new Deadline(text, null, null, strict, false, false, period, null, List.of()),
        days.stream().filter(day -> !day.isBefore(signed)).toList(),
        false);
  }

  private List<LocalDate> monthEnds(int step) {
    var days = new ArrayList<LocalDate>();
    for (int month = step; month <= MONTHS; month += step) {
      days.add(YearMonth.of(year, month).atEndOfMonth());
    }
    return days;
  }

  private List<LocalDate> the24ths() {
    var days = new ArrayList<LocalDate>();
    for (int month = 1; month <= MONTHS; month++) {
      days.add(day(month, 24));
    }
    return days;
  }

  private List<LocalDate> sundays() {
    var days = new ArrayList<LocalDate>();
    for (int i = 1; i <= Year.of(year).length(); i++) {
      LocalDate day = LocalDate.ofYearDay(year, i);
      if (day.getDayOfWeek().getValue() == DAYS_OF_WEEK) {
        days.add(day);
      }
    }
    return days;
  }

  private LocalDate day(int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static Deadline deadline(
      String text, @Nullable LocalDate start, LocalDate due, boolean strict) {
    return new Deadline(text, start, due, strict, false, false, null, null, List.of());
  }
}
