package vn.kehoach.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Task;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.DeadlineReading;

/**
 * Finds the deadlines of a plan that contradict its own dates or each other.
 *
 * <p>Two tasks are the same duty where one's words are the other's, or a long stretch of them, and
 * they are not given to different units. Their deadlines contradict each other where no day fits
 * both: "Quý II" is nearer said by "tháng 6", and contradicted by "tháng 9".
 */
final class DeadlineConflicts {

  /** Shorter words ("Báo cáo kết quả thực hiện") are said of many duties. */
  private static final int FEWEST_SYLLABLES = 6;

  /** Of the longer words, the least share that the shorter must have. */
  private static final double LEAST_SHARE = 0.6;

  private final PlanDocument plan;
  private final Map<String, List<DeadlineConflict>> found = new LinkedHashMap<>();

  private DeadlineConflicts(PlanDocument plan) {
    this.plan = plan;
  }

  /** The conflicts by the id of the task. */
  static Map<String, List<DeadlineConflict>> of(PlanDocument plan) {
    var conflicts = new DeadlineConflicts(plan);
    plan.tasks().forEach(conflicts::alone);
    plan.tasks().forEach(conflicts::ownWords);
    conflicts.pairs();
    return conflicts.found;
  }

  private void alone(Task task) {
    Deadline deadline = task.deadline();
    if (deadline == null) {
      return;
    }
    LocalDate issued = plan.document().issuedOn();
    Period period = plan.document().period();
    Set<DeadlineConflict.Kind> kinds = new HashSet<>();
    for (Timing time : Timing.of(deadline, PlanDays.NONE)) {
      LocalDate last = time.lastDay();
      if (last == null) {
        continue;
      }
      if (issued != null && last.isBefore(issued)) {
        kinds.add(DeadlineConflict.Kind.BEFORE_PLAN);
      } else if (period != null && outside(last, period)) {
        kinds.add(DeadlineConflict.Kind.OUTSIDE_PERIOD);
      }
      if (time.start() != null && time.start().isAfter(last)) {
        kinds.add(DeadlineConflict.Kind.ENDS_BEFORE_START);
      }
    }
    kinds.stream().sorted().map(DeadlineConflict::of).forEach(each -> add(task, each));
  }

  /** A deadline that stands beside the task's words, set against the one that they give. */
  private void ownWords(Task task) {
    Deadline deadline = task.deadline();
    boolean beside = deadline != null && !task.text().contains(deadline.text());
    if (beside && task.text().chars().anyMatch(Character::isDigit)) {
      DeadlineGrammar.running(task.text(), context())
          .map(DeadlineReading::deadline)
          .filter(own -> !isHorizon(own) && exclude(stretches(deadline), upTo(own)))
          .map(own -> own(own, task))
          .ifPresent(each -> add(task, each));
    }
  }

  /** The stretches of a task's own words: "trước ngày 30/6" is kept by whatever ends before. */
  private static List<DueRange> upTo(Deadline own) {
    boolean open = own.start() == null && own.milestones().isEmpty();
    return stretches(own).stream()
        .map(each -> open ? new DueRange(LocalDate.MIN, each.last()) : each)
        .toList();
  }

  private static DeadlineConflict own(Deadline own, Task task) {
    return new DeadlineConflict(
        DeadlineConflict.Kind.OWN_WORDS, null, own.text(), task.at().page());
  }

  private DateContext context() {
    Period period = plan.document().period();
    LocalDate start = period == null ? null : period.start();
    return start == null ? DateContext.NONE : new DateContext(start.getYear());
  }

  /** A year alone ("đến năm 2030") is what the task works towards, and no time of its own. */
  private static boolean isHorizon(Deadline own) {
    LocalDate due = own.due();
    LocalDate start = own.start();
    return own.milestones().isEmpty()
        && due != null
        && due.getDayOfYear() == due.lengthOfYear()
        && (start == null || start.getDayOfYear() == 1)
        && own.text().indexOf('/') < 0;
  }

  private static boolean outside(LocalDate day, Period period) {
    return period.start() != null && day.isBefore(period.start())
        || period.end() != null && day.isAfter(period.end());
  }

  private void pairs() {
    var before = new ArrayList<Worded>();
    for (Task task : plan.tasks()) {
      List<String> words = Syllables.folded(task.text(), Fold.TONE);
      if (task.deadline() != null && words.size() >= FEWEST_SYLLABLES) {
        var worded = new Worded(task, words);
        before.stream()
            .filter(other -> same(worded, other))
            .forEach(other -> compare(task, other.task));
        before.add(worded);
      }
    }
  }

  private record Worded(Task task, List<String> words) {}

  private static boolean same(Worded one, Worded other) {
    Worded shorter = one.words.size() <= other.words.size() ? one : other;
    Worded longer = shorter == one ? other : one;
    if (shorter.words.size() < LEAST_SHARE * longer.words.size()) {
      return false;
    }
    return longer.words.contains(shorter.words.getFirst())
        && Collections.indexOfSubList(longer.words, shorter.words) >= 0
        && !otherPlaceOfOneTable(one.task, other.task)
        && !otherUnits(one.task, other.task);
  }

  /** Two groups of one table say the same words of different things. */
  private static boolean otherPlaceOfOneTable(Task one, Task other) {
    return one.origin().row() != null
        && other.origin().row() != null
        && Objects.equals(one.origin().appendix(), other.origin().appendix())
        && !Objects.equals(one.group(), other.group());
  }

  private static boolean otherUnits(Task one, Task other) {
    Set<String> ones = doers(one);
    Set<String> others = doers(other);
    return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
  }

  private static Set<String> doers(Task task) {
    return task.responsibilities().stream()
        .filter(each -> each.role() == Role.LEAD || each.role() == Role.ASSIGNED)
        .map(Responsibility::unit)
        .map(unit -> unit.id() == null ? unit.name() : unit.id())
        .collect(Collectors.toSet());
  }

  private void compare(Task one, Task other) {
    if (contradict(requireDeadline(one), requireDeadline(other))) {
      add(one, other(other));
      add(other, other(one));
    }
  }

  private static Deadline requireDeadline(Task task) {
    return Objects.requireNonNull(task.deadline());
  }

  private static boolean contradict(Deadline one, Deadline other) {
    String recurrence = one.recurrence();
    if (recurrence != null && other.recurrence() != null) {
      return !recurrence.equals(other.recurrence());
    }
    return exclude(stretches(one), stretches(other));
  }

  /** Whether no day fits both. */
  private static boolean exclude(List<DueRange> ones, List<DueRange> others) {
    return !ones.isEmpty()
        && !others.isEmpty()
        && ones.stream().noneMatch(a -> others.stream().anyMatch(b -> meet(a, b)));
  }

  /** The stretches that name days; none for what goes on or returns. */
  private static List<DueRange> stretches(Deadline deadline) {
    boolean dated = Timing.of(deadline, PlanDays.NONE).stream().allMatch(Timing::dated);
    return dated ? DueRange.of(deadline, PlanDays.NONE) : List.of();
  }

  private static boolean meet(DueRange a, DueRange b) {
    return !a.first().isAfter(b.last()) && !b.first().isAfter(a.last());
  }

  private static DeadlineConflict other(Task task) {
    @Nullable Integer page = task.at().page();
    return new DeadlineConflict(
        DeadlineConflict.Kind.OTHER_DEADLINE, task.id(), requireDeadline(task).text(), page);
  }

  private void add(Task task, DeadlineConflict conflict) {
    found.computeIfAbsent(task.id(), id -> new ArrayList<>()).add(conflict);
  }
}
