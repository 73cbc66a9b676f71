package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Points of time.
 *
 * <pre>
 * point   = ["cuối" | "hết"] (day | months | quarter | half | years)
 * day     = [hour] ["ngày"] (date | day "/" month [year] | day)
 * months  = "tháng" list [year] | month "/" yyyy
 * quarter = "quý" list [year]
 * half    = "6 tháng" ("đầu" | "cuối") "năm" [yyyy]
 * years   = ["năm" | "giai đoạn" | "các năm"] yyyy [("-" | "đến" | "và" | ",") yyyy]
 * list    = number {("," | "và" | "-" | "đến") number}
 * year    = ["/" | "-" | "năm"] yyyy | "năm liền kề" | …
 * </pre>
 *
 * In {@code loose} reading, where the text is known to be about time, "20/11", "6/2026" and "2026"
 * need no word in front.
 */
final class TimePointGrammar {

  private static final Lexicon DAY = Lexicon.phrases("ngày", "ngày mùng", "mùng");
  private static final Lexicon MONTH = Lexicon.phrases("tháng", "các tháng", "những tháng");
  private static final Lexicon QUARTER = Lexicon.phrases("quý", "các quý", "q");
  private static final Lexicon YEAR = Lexicon.phrases("năm", "các năm", "giai đoạn", "những năm");
  private static final Lexicon SCHOOL_YEAR = Lexicon.phrases("năm học");
  private static final Lexicon FIRST_HALF =
      Lexicon.phrases("6 tháng đầu năm", "06 tháng đầu năm", "sáu tháng đầu năm", "nửa đầu năm");
  private static final Lexicon SECOND_HALF =
      Lexicon.phrases(
          "6 tháng cuối năm", "06 tháng cuối năm", "sáu tháng cuối năm", "nửa cuối năm");
  private static final Lexicon AT_THE_END = Lexicon.phrases("cuối", "hết", "thời điểm cuối");
  private static final Lexicon JOINS =
      Lexicon.phrases("và", "đến", "tới", "-", ",", "+", "đến hết");
  private static final Lexicon UP_TO = Lexicon.phrases("đến", "tới", "-", "đến hết");
  private static final Lexicon NEXT_YEAR =
      Lexicon.phrases(
          "năm liền kề", "năm sau", "năm sau liền kề", "năm liền kề sau", "năm tiếp theo");
  private static final Lexicon LAST_YEAR =
      Lexicon.phrases("năm trước", "năm trước liền kề", "năm liền kề trước");
  private static final Lexicon HOUR = Lexicon.phrases("giờ", "h", "g");

  /** "Tuần 2 tháng 5" is no second of May. */
  private static final Lexicon WEEK = Lexicon.phrases("tuần", "tuần thứ", "tuần lễ thứ");

  private static final Lexicon WHOLE_YEAR = Lexicon.phrases("cả năm");

  private static final Lexicon MINUTE = Lexicon.phrases("phút");

  private TimePointGrammar() {}

  /** Takes a point of time; otherwise the cursor stays. */
  static @Nullable TimePoint take(Cursor cursor, boolean loose) {
    int from = cursor.index();
    boolean atEnd = cursor.take(AT_THE_END) != null;
    TimePoint point = takeAny(cursor, loose);
    if (point == null) {
      cursor.goTo(from);
      return null;
    }
    return atEnd ? point.endOnly() : point;
  }

  private static @Nullable TimePoint takeAny(Cursor cursor, boolean loose) {
    TimePoint point = takeHalf(cursor);
    if (point == null) {
      point = takeDay(cursor, loose);
    }
    if (point == null) {
      point = takeMonths(cursor, loose);
    }
    if (point == null) {
      point = takeQuarters(cursor);
    }
    return point == null ? takeYears(cursor, loose) : point;
  }

  private static @Nullable TimePoint takeHalf(Cursor cursor) {
    boolean first = cursor.take(FIRST_HALF) != null;
    if (!first && cursor.take(SECOND_HALF) == null) {
      return null;
    }
    Integer year = cursor.takeNumber(4, 4);
    return first ? TimePoint.months(1, 6, year) : TimePoint.months(7, 12, year);
  }

  private static @Nullable TimePoint takeDay(Cursor cursor, boolean loose) {
    int from = cursor.index();
    boolean hour = takeHour(cursor);
    boolean named = cursor.take(DAY) != null;
    TimePoint day = takeDayFigures(cursor, named, loose || hour);
    if (day == null) {
      cursor.goTo(from);
    }
    return day;
  }

