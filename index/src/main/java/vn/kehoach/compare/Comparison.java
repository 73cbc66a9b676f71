package vn.kehoach.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Comparator;

/**
 * Indicators side by side.
 *
 * @param indicators rows, those of the most communes first
 */
public record Comparison(List<Indicator> indicators) {

  public Comparison {
    indicators = List.copyOf(indicators);
  }

  /**
   * A row: what several communes measure.
   *
   * @param label the indicator in the words that stand for the row
   * @param unit its unit
   * @param match FULL if every cell has the population and measure of the label
   * @param difference how the others differ; null for a full match
   * @param cells one for each commune that has it, in the order of a Vietnamese dictionary
   */
  public record Indicator(
      String label,
      @Nullable String unit,
      Match match,
      @Nullable String difference,
      List<Cell> cells) {

    public Indicator {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A commune's figure.
   *
   * @param commune the commune
   * @param province its province, which tells namesakes apart
   * @param planId the plan it stands in
   * @param targetId the target's id within the plan
   * @param indicator what is measured, in the plan's words
   * @param comparator how the value is meant
   * @param value the value, null for "Đạt"
   * @param upperValue upper end of a range
   * @param unit "%" or the counted noun
   * @param text the clause
   * @param at where it stands
   * @param match whether it measures the same as the row's label
   * @param difference how it differs; null for a full match
   */
  public record Cell(
      @Nullable String commune,
      @Nullable String province,
      String planId,
      String targetId,
      String indicator,
      Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable String unit,
      String text,
      At at,
      Match match,
      @Nullable String difference) {}
}
