package vn.kehoach.index;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Period;
import vn.kehoach.model.Responsibility;

/**
 * A fact as the index gives it back, with all an answer shows.
 *
 * @param planId the plan it stands in
 * @param commune bare name of the plan's commune
 * @param province bare name of the plan's province
 * @param kind what it is
 * @param factId its id within the plan
 * @param order its place among the plan's facts in the order of the document, from 0
 * @param text its words; a section's title, and below it its text
 * @param responsibilities who is assigned
 * @param mentions who is named in the running text
 * @param deadline when it is due
 * @param at where it stands
 * @param figure what a target measures; null for other kinds
 */
public record IndexedFact(
    String planId,
    @Nullable String commune,
    @Nullable String province,
    FactKind kind,
    String factId,
    int order,
    String text,
    List<Responsibility> responsibilities,
    List<Mention> mentions,
    @Nullable Deadline deadline,
    At at,
    @Nullable Figure figure) {

  public IndexedFact {
    responsibilities = List.copyOf(responsibilities);
    mentions = List.copyOf(mentions);
  }

  /**
   * The measurable part of a target.
   *
   * @param indicator what is measured
   * @param comparator how the value is meant
   * @param value the value, null for "Đạt"
   * @param upperValue upper end of a range
   * @param unit "%" or the counted noun
   * @param period the time it is for, where the plan says so
   * @param group the group of the table it stands in
   */
  public record Figure(
      String indicator,
      Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable String unit,
      @Nullable Period period,
      @Nullable String group) {}
}
