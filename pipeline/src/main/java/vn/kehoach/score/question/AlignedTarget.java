package vn.kehoach.score.question;

import org.jspecify.annotations.Nullable;

/**
 * A target, and what people say it measures.
 *
 * @param line its line in the table
 * @param name what the table calls it
 * @param group what it measures, the same for all that measure it
 * @param variant how it differs within the group; those alike are the same in full
 * @param planId the plan in which it was read; null if it was not
 * @param targetId its id there
 * @param plan name of the plan
 * @param page its page, where there is one
 * @param words what is measured, as printed
 */
record AlignedTarget(
    int line,
    String name,
    String group,
    String variant,
    @Nullable String planId,
    @Nullable String targetId,
    String plan,
    @Nullable Integer page,
    String words) {

  /** Whether people compare both in full. */
  boolean fully(AlignedTarget other) {
    return variant.equals(other.variant);
  }
}
