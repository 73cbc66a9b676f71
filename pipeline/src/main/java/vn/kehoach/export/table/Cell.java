package vn.kehoach.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, with its type, so that figures stay figures and dates stay dates. */
public sealed interface Cell {

  /** Nothing. */
  Cell BLANK = new Text("", null);

  /** Where a click leads; null for nowhere. */
  @Nullable String link();

  /**
   * Words.
   *
   * @param text the words; "" for none
   * @param link where a click leads
   */
  record Text(String text, @Nullable String link) implements Cell {}

  /**
   * A figure.
   *
   * @param value the figure
   * @param before what is shown before it ("≥ "), without which the figure says something else
   * @param link where a click leads
   */
  record Figure(BigDecimal value, String before, @Nullable String link) implements Cell {}

  /**
   * A day.
   *
   * @param day the day
   * @param link where a click leads
   */
  record Day(LocalDate day, @Nullable String link) implements Cell {}

  /** Words, or nothing. */
  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? BLANK : new Text(text, null);
  }

  /** A figure, or nothing. */
  static Cell of(@Nullable BigDecimal value) {
    return value == null ? BLANK : new Figure(value, "", null);
  }

  /** A count. */
  static Cell of(int count) {
    return of(BigDecimal.valueOf(count));
  }

  /** A day, or nothing. */
  static Cell of(@Nullable LocalDate day) {
    return day == null ? BLANK : new Day(day, null);
  }
}
