package vn.kehoach.export.lines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.facts.Due;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;

/**
 * An event of a task's deadline.
 *
 * @param taskId the task
 * @param milestone which of several events, from 1; 0 for the only one
 * @param kind what its time is like
 * @param lastDay the last day on which it is in time
 * @param text the task's words
 * @param responsibilities who is assigned
 * @param deadline when, as the plan says
 * @param at where the task stands
 */
record DueLine(
    String taskId,
    int milestone,
    Due.Kind kind,
    @Nullable LocalDate lastDay,
    String text,
    List<Responsibility> responsibilities,
    Deadline deadline,
    At at) {

  static DueLine of(Due due) {
    return new DueLine(
        due.task().id(),
        due.milestone(),
        due.kind(),
        due.lastDay(),
        due.task().text(),
        due.task().responsibilities(),
        due.deadline(),
        due.task().at());
  }
}
