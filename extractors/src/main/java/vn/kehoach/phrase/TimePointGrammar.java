package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Points of time.
 *
 * <pre>
 * point = ["cuối" | "hết"] (half | day | months | quarters | years)
 * half  = ("6 tháng" | "9 tháng") ("đầu" | "cuối") "năm" [yyyy]
 * </pre>
 *
 * The rest of the grammar: {@link DayGrammar}, {@link MonthGrammar}, {@link YearGrammar}; the words
 * stand in calendar-words.tsv. In {@code loose} reading, where the text is known to be about time,
 * "20/11", "6/2026" and "2026" need no word in front.
 */
final class TimePointGrammar {

  private static final Lexicon FIRST_HALF = Lexicon.only("calendar-words.tsv", "FIRST_HALF");
  private static final Lexicon SECOND_HALF = Lexicon.only("calendar-words.tsv", "SECOND_HALF");
  private static final Lexicon FIRST_NINE = Lexicon.only("calendar-words.tsv", "FIRST_NINE");
  private static final Lexicon AT_THE_END = Lexicon.only("calendar-words.tsv", "AT_THE_END");

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
    TimePoint point = takePart(cursor);
    if (point == null) {
      point = DayGrammar.take(cursor, loose);
    }
    if (point == null) {
      point = MonthGrammar.take(cursor, loose);
    }
    if (point == null) {
      point = MonthGrammar.takeQuarters(cursor);
    }
    return point == null ? YearGrammar.takeYears(cursor, loose) : point;
  }

  /** "6 tháng đầu năm 2026" */
  private static @Nullable TimePoint takePart(Cursor cursor) {
    if (cursor.take(FIRST_HALF) != null) {
      return TimePoint.months(1, 6, cursor.takeNumber(4, 4));
    }
    if (cursor.take(SECOND_HALF) != null) {
      return TimePoint.months(7, 12, cursor.takeNumber(4, 4));
    }
    int from = cursor.index();
    Lexicon.Hit nine = cursor.take(FIRST_NINE);
    Integer year = nine == null ? null : cursor.takeNumber(4, 4);
    if (nine == null || (nine.length() == 2 && year == null)) {
      cursor.goTo(from);
      return null;
    }
    return TimePoint.months(1, 9, year);
  }
}
