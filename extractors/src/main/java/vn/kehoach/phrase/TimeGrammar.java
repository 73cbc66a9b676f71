package vn.kehoach.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.phrase.TimeReading.Bound;

/**
 * Points of time with the words that bound them.
 *
 * <pre>
 * time  = {bound} point ["đến" {bound} point] ["và" "các năm tiếp theo" | "trở đi"]
 * bound = a phrase of time-words.tsv
 * </pre>
 *
 * A single day is a last day: it is no stretch of time that could begin.
 */
final class TimeGrammar {

  private static final Lexicon BOUNDS = Lexicon.of("time-words.tsv");
  private static final Lexicon TO = Lexicon.only("calendar-words.tsv", "TO");
  private static final Lexicon YEAR = Lexicon.only("calendar-words.tsv", "YEAR");
  private static final Lexicon OPEN = Lexicon.only("calendar-words.tsv", "OPEN");
  private static final Lexicon DAY_LIST = Lexicon.only("calendar-words.tsv", "DAY_LIST");

  /** "đầu năm", "giữa tháng" name no day; "từ đầu năm" does. */
  private static final Lexicon VAGUE = Lexicon.only("calendar-words.tsv", "VAGUE");

  /** "đầu tháng 5", "giữa quý II" lie within what is named. */
  private static final Lexicon MONTH = Lexicon.only("calendar-words.tsv", "MONTH");

  private static final Lexicon QUARTER = Lexicon.only("calendar-words.tsv", "QUARTER");
  private static final Lexicon HOUR = Lexicon.only("calendar-words.tsv", "HOUR");

  private TimeGrammar() {}

  /** Takes a time; otherwise the cursor stays. */
  static @Nullable TimeReading take(Cursor cursor, DateContext ctx, boolean loose) {
    return take(cursor, ctx, loose, Bound.NONE);
  }

  /** Takes a time that, where no word bounds it, is bound as the one it is listed with. */
  static @Nullable TimeReading take(
      Cursor cursor, DateContext ctx, boolean loose, Bound inherited) {
    int from = cursor.index();
    int start = cursor.position();
    Bound bound = takeBounds(cursor);
    boolean vague = VAGUE.before(cursor.tokens(), from) != null;
    boolean year = cursor.sees(YEAR) && cursor.peek(1).isNumber();
    if (bound == Bound.NONE && vague && !year && !cursor.sees(MONTH) && !cursor.sees(QUARTER)) {
      return null;
    }
    bound = bound == Bound.NONE ? inherited : bound;
    if (bound == Bound.FROM) {
      cursor.take(VAGUE);
    }
    boolean byHour =
        cursor.peek().isNumber() && HOUR.at(cursor.tokens(), cursor.index() + 1) != null;
    TimePoint point = TimePointGrammar.take(cursor, loose || bound != Bound.NONE);
    if (point == null || cursor.isMark('%')) {
      cursor.goTo(from);
      return null;
    }
    TimePoint end = takeEnd(cursor, bound);
    if (end == null && point.fromMonth() == 0) {
      end = takeLastDay(cursor, bound);
    }
    if (point.fromMonth() == 0 && end == null) {
      cursor.goTo(from);
      return null;
    }
    Bound meant = end == null ? openEnded(cursor, bound) : Bound.RANGE;
    TimePoint first = end == null ? point : point.completedBy(end);
    TimePoint last = end == null ? point : end;
    var span = new Span(start, cursor.lastEnd());
    TimeReading read = reading(first, last, meant, meant == Bound.BEFORE && !byHour, ctx, span);
    boolean ofTheYear =
        !last.isDay() && last.shift() == 0 && YEAR.at(cursor.tokens(), cursor.index() - 1) != null;
    return ofTheYear ? read.yearSaid() : read;
  }

  private static Bound takeBounds(Cursor cursor) {
    Bound bound = Bound.NONE;
    for (Lexicon.Hit hit = cursor.take(BOUNDS); hit != null; hit = cursor.take(BOUNDS)) {
      Bound next = Bound.valueOf(hit.label());
      bound = next.compareTo(bound) > 0 ? next : bound;
    }
    return bound;
  }

  private static @Nullable TimePoint takeEnd(Cursor cursor, Bound bound) {
    int from = cursor.index();
    if (bound.compareTo(Bound.FROM) <= 0 && cursor.take(TO) != null) {
      TimePoint end = TimePointGrammar.take(cursor, true);
      if (end != null && end.fromMonth() != 0) {
        return end;
      }
    }
    cursor.goTo(from);
    return null;
  }

  /** "các ngày 20, 21 và 22 tháng 5": the last of the list has the month. */
  private static @Nullable TimePoint takeLastDay(Cursor cursor, Bound bound) {
    int from = cursor.index();
    while (bound.compareTo(Bound.FROM) < 0 && cursor.take(DAY_LIST) != null) {
      TimePoint last = TimePointGrammar.take(cursor, true);
      if (last != null && last.isDay() && last.fromMonth() != 0) {
        return last;
      }
      if (last != null || cursor.takeNumber(1, 2) == null) {
        break;
      }
    }
    cursor.goTo(from);
    return null;
  }

  private static Bound openEnded(Cursor cursor, Bound bound) {
    boolean open = cursor.take(OPEN) != null;
    return open && bound.compareTo(Bound.FROM) < 0 ? Bound.FROM : bound;
  }

  /** A time without a year in the year of the one that closes its list. */
  static TimeReading inYearOf(TimeReading reading, TimeReading last) {
    Integer year = last.point().year();
    if (year == null || reading.point().year() != null || reading.bound() == Bound.RANGE) {
      return reading;
    }
    TimePoint point = reading.point().inYear(year);
    return reading(
        point, point, reading.bound(), reading.strict(), DateContext.NONE, reading.span());
  }

  private static TimeReading reading(
      TimePoint first, TimePoint last, Bound bound, boolean strict, DateContext ctx, Span span) {
    boolean impossible = first.impossible() || last.impossible();
    LocalDate start = impossible ? null : first.first(ctx);
    LocalDate end = impossible ? null : last.last(ctx);
    boolean wholeYear = !last.isDay() && first.fromMonth() == 1 && last.toMonth() == 12;
    boolean assumed = last.year() == null && !wholeYear && (start != null || end != null);
    LocalDate due = bound == Bound.BEFORE ? strict || first.isDay() ? start : end : end;
    boolean oneDay = last.isDay() && bound.compareTo(Bound.FROM) < 0;
    boolean onlyEnd = oneDay || bound.compareTo(Bound.UNTIL) >= 0 || last.lastOnly();
    if (start != null && end != null && end.isBefore(start)) {
      return new TimeReading(null, null, false, bound, first, assumed, true, span);
    }
    return new TimeReading(
        onlyEnd && bound != Bound.RANGE ? null : start,
        bound == Bound.FROM ? null : bound == Bound.BEFORE && last.lastOnly() ? end : due,
        strict,
        bound,
        first,
        assumed,
        impossible,
        span);
  }
}
