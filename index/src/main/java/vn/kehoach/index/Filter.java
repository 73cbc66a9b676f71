package vn.kehoach.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;

/** A condition that a fact meets or does not; it gives no rank. */
public sealed interface Filter {

  /** The kind of fact. */
  record OfKind(FactKind kind) implements Filter {}

  /**
   * The plan's commune, with or without marks and kind of unit; "Tân An, Lâm Đồng" tells namesakes
   * apart.
   */
  record InCommune(String name) implements Filter {}

  /** The plan's province, likewise. */
  record InProvince(String name) implements Filter {}

  /** A unit that bears responsibility; in one role, or in any. */
  record Responsible(UnitRef unit, @Nullable Role role) implements Filter {}

  /** Some unit has this role. */
  record InRole(Role role) implements Filter {}

  /**
   * Due on some day of a stretch, both ends included: "năm 2026" is due on every day of 2026. What
   * is due continuously, repeatedly or at once and names no date counts as due through its plan's
   * period; facts without deadline, or that only depend on something else, are not found.
   *
   * @param first first day; null for no beginning
   * @param last last day; null for no end
   */
  record Due(@Nullable LocalDate first, @Nullable LocalDate last) implements Filter {}

  /**
   * A target whose figure lies in a range; a target from 50 to 80 is met where the ranges meet.
   * Figures compare exactly.
   *
   * @param low lower end, null for none
   * @param lowIncluded whether the lower end is in the range
   * @param high upper end, null for none
   * @param highIncluded whether the upper end is in the range
   * @param unit "%" or the counted noun; null for any
   */
  record Amount(
      @Nullable BigDecimal low,
      boolean lowIncluded,
      @Nullable BigDecimal high,
      boolean highIncluded,
      @Nullable String unit)
      implements Filter {}

  /** In a section of this kind. */
  record InSection(SectionKind kind) implements Filter {}

  /** In a plan for one of these years, both included. */
  record OfYear(int first, int last) implements Filter {}

  /** Said in this way. */
  record OfOrigin(FactOrigin origin) implements Filter {}

  /** In a plan whose text was had so. */
  record OfMedium(TextOrigin medium) implements Filter {}

  /** About a topic, by its id; see {@link TopicDirectory}. */
  record OfTopic(String topic) implements Filter {}

  /** In this plan. */
  record InPlan(String planId) implements Filter {}

  /** Meets one of several conditions. */
  record AnyOf(List<Filter> filters) implements Filter {
    public AnyOf {
      filters = List.copyOf(filters);
    }
  }

  /** Does not meet a condition. */
  record Not(Filter filter) implements Filter {}
}
