package vn.kehoach.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as printed and as dates.
 *
 * @param text the words
 * @param start first day, null where the words give none
 * @param end last day, null where the words give none
 */
public record Period(String text, @Nullable LocalDate start, @Nullable LocalDate end) {

  public Period {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("period ends before it starts: " + text);
    }
  }
}
