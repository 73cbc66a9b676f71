package vn.kehoach.bench.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Role;
import vn.kehoach.place.Place;

/**
 * A plan and what is true of it.
 *
 * @param document the plan
 * @param commune whose it is
 * @param complete whether it was fully read
 * @param unreadPages the pages that were not understood
 * @param duties its tasks
 * @param goals its targets
 */
public record GeneratedPlan(
    PlanDocument document,
    Place commune,
    boolean complete,
    Set<Integer> unreadPages,
    List<Duty> duties,
    List<Goal> goals) {

  public GeneratedPlan {
    unreadPages = Set.copyOf(unreadPages);
    duties = List.copyOf(duties);
    goals = List.copyOf(goals);
  }

  /**
   * A unit, as the directory names it.
   *
   * @param id its id, null for one that is in no list
   * @param name its name
   */
  public record Doer(@Nullable String id, String name) {}

  /**
   * Who does what in a task.
   *
   * @param doer the unit
   * @param role its role; null where it is only mentioned
   */
  public record Share(Doer doer, @Nullable Role role) {}

  /**
   * What is true of a task.
   *
   * @param taskId its id within the plan
   * @param topic the topic it is about
   * @param shares who takes part
   * @param time when it is due; null where nothing is said
   * @param conflict what is wrong with its time; null where nothing is
   */
  public record Duty(
      String taskId,
      String topic,
      List<Share> shares,
      Times.@Nullable Time time,
      @Nullable Conflict conflict) {

    public Duty {
      shares = List.copyOf(shares);
    }

    /** The days on which it falls due; none where no day is named. */
    public List<LocalDate> days() {
      return time == null ? List.of() : time.days();
    }
  }

  /** What was made wrong with a time on purpose. */
  public enum Conflict {
    BEFORE_PLAN,
    OUTSIDE_PERIOD,
    OTHER_DEADLINE
  }

  /**
   * What is true of a target.
   *
   * @param targetId its id within the plan
   * @param indicator key of what is measured, whatever the words
   * @param comparator how the value is meant
   * @param value the figure
   */
  public record Goal(String targetId, String indicator, Comparator comparator, BigDecimal value) {}
}
