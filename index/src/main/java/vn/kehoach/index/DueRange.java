package vn.kehoach.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;

/**
 * A stretch of days in which a fact is due, for questions about time.
 *
 * <p>A day alone is a stretch of one; what is due "trước ngày" ends the day before. What goes on,
 * returns or is due at once, and names no date, is due through the whole period of its plan, from
 * its signing on, so that it is never left out in silence. What only depends on something else has
 * no place in time, and no stretch.
 *
 * @param first first day
 * @param last last day
 */
record DueRange(LocalDate first, LocalDate last) {

  /** The stretches of a deadline; those of its milestones where it names several events. */
  static List<DueRange> of(Deadline deadline, PlanDays plan) {
    if (!deadline.milestones().isEmpty()) {
      List<DueRange> each =
          deadline.milestones().stream().flatMap(m -> of(m, plan).stream()).toList();
      if (!each.isEmpty()) {
        return each;
      }
    }
    if (deadline.start() != null || deadline.due() != null) {
      return List.of(dated(deadline, plan));
    }
    if (deadline.continuous() || deadline.immediate() || deadline.recurrence() != null) {
      return List.of(through(plan));
    }
    return List.of();
  }

  private static DueRange dated(Deadline deadline, PlanDays plan) {
    LocalDate due = deadline.due();
    LocalDate start = deadline.start();
    boolean runs = deadline.continuous() || deadline.recurrence() != null;
    LocalDate first = start != null && (runs || due == null) ? plan.first(start, due) : start;
    if (due == null) {
      return ordered(first, LocalDate.MAX);
    }
    LocalDate last = deadline.strict() ? due.minusDays(1) : due;
    return ordered(first == null ? last : first, last);
  }

  private static DueRange through(PlanDays plan) {
    LocalDate first = plan.first(null, null);
    LocalDate last = plan.end();
    return ordered(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last);
  }

  private static DueRange ordered(@Nullable LocalDate first, LocalDate last) {
    return first == null || first.isAfter(last)
        ? new DueRange(last, last)
        : new DueRange(first, last);
  }
}