  private static @Nullable TimePoint takeDayFigures(Cursor cursor, boolean named, boolean loose) {
    int from = cursor.index();
    boolean week = WEEK.before(cursor.tokens(), from) != null;
    DateFinding full = week ? null : DateGrammar.take(cursor);
    if (full != null) {
      cursor.goTo(from);
      return takeFull(cursor);
    }
    Integer day = cursor.takeNumber(1, 2);
    if (day == null || day == 0 || cursor.peek(-2).isMark('/')) {
      return null;
    }
    if (WEEK.before(cursor.tokens(), cursor.index() - 1) != null) {
      return null;
    }
    int afterDay = cursor.index();
    boolean joined =
        cursor.takeMark('/') || (named && (cursor.takeMark('-') || cursor.take(MONTH) != null));
    Integer month = joined ? cursor.takeNumber(1, 2) : null;
    if (month == null) {
      cursor.goTo(afterDay);
      return named ? TimePoint.day(day, 0, null) : null;
    }
    boolean plausible = month >= 1 && month <= 12 && day <= 31;
    if (!named && (!loose || !plausible)) {
      return null;
    }
    return withYear(cursor, TimePoint.day(day, month, null));
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

  private static @Nullable TimePoint takeMonths(Cursor cursor, boolean loose) {
    int from = cursor.index();
    if (cursor.take(MONTH) != null) {
      int[] months = takeList(cursor, MONTH, false);
      if (months != null) {
        return withYear(cursor, TimePoint.months(months[0], months[1], null));
      }
    } else if (loose && !cursor.peek(-1).isMark('/')) {
      Integer month = cursor.takeNumber(1, 2);
      Integer year = month != null && cursor.takeMark('/') ? cursor.takeNumber(4, 4) : null;
      if (month != null && year != null && month >= 1 && month <= 12) {
        return TimePoint.months(month, month, year);
      }
    }
    cursor.goTo(from);
    return null;
  }

  private static @Nullable TimePoint takeQuarters(Cursor cursor) {
    int from = cursor.index();
    int[] quarters = cursor.take(QUARTER) == null ? null : takeList(cursor, QUARTER, true);
    if (quarters == null) {
      cursor.goTo(from);
      return null;
    }
    return withYear(cursor, TimePoint.months(quarters[0] * 3 - 2, quarters[1] * 3, null));
  }

  /** Lowest and highest of a list of months or quarters. */
  private static int @Nullable [] takeList(Cursor cursor, Lexicon name, boolean quarters) {
    Integer first = takeOrdinal(cursor, quarters);
    if (first == null) {
      return null;
    }
    int low = first;
    int high = first;
    for (Integer next = takeNext(cursor, name, quarters);
        next != null;
        next = takeNext(cursor, name, quarters)) {
      low = Math.min(low, next);
      high = Math.max(high, next);
    }
    return new int[] {low, high};
  }

  private static @Nullable Integer takeNext(Cursor cursor, Lexicon name, boolean quarters) {
    int from = cursor.index();
    boolean upTo = cursor.sees(UP_TO);
    if (cursor.take(JOINS) != null) {
      cursor.take(JOINS);
      boolean named = cursor.take(name) != null;
      Integer next = takeOrdinal(cursor, quarters);
      boolean range = upTo && (named || !quarters);
      if (next != null && !range && (named || closesList(cursor))) {
        return next;
      }
    }
    cursor.goTo(from);
    return null;
  }

  /** A bare number belongs to the list when no noun follows ("trong tháng 11, 02 lớp" does not). */
  private static boolean closesList(Cursor cursor) {
    return !cursor.peek().isWord() || cursor.sees(YEAR) || cursor.sees(JOINS);
  }

  private static @Nullable Integer takeOrdinal(Cursor cursor, boolean quarter) {
    Integer value = cursor.takeNumber(1, 2);
    if (!quarter) {
      return value == null || value == 0 ? null : value;
    }
    if (value == null) {
      value =
          switch (cursor.peek().key()) {
            case "i", "l" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> null;
          };
      cursor.skip(value == null ? 0 : 1);
    }
    return value == null || value < 1 || value > 4 ? null : value;
  }

  private static TimePoint withYear(Cursor cursor, TimePoint point) {
    if (cursor.take(NEXT_YEAR) != null) {
      return point.shifted(1);
    }
    if (cursor.take(LAST_YEAR) != null) {
      return point.shifted(-1);
    }
    int from = cursor.index();
    cursor.takeMark(',');
    boolean joined = cursor.takeMark('/') || cursor.takeMark('-') || cursor.take(YEAR) != null;
    Integer year = joined ? cursor.takeNumber(4, 4) : null;
    if (year == null || !isYear(year)) {
      cursor.goTo(from);
      return point;
    }
    return new TimePoint(point.fromMonth(), point.toMonth(), point.day(), year, year, 0, false);
  }

  private static @Nullable TimePoint takeYears(Cursor cursor, boolean loose) {
    int from = cursor.index();
    if (cursor.sees(SCHOOL_YEAR)) {
      return null;
    }
    if (loose && cursor.take(WHOLE_YEAR) != null) {
      Integer year = takeYear(cursor);
      return TimePoint.months(1, 12, year);
    }
    boolean named = cursor.take(YEAR) != null;
    Integer first = named || loose ? takeYear(cursor) : null;
    if (first == null) {
      cursor.goTo(from);
      return null;
    }
    int behind = cursor.index();
    boolean joined = cursor.take(JOINS) != null;
    cursor.take(YEAR);
    Integer last = joined ? takeYear(cursor) : null;
    if (last == null || last < first) {
      cursor.goTo(behind);
      return TimePoint.years(first, first);
    }
    return TimePoint.years(first, last);
  }

  private static @Nullable Integer takeYear(Cursor cursor) {
    boolean partOfNumber =
        (cursor.glued() && cursor.peek(-1).isMark('/'))
            || SCHOOL_YEAR.before(cursor.tokens(), cursor.index()) != null;
    Integer year = partOfNumber ? null : cursor.takeNumber(4, 4);
    return year != null && isYear(year) ? year : null;
  }

  private static boolean isYear(int year) {
    return year >= 1945 && year <= 2100;
  }
}
