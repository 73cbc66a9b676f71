package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * How a plan gives a task out.
 *
 * @param kind the way
 * @param appendix label of the appendix, null in the body or for an unlabelled table
 * @param row 1-based position among the table's data rows
 */
public record TaskOrigin(Kind kind, @Nullable String appendix, @Nullable Integer row) {

  /** An origin in the body. */
  public static TaskOrigin inBody(Kind kind) {
    return new TaskOrigin(kind, null, null);
  }

  /** The four ways. */
  public enum Kind {
    /** A row of a task table. */
    APPENDIX_ROW,
    /** Followed by lines that name lead, coordination and time. */
    TASK_BLOCK,
    /** Under a heading that is a unit's name. */
    UNIT_DUTY,
    /** A bullet of a task or solution section, without a unit of its own. */
    NARRATIVE
  }
}
