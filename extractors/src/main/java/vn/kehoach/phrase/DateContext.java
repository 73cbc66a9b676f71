package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * What a date may take from the plan.
 *
 * @param planYear the year the plan is for; a day or month without a year falls into it
 */
public record DateContext(@Nullable Integer planYear) {

  /** Nothing known. */
  public static final DateContext NONE = new DateContext(null);
}
