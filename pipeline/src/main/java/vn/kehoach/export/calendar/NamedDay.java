package vn.kehoach.export.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;

/**
 * The day of a period that returns, as the words of a deadline name it: "ngày 05 hằng tháng",
 * "trước ngày 05 tháng 12 hằng năm", "thứ Sáu hằng tuần"; what is null is not named.
 *
 * @param month month of the year
 * @param day day of the month
 * @param weekday day of the week
 */
record NamedDay(@Nullable Integer month, @Nullable Integer day, @Nullable DayOfWeek weekday) {

  private static final Pattern WEEKDAY =
      Pattern.compile("\\bthu (?<name>hai|ba|tu|nam|sau|bay|[2-7])\\b|\\bchu nhat\\b");

  /** A day, alone or with its month. */
  private static final Pattern DAY =
      Pattern.compile("\\bngay (?<day>\\d{1,2})(?: (?:thang )?(?<month>\\d{1,2}))?\\b");

  private static final Pattern MONTH = Pattern.compile("\\bthang (?<month>\\d{1,2})\\b");

  private static final List<String> NAMES = List.of("hai", "ba", "tu", "nam", "sau", "bay");

  static NamedDay in(String text) {
    String words = Syllables.key(text, Fold.MARKS);
    Matcher weekday = WEEKDAY.matcher(words);
    if (weekday.find()) {
      return new NamedDay(null, null, weekday(weekday.group("name")));
    }
    Matcher day = DAY.matcher(words);
    if (day.find()) {
      return new NamedDay(upTo(12, day.group("month")), upTo(31, day.group("day")), null);
    }
    Matcher month = MONTH.matcher(words);
    return new NamedDay(month.find() ? upTo(12, month.group("month")) : null, null, null);
  }

  private static DayOfWeek weekday(@Nullable String name) {
    if (name == null) {
      return DayOfWeek.SUNDAY;
    }
    int named = NAMES.indexOf(name);
    return DayOfWeek.of(named >= 0 ? named + 1 : Integer.parseInt(name) - 1);
  }

  private static @Nullable Integer upTo(int most, @Nullable String digits) {
    int number = digits == null ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= most ? number : null;
  }
}
