package vn.kehoach.model;

import java.util.List;

/**
 * Something the plan wants to reach.
 *
 * @param id identifier within the plan
 * @param scope general or specific
 * @param text the words
 * @param sectionId the section it stands in
 * @param targetIds the targets that its words carry
 * @param at where it stands
 */
public record Objective(
    String id, Scope scope, String text, String sectionId, List<String> targetIds, At at) {

  public Objective {
    targetIds = List.copyOf(targetIds);
  }

  /** General aim ("mục tiêu chung") or specific one ("mục tiêu cụ thể"). */
  public enum Scope {
    GENERAL,
    SPECIFIC
  }
}
