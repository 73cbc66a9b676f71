package vn.kehoach.index;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;

/**
 * Which day of a period that returns is meant: "ngày 05 hằng tháng", "trước ngày 10/12 hằng năm",
 * "thứ Sáu hằng tuần"; what is null is not said.
 *
 * @param month month of the year, from 1
 * @param day day of the month, from 1
 * @param weekday day of the week, Monday 1
 */
public record DayOfPeriod(
    @Nullable Integer month, @Nullable Integer day, @Nullable Integer weekday) {

  /** Nothing is said, so the period's last day counts. */
  public static final DayOfPeriod LAST = new DayOfPeriod(null, null, null);

  private static final Pattern DAY =
      Pattern.compile("\\bngay (?<day>\\d{1,2})(?: (?:thang )?(?<month>\\d{1,2}))?\\b");
  private static final Pattern MONTH = Pattern.compile("\\bthang (?<month>\\d{1,2})\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\bthu (?<name>hai|ba|tu|nam|sau|bay|[2-7])\\b|\\bchu nhat\\b");

  private static final List<String> NAMES = List.of("hai", "ba", "tu", "nam", "sau", "bay");

  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;
  private static final int SUNDAY = 7;

  /** What the words of a deadline say. */
  public static DayOfPeriod in(String text) {
    String words = Syllables.key(text, Fold.MARKS);
    Matcher weekday = WEEKDAY.matcher(words);
    if (weekday.find()) {
      return new DayOfPeriod(null, null, weekday(weekday.group("name")));
    }
    Matcher day = DAY.matcher(words);
    if (day.find()) {
      return new DayOfPeriod(
          upTo(MONTHS, day.group("month")), upTo(LONGEST_MONTH, day.group("day")), null);
    }
    Matcher month = MONTH.matcher(words);
    return month.find() ? new DayOfPeriod(upTo(MONTHS, month.group("month")), null, null) : LAST;
  }

  private static int weekday(@Nullable String name) {
    if (name == null) {
      return SUNDAY;
    }
    int named = NAMES.indexOf(name);
    return named >= 0 ? named + 1 : Integer.parseInt(name) - 1;
  }

  private static @Nullable Integer upTo(int most, @Nullable String digits) {
    int number = digits == null ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= most ? number : null;
  }

  String code() {
    return equals(LAST) ? "" : number(month) + "-" + number(day) + "-" + number(weekday);
  }

  static DayOfPeriod ofCode(String code) {
    if (code.isEmpty()) {
      return LAST;
    }
    String[] parts = code.split("-", -1);
    return new DayOfPeriod(number(parts[0]), number(parts[1]), number(parts[2]));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static @Nullable Integer number(String digits) {
    return digits.isEmpty() ? null : Integer.valueOf(digits);
  }
}
