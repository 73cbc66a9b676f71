package vn.kehoach.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with the figure it is to reach.
 *
 * @param id identifier within the plan
 * @param indicator what is measured, without figure, comparator and framing words
 * @param comparator how the figure is meant
 * @param value the figure, null for {@link Comparator#DONE}
 * @param upperValue the upper figure of a {@link Comparator#RANGE}
 * @param unit "%" or the counted noun
 * @param text the clause
 * @param period the time it holds for, where its own words or column say so
 * @param responsibilities units of its row
 * @param group the group row it stands under
 * @param origin table row or sentence
 * @param at where it stands
 * @param confidence how sure a statistical reading is of it, 0 to 1; null for a reading by rules
 */
public record Target(
    String id,
    String indicator,
    Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Nullable String unit,
    String text,
    @Nullable Period period,
    List<Responsibility> responsibilities,
    @Nullable String group,
    TargetOrigin origin,
    At at,
    @Nullable Double confidence) {

  public Target {
    Confidence.check(confidence);
    responsibilities = List.copyOf(responsibilities);
    if ((upperValue != null) != (comparator == Comparator.RANGE)) {
      throw new IllegalArgumentException("an upper value is had by ranges only: " + text);
    }
    if (value == null && comparator != Comparator.DONE) {
      throw new IllegalArgumentException("no figure in a target that needs one: " + text);
    }
  }

  /** A target that was read by rules. */
  public Target(
      String id,
      String indicator,
      Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable String unit,
      String text,
      @Nullable Period period,
      List<Responsibility> responsibilities,
      @Nullable String group,
      TargetOrigin origin,
      At at) {
    this(
        id,
        indicator,
        comparator,
        value,
        upperValue,
        unit,
        text,
        period,
        responsibilities,
        group,
        origin,
        at,
        null);
  }
}
