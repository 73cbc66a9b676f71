package vn.kehoach.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Period;

/**
 * A stretch of days in which a fact is due, for questions about time.
 *
 * <p>A day alone is a stretch of one; what is due "trước ngày" ends the day before. What goes on,
 * returns or is due at once, and names no date, is due through the whole period of its plan, so
 * that it is never left out in silence. What only depends on something else has no place in time,
 * and no stretch.
 *
 * @param first first day
 * @param last last day
 */
record DueRange(LocalDate first, LocalDate last) {

  /** The stretches of a deadline; those of its milestones where it names several events. */
  static List<DueRange> of(Deadline deadline, @Nullable Period plan) {
    if (!deadline.milestones().isEmpty()) {
      List<DueRange> each =
          deadline.milestones().stream().flatMap(m -> of(m, plan).stream()).toList();
      if (!each.isEmpty()) {
        return each;
      }
    }
    if (deadline.start() != null || deadline.due() != null) {
      return List.of(dated(deadline));
    }
    if (deadline.continuous() || deadline.immediate() || deadline.recurrence() != null) {
      return List.of(through(plan));
    }
    return List.of();
  }

  private static DueRange dated(Deadline deadline) {
    LocalDate due = deadline.due();
    if (due == null) {
      return ordered(deadline.start(), LocalDate.MAX);
    }
    LocalDate last = deadline.strict() ? due.minusDays(1) : due;
    return ordered(deadline.start() == null ? last : deadline.start(), last);
  }

  private static DueRange through(@Nullable Period plan) {
    LocalDate first = plan == null || plan.start() == null ? LocalDate.MIN : plan.start();
    LocalDate last = plan == null || plan.end() == null ? LocalDate.MAX : plan.end();
    return ordered(first, last);
  }

  private static DueRange ordered(@Nullable LocalDate first, LocalDate last) {
    return first == null || first.isAfter(last)
        ? new DueRange(last, last)
        : new DueRange(first, last);
  }
}
