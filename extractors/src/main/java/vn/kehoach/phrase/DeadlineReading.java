package vn.kehoach.phrase;

import vn.kehoach.model.Deadline;

/**
 * A deadline and what a reader should be warned of.
 *
 * @param deadline when
 * @param span where the words stand
 * @param yearAssumed whether a day or month without a year was put into the plan's year
 * @param impossibleDate whether it names a day that no calendar has
 */
public record DeadlineReading(
    Deadline deadline, Span span, boolean yearAssumed, boolean impossibleDate) {

  /**
   * Whether there are words and nothing in them could be read; an impossible date is told apart.
   */
  public boolean notUnderstood() {
    return !deadline.understood() && deadline.milestones().isEmpty() && !impossibleDate;
  }
}
