package vn.kehoach.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Period;

/**
 * One target that a sentence or a table row sets.
 *
 * @param indicator what is measured, without figure, comparator and framing words
 * @param comparator how the figure is meant
 * @param value the figure, null for {@link Comparator#DONE}
 * @param upperValue the upper figure of a range
 * @param unit "%" or the counted noun
 * @param text the clause as printed
 * @param period the time its own words name
 * @param span where the clause stands
 */
public record TargetClause(
    String indicator,
    Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Nullable String unit,
    String text,
    @Nullable Period period,
    Span span) {

  TargetClause withIndicator(String words) {
    return new TargetClause(words, comparator, value, upperValue, unit, text, period, span);
  }
}
