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
