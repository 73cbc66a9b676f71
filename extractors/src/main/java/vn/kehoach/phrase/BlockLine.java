package vn.kehoach.phrase;

/**
 * A line that gives out a task by a label: "Đơn vị chủ trì: …".
 *
 * @param kind what the label says
 * @param value the words behind it, without closing mark
 * @param valueSpan where they stand in the line
 */
public record BlockLine(Kind kind, String value, Span valueSpan) {

  /** The sorts of labels. */
  public enum Kind {
    LEAD,
    COORDINATE,
    MONITOR,
    DEADLINE,
    EXPECTED_RESULT,
    /** What describes the task: its form, place, participants, cost. */
    ATTRIBUTE
  }
}
