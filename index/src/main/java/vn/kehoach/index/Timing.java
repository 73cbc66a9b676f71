package vn.kehoach.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Deadline;

/**
 * When something is due, without the words: what many plans have in common, so that a question
 * about time is thought through once for all facts that share it.
 *
 * @param start first day, where a stretch of time is given; what goes on or returns begins with the
 *     plan's signing at the earliest
 * @param due last day
 * @param strict whether the day itself is already too late
 * @param continuous whether it goes on all the time
 * @param immediate whether it is due at once
 * @param recurrence ISO 8601 period of what returns
 * @param each which day of that period, where the words say so
 * @param planStart first day of the plan's period, or of the plan itself if that is later; null for
 *     what names a day of its own
 * @param planEnd last day of the plan's period, likewise
 */
public record Timing(
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    boolean strict,
    boolean continuous,
    boolean immediate,
    @Nullable String recurrence,
    DayOfPeriod each,
    @Nullable LocalDate planStart,
    @Nullable LocalDate planEnd) {

  private static final String GAP = "|";

  /** How many fields a term has. */
  private static final int FIELDS = 9;

  /** The last day that is still in time; null where no day is named. */
  public @Nullable LocalDate lastDay() {
    return due != null && strict ? due.minusDays(1) : due;
  }

  /** Whether it depends on something else alone and has no place in time. */
  public boolean open() {
    return start == null && due == null && !continuous && !immediate && recurrence == null;
  }

  /** Whether it is one day or stretch that ends, and does not return. */
  public boolean dated() {
    return due != null && recurrence == null && !continuous;
  }

  /** The times of a deadline: of each of its events, of one day once. */
  static List<Timing> of(Deadline deadline, PlanDays plan) {
    var times = new ArrayList<Timing>();
    for (Deadline event : deadline.milestones()) {
      times.addAll(of(event, plan));
    }
    times.removeIf(Timing::open);
    if (times.isEmpty()) {
      return List.of(single(deadline, plan));
    }
    Map<Object, Timing> kept = new LinkedHashMap<>();
    for (Timing time : times) {
      LocalDate day = time.dated() ? time.lastDay() : null;
      kept.putIfAbsent(day == null ? time : day, time);
    }
    return List.copyOf(kept.values());
  }

  private static Timing single(Deadline deadline, PlanDays plan) {
    boolean returns = deadline.recurrence() != null;
    boolean runs = returns || deadline.continuous() || deadline.due() == null;
    LocalDate start = deadline.start();
    LocalDate first = runs ? plan.first(start, deadline.due()) : null;
    return new Timing(
        start == null || first == null ? start : first,
        deadline.due(),
        deadline.strict(),
        deadline.continuous(),
        deadline.immediate(),
        deadline.recurrence(),
        returns ? DayOfPeriod.in(deadline.text()) : DayOfPeriod.LAST,
        first,
        runs ? plan.end() : null);
  }

  String term() {
    return String.join(
        GAP,
        day(start),
        day(due),
        flag(strict),
        flag(continuous),
        flag(immediate),
        recurrence == null ? "" : recurrence,
        each.code(),
        day(planStart),
        day(planEnd));
  }

  static Timing ofTerm(String term) {
    String[] parts = term.split("\\" + GAP, FIELDS);
    return new Timing(
        day(parts[0]),
        day(parts[1]),
        !parts[2].isEmpty(),
        !parts[3].isEmpty(),
        !parts[4].isEmpty(),
        parts[5].isEmpty() ? null : parts[5],
        DayOfPeriod.ofCode(parts[6]),
        day(parts[7]),
        day(parts[8]));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable LocalDate day(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }

  private static String flag(boolean set) {
    return set ? "x" : "";
  }
}
