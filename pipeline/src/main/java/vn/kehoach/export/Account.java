package vn.kehoach.export;

import java.util.Map;
import vn.kehoach.export.facts.Due;

/**
 * What was taken away.
 *
 * @param format in which form
 * @param plans chosen plans
 * @param objectives chosen objectives
 * @param targets chosen targets
 * @param tasks chosen tasks
 * @param deadlines events of the chosen tasks' deadlines
 * @param warnings warnings of the chosen plans
 * @param events events of a calendar; 0 for other forms
 * @param leftOut deadlines that a calendar has no day for, by what their time is like
 */
public record Account(
    Format format,
    int plans,
    int objectives,
    int targets,
    int tasks,
    int deadlines,
    int warnings,
    int events,
    Map<Due.Kind, Integer> leftOut) {

  public Account {
    leftOut = Map.copyOf(leftOut);
  }
}
