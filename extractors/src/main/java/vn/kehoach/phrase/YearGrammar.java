package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Years, and the year behind a day or month.
 *
 * <pre>
 * years = ["năm" | "giai đoạn" | "các năm"] yyyy [("-" | "đến" | "và" | ",") yyyy] | "cả năm" [yyyy]
 * year  = ["/" | "-" | "năm"] yyyy | "năm liền kề" | "năm trước" | …
 * </pre>
 */
final class YearGrammar {

  private static final Lexicon YEAR = Lexicon.only("calendar-words.tsv", "YEAR");
  private static final Lexicon SCHOOL_YEAR = Lexicon.only("calendar-words.tsv", "SCHOOL_YEAR");
  private static final Lexicon WHOLE_YEAR = Lexicon.only("calendar-words.tsv", "WHOLE_YEAR");
  private static final Lexicon NEXT_YEAR = Lexicon.only("calendar-words.tsv", "NEXT_YEAR");
  private static final Lexicon LAST_YEAR = Lexicon.only("calendar-words.tsv", "LAST_YEAR");
  private static final Lexicon JOINS = Lexicon.only("calendar-words.tsv", "LIST");

  /** No plan of today names an earlier or later year as a time of its own. */
  private static final int FIRST = 1945;

  private static final int LAST = 2100;

  private YearGrammar() {}

  /** Takes one year or a run of years; otherwise the cursor stays. */
  static @Nullable TimePoint takeYears(Cursor cursor, boolean loose) {
    int from = cursor.index();
    if (cursor.sees(SCHOOL_YEAR)) {
      return null;
    }
    if (loose && cursor.take(WHOLE_YEAR) != null) {
      return TimePoint.months(1, 12, takeYear(cursor));
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

  /** The point with the year that stands behind it, if one does. */
  static TimePoint withYear(Cursor cursor, TimePoint point) {
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
    return point.inYear(year);
  }

  private static @Nullable Integer takeYear(Cursor cursor) {
    boolean partOfNumber =
        (cursor.glued() && cursor.peek(-1).isMark('/'))
            || SCHOOL_YEAR.before(cursor.tokens(), cursor.index()) != null;
    Integer year = partOfNumber ? null : cursor.takeNumber(4, 4);
    return year != null && isYear(year) ? year : null;
  }

  private static boolean isYear(int year) {
    return year >= FIRST && year <= LAST;
  }
}
