package vn.kehoach.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Period;

/**
 * The figure of a target, with the time it is for.
 *
 * @param comparator how the value is meant
 * @param value the value, null for "Đạt"
 * @param upperValue upper end of a range
 * @param unit "%" or the counted noun
 * @param start first day of the time it is for: its own, else its plan's; null where neither says
 * @param end last day of that time
 */
public record TargetFigure(
    Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Nullable String unit,
    @Nullable LocalDate start,
    @Nullable LocalDate end) {

  private static final String PART = "|";

  static TargetFigure of(IndexedFact.Figure figure, @Nullable Period plan) {
    Period own = figure.period();
    Period time = own == null || (own.start() == null && own.end() == null) ? plan : own;
    return new TargetFigure(
        figure.comparator(),
        figure.value(),
        figure.upperValue(),
        figure.unit(),
        time == null ? null : time.start(),
        time == null ? null : time.end());
  }

  /** The year in which it is to be reached; null where nothing says. */
  public @Nullable Integer year() {
    if (end != null) {
      return end.getYear();
    }
    return start == null ? null : start.getYear();
  }

  /** As a term of a column. */
  String term() {
    return String.join(
        PART, comparator.name(), text(value), text(upperValue), text(start), text(end), text(unit));
  }

  static TargetFigure ofTerm(String term) {
    String[] parts = term.split("\\|", 6);
    return new TargetFigure(
        Comparator.valueOf(parts[0]),
        parts[1].isEmpty() ? null : new BigDecimal(parts[1]),
        parts[2].isEmpty() ? null : new BigDecimal(parts[2]),
        parts[5].isEmpty() ? null : parts[5],
        parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
        parts[4].isEmpty() ? null : LocalDate.parse(parts[4]));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
