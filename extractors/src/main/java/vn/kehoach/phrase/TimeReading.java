package vn.kehoach.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of time with the words that bound it.
 *
 * @param start first day
 * @param due last day
 * @param strict whether the last day is already too late
 * @param bound the word in front
 * @param point what was printed
 * @param yearAssumed whether the year is the plan's
 * @param impossible whether it names a day that no calendar has
 * @param span bound and point
 */
record TimeReading(
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    boolean strict,
    Bound bound,
    TimePoint point,
    boolean yearAssumed,
    boolean impossible,
    Span span) {

  /** The same where the words themselves say "of the year" ("6 tháng đầu năm"). */
  TimeReading yearSaid() {
    return new TimeReading(start, due, strict, bound, point, false, impossible, span);
  }

  /** The same with words in front of it. */
  TimeReading from(int first) {
    var longer = new Span(first, span.end());
    return new TimeReading(start, due, strict, bound, point, yearAssumed, impossible, longer);
  }

  /** What the words in front make of a point of time. */
  enum Bound {
    NONE,
    IN,
    FROM,
    RANGE,
    UNTIL,
    BEFORE
  }
}
