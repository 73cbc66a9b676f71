package vn.kehoach.facts;

import vn.kehoach.model.At;

/**
 * A value whose words are kept and could not be read: never a guess, always told.
 *
 * @param kind what stands there
 * @param at where
 */
public record UnclearValue(Kind kind, At at) {

  /** What a value is of. */
  public enum Kind {
    /** The time of a task. */
    DEADLINE,
    /** What an indicator is to reach. */
    TARGET
  }
}
