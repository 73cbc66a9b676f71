package vn.kehoach.index;

import org.jspecify.annotations.Nullable;

/**
 * A deadline that cannot be met as it stands, or that the plan contradicts elsewhere.
 *
 * @param kind what is wrong
 * @param factId the other task, where two contradict each other; null where a task does itself
 * @param deadline the words of the other deadline
 * @param page the page on which they stand
 */
public record DeadlineConflict(
    Kind kind, @Nullable String factId, @Nullable String deadline, @Nullable Integer page) {

  /** What can be wrong with a deadline. */
  public enum Kind {
    /** It ends before the day on which the plan was signed. */
    BEFORE_PLAN,
    /** Its last day lies outside the period that the plan is for. */
    OUTSIDE_PERIOD,
    /** It starts after its end. */
    ENDS_BEFORE_START,
    /** The plan gives the same duty another deadline elsewhere. */
    OTHER_DEADLINE,
    /** Its own words name a day that its deadline, in a column or line of its own, leaves out. */
    OWN_WORDS
  }

  static DeadlineConflict of(Kind kind) {
    return new DeadlineConflict(kind, null, null, null);
  }
}
