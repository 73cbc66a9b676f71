package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the plan wants to reach.
 *
 * @param id identifier within the plan
 * @param scope general or specific
 * @param text the words
 * @param sectionId the section it stands in
 * @param targetIds the targets that its words carry
 * @param at where it stands
 * @param confidence how sure a statistical reading is of it, 0 to 1; null for a reading by rules
 */
public record Objective(
    String id,
    Scope scope,
    String text,
    String sectionId,
    List<String> targetIds,
    At at,
    @Nullable Double confidence) {

  public Objective {
    Confidence.check(confidence);
    targetIds = List.copyOf(targetIds);
  }

  /** An objective that was read by rules. */
  public Objective(
      String id, Scope scope, String text, String sectionId, List<String> targetIds, At at) {
    this(id, scope, text, sectionId, targetIds, at, null);
  }

  /** General aim ("mục tiêu chung") or specific one ("mục tiêu cụ thể"). */
  public enum Scope {
    GENERAL,
    SPECIFIC
  }
}
