package vn.kehoach.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;

/**
 * The days through which a plan's duties run where they name none of their own.
 *
 * <p>What goes on or returns begins at the later of its own first day and the day of signing: a
 * report of every month cannot have been due before there was a plan to demand it. A plan that was
 * signed after all was over begins when it says; that is a contradiction to be shown, not mended.
 *
 * @param signed the day the plan was signed, null where it does not say
 * @param start first day of its period, null where it names none
 * @param end last day of its period, null where it names none
 */
public record PlanDays(
    @Nullable LocalDate signed, @Nullable LocalDate start, @Nullable LocalDate end) {

  /** Of nothing known. */
  static final PlanDays NONE = new PlanDays(null, null, null);

  /** The days of a plan. */
  public static PlanDays of(PlanDocument plan) {
    DocumentInfo document = plan.document();
    Period period = document.period();
    return new PlanDays(
        document.issuedOn(),
        period == null ? null : period.start(),
        period == null ? null : period.end());
  }

  /**
   * The day from which something runs: its own first day, else the period's, or the signing where
   * that is later; null where nothing tells it.
   *
   * @param own its own first day, null for none
   * @param last its own last day, null for none
   */
  public @Nullable LocalDate first(@Nullable LocalDate own, @Nullable LocalDate last) {
    LocalDate first = own == null ? start : own;
    LocalDate until = last == null ? end : last;
    boolean over = signed == null || until != null && signed.isAfter(until);
    return over || first != null && first.isAfter(signed) ? first : signed;
  }
}
