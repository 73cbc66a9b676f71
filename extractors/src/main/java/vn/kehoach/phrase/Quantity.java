package vn.kehoach.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/**
 * A figure with what it counts.
 *
 * @param comparator how it is meant
 * @param value the figure
 * @param upper the upper figure of a range
 * @param unit "%", "‰" or the counted noun as printed
 * @param span comparator words, figure and unit; a "trở lên" that stands apart is outside
 */
public record Quantity(
    Comparator comparator,
    BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable String unit,
    Span span) {

  boolean isShare() {
    return "%".equals(unit) || "‰".equals(unit);
  }
}
