package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A unit named in running text.
 *
 * @param unit who
 * @param role {@link Role#COORDINATE} or {@link Role#LEAD} where the words say so, else null
 * @param confidence how sure a statistical reading is of it, 0 to 1; null for a reading by rules
 */
public record Mention(Unit unit, @Nullable Role role, @Nullable Double confidence) {

  public Mention {
    Confidence.check(confidence);
  }

  /** A mention that was read by rules. */
  public Mention(Unit unit, @Nullable Role role) {
    this(unit, role, null);
  }
}
