package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Days.
 *
 * <pre>
 * day  = [hour] ["ngày"] (date | day "/" month [year] | day "tháng" month [year] | day)
 * hour = hh ("giờ" | "h") [mm] ["phút"] [","]
 * </pre>
 *
 * A day whose month is unsaid has month 0; a stretch ("từ ngày 10 đến ngày 15/10") gives it one.
 */
final class DayGrammar {

  private static final Lexicon DAY = Lexicon.only("calendar-words.tsv", "DAY");
  private static final Lexicon MONTH = Lexicon.only("calendar-words.tsv", "MONTH");
  private static final Lexicon HOUR = Lexicon.only("calendar-words.tsv", "HOUR");
  private static final Lexicon MINUTE = Lexicon.only("calendar-words.tsv", "MINUTE");
  private static final Lexicon WEEK = Lexicon.only("calendar-words.tsv", "WEEK");

  private DayGrammar() {}

  /** Takes a day; otherwise the cursor stays. */
  static @Nullable TimePoint take(Cursor cursor, boolean loose) {
    int from = cursor.index();
    boolean hour = takeHour(cursor);
    boolean named = cursor.take(DAY) != null;
    TimePoint day = takeFigures(cursor, named, loose || hour);
    if (day == null) {
      cursor.goTo(from);
    }
    return day;
  }

  private static @Nullable TimePoint takeFigures(Cursor cursor, boolean named, boolean loose) {
    int from = cursor.index();
    if (WEEK.before(cursor.tokens(), from) != null) {
      return null;
    }
    if (DateGrammar.take(cursor) != null) {
      cursor.goTo(from);
      return takeFull(cursor);
    }
    Integer day = cursor.takeNumber(1, 2);
    if (day == null || day == 0 || cursor.peek(-2).isMark('/')) {
      return null;
    }
    int afterDay = cursor.index();
    Integer month = joinsMonth(cursor, named, loose) ? cursor.takeNumber(1, 2) : null;
    if (month == null) {
      cursor.goTo(afterDay);
      return named ? TimePoint.day(day, 0, null) : null;
    }
    boolean plausible = month >= 1 && month <= 12 && day <= 31;
    return named || (loose && plausible)
        ? YearGrammar.withYear(cursor, TimePoint.day(day, month, null))
        : null;
  }

  private static boolean joinsMonth(Cursor cursor, boolean named, boolean loose) {
    return cursor.takeMark('/')
        || (named && cursor.takeMark('-'))
        || ((named || loose) && cursor.take(MONTH) != null);
  }

  private static TimePoint takeFull(Cursor cursor) {
    int day = number(cursor);
    cursor.skip(1);
    int month = number(cursor);
    cursor.skip(1);
    return TimePoint.day(day, month, number(cursor));
  }

  private static int number(Cursor cursor) {
    int value = Integer.parseInt(cursor.peek().key());
    cursor.skip(1);
    return value;
  }

  private static boolean takeHour(Cursor cursor) {
    int from = cursor.index();
    Integer hour = cursor.takeNumber(1, 2);
    if (hour == null || hour > 24 || cursor.take(HOUR) == null) {
      cursor.goTo(from);
      return false;
    }
    cursor.takeNumber(2, 2);
    cursor.take(MINUTE);
    cursor.takeMark(',');
    return true;
  }
}
