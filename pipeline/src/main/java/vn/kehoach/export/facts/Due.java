package vn.kehoach.export.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Task;

/**
 * One event of a task's deadline: the deadline itself, or each of its milestones.
 *
 * @param task the task
 * @param deadline when
 * @param milestone which of several, from 1; 0 for the only one
 */
public record Due(Task task, Deadline deadline, int milestone) {

  /** What the event's time is like; the first that fits. */
  public enum Kind {
    /** On a day. */
    DATED,
    /** Again and again. */
    RECURRING,
    /** All the time. */
    CONTINUOUS,
    /** At once, without a day. */
    IMMEDIATE,
    /** When something else happens. */
    DEPENDENT,
    /** From a day on, without an end, or words only. */
    OPEN
  }

  /** The events of a task; none where it says nothing of time. */
  public static List<Due> of(Task task) {
    Deadline deadline = task.deadline();
    if (deadline == null) {
      return List.of();
    }
    if (deadline.milestones().isEmpty()) {
      return List.of(new Due(task, deadline, 0));
    }
    var events = new ArrayList<Due>();
    for (Deadline milestone : deadline.milestones()) {
      events.add(new Due(task, milestone, events.size() + 1));
    }
    return events;
  }

  /** What the event's time is like. */
  public Kind kind() {
    if (deadline.recurrence() != null) {
      return Kind.RECURRING;
    }
    if (deadline.due() != null) {
      return Kind.DATED;
    }
    if (deadline.continuous()) {
      return Kind.CONTINUOUS;
    }
    if (deadline.immediate()) {
      return Kind.IMMEDIATE;
    }
    return deadline.dependsOn() == null ? Kind.OPEN : Kind.DEPENDENT;
  }

  /** The last day on which it is in time: the day before for "trước ngày …". */
  public @Nullable LocalDate lastDay() {
    return lastDay(deadline);
  }

  /** The last day on which something is in time. */
  public static @Nullable LocalDate lastDay(Deadline deadline) {
    LocalDate due = deadline.due();
    return due != null && deadline.strict() ? due.minusDays(1) : due;
  }
}
