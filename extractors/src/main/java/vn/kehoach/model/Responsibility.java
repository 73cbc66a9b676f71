package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A formal assignment.
 *
 * @param unit who
 * @param role as what
 * @param confidence how sure a statistical reading is of it, 0 to 1; null for a reading by rules
 */
public record Responsibility(Unit unit, Role role, @Nullable Double confidence) {

  public Responsibility {
    Confidence.check(confidence);
  }

  /** A responsibility that was read by rules. */
  public Responsibility(Unit unit, Role role) {
    this(unit, role, null);
  }
}
