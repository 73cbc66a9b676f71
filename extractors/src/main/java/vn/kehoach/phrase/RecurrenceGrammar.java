package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * What returns.
 *
 * <pre>
 * recurrence = number unit ("/" | "một") ["1"] "lần"
 *            | number "lần" ("/" | "mỗi" | "một" | "trong") [number] unit
 *            | ("hằng" | "hàng" | "mỗi" | "từng" | "định kỳ" | "theo") {…} [number] unit [number "lần"]
 *            | "tháng liền kề" | "tháng cuối quý" | …
 * unit       = a phrase of periods-of-time.tsv; the other words stand in recurrence-words.tsv
 * </pre>
 */
final class RecurrenceGrammar {

  private static final Lexicon UNITS = Lexicon.of("periods-of-time.tsv");
  private static final Lexicon EVERY = Lexicon.only("recurrence-words.tsv", "EVERY");
  private static final Lexicon EACH = Lexicon.only("recurrence-words.tsv", "EACH");
  private static final Lexicon TIMES = Lexicon.only("recurrence-words.tsv", "TIMES");
  private static final Lexicon ONE = Lexicon.only("recurrence-words.tsv", "ONE");
  private static final Lexicon PER = Lexicon.only("recurrence-words.tsv", "PER");
  private static final Lexicon EVERY_MONTH = Lexicon.only("recurrence-words.tsv", "MONTHLY");
  private static final Lexicon EVERY_QUARTER = Lexicon.only("recurrence-words.tsv", "QUARTERLY");

  /** "năm" behind a word is more often the year than the five. */
  private static final int MOST_IN_WORDS = 4;

  private RecurrenceGrammar() {}

  /** A period that returns, whether a figure or "mỗi" makes it more than an adverb. */
  record Recurrence(String period, boolean counted, Span span) {}

  /** Takes a recurrence; otherwise the cursor stays. */
  static @Nullable Recurrence take(Cursor cursor) {
    int from = cursor.index();
    int start = cursor.position();
    String period = takeUnitPerTime(cursor);
    boolean counted = true;
    if (period == null) {
      period = takeTimesPerUnit(cursor, from);
    }
    if (period == null) {
      counted = cursor.sees(EACH) || cursor.peek(1).isNumber();
      period = takeEvery(cursor, from);
    }
    if (period == null) {
      return null;
    }
    return new Recurrence(period, counted, new Span(start, cursor.lastEnd()));
  }

  private static @Nullable String takeUnitPerTime(Cursor cursor) {
    int from = cursor.index();
    Integer count = takeCount(cursor);
    String unit = count == null ? null : takeUnit(cursor);
    if (count != null && unit != null && takeOnce(cursor)) {
      return times(unit, count);
    }
    cursor.goTo(from);
    return null;
  }

  private static boolean takeOnce(Cursor cursor) {
    boolean slash = cursor.takeMark('/');
    boolean one = cursor.take(ONE) != null;
    return (slash || one) && cursor.take(TIMES) != null;
  }

  private static @Nullable String takeTimesPerUnit(Cursor cursor, int from) {
    Integer count = takeCount(cursor);
    if (count != null && count > 0 && cursor.take(TIMES) != null && cursor.take(PER) != null) {
      Integer each = cursor.takeNumber(1, 2);
      String unit = takeUnit(cursor);
      if (unit != null) {
        return divided(each == null ? unit : times(unit, each), count);
      }
    }
    cursor.goTo(from);
    return null;
  }

  private static @Nullable String takeEvery(Cursor cursor, int from) {
    if (cursor.take(EVERY_QUARTER) != null) {
      return "P3M";
    }
    if (cursor.take(EVERY_MONTH) != null) {
      return "P1M";
    }
    boolean every = false;
    while (cursor.take(EVERY) != null) {
      every = true;
    }
    Lexicon.Hit unit = every ? cursor.take(UNITS) : null;
    if (unit != null) {
      String often = takeTimes(cursor, unit.label());
      if (often != null || !cursor.peek().isNumber() || countsInEach(cursor, from)) {
        return often == null ? unit.label() : often;
      }
    }
    Integer count = every && unit == null ? takeCount(cursor) : null;
    String counted = count == null ? null : takeUnit(cursor);
    if (count != null && counted != null) {
      return times(counted, count);
    }
    cursor.goTo(from);
    return null;
  }

  /** "mỗi tháng 02 chuyên mục": the figure counts things, and names no month. */
  private static boolean countsInEach(Cursor cursor, int from) {
    Token next = cursor.peek(1);
    return EACH.at(cursor.tokens(), from) != null && next.isWord() && !next.capital();
  }

  /** "mỗi tuần" 01 "lần". */
  private static @Nullable String takeTimes(Cursor cursor, String period) {
    int from = cursor.index();
    Integer count = takeCount(cursor);
    if (count != null && count > 0 && cursor.take(TIMES) != null) {
      return divided(period, count);
    }
    cursor.goTo(from);
    return null;
  }

  private static @Nullable Integer takeCount(Cursor cursor) {
    Integer figure = cursor.takeNumber(1, 2);
    if (figure != null) {
      return figure;
    }
    Integer word = NumberWords.value(cursor.peek());
    boolean small = word != null && word <= MOST_IN_WORDS;
    cursor.skip(small ? 1 : 0);
    return small ? word : null;
  }

  private static @Nullable String takeUnit(Cursor cursor) {
    Lexicon.Hit hit = cursor.take(UNITS);
    return hit == null ? null : hit.label();
  }

  private static String times(String period, int count) {
    int each = Integer.parseInt(period.substring(1, period.length() - 1));
    return "P" + each * count + period.charAt(period.length() - 1);
  }

  /** Twice a year is every six months; what does not divide keeps the whole period. */
  private static String divided(String period, int count) {
    int each = Integer.parseInt(period.substring(1, period.length() - 1));
    char unit = period.charAt(period.length() - 1);
    int months = unit == 'Y' ? each * 12 : unit == 'M' ? each : 0;
    boolean divides = count > 1 && months > 0 && months % count == 0;
    return divides ? "P" + months / count + "M" : period;
  }
}
