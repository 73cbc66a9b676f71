package vn.kehoach.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Role;

/**
 * What a unit was given to do, commune by commune.
 *
 * @param unit the unit asked for
 * @param total number of all facts that give it something to do or mention it
 * @param offset how many of them were passed over
 * @param communes every commune asked for, in the order of a Vietnamese dictionary
 */
public record Assignments(UnitRef unit, int total, int offset, List<Commune> communes) {

  public Assignments {
    communes = List.copyOf(communes);
  }

  /** How many facts are given. */
  public int given() {
    return communes.stream()
        .mapToInt(
            each ->
                (int)
                    each.facts().stream()
                        .map(fact -> List.of(fact.planId(), fact.kind(), fact.factId()))
                        .distinct()
                        .count())
        .sum();
  }

  /**
   * A commune's answer.
   *
   * @param commune its name, null for plans that do not say
   * @param province its province, which tells namesakes apart
   * @param answer whether it gave the unit something to do
   * @param tasks in how many facts it did
   * @param counts the same by part, with those that only mention it
   * @param unread its plans that were not wholly understood, in which there may be more
   * @param facts what, in the order of the document; then where the unit is only mentioned; those
   *     of the page asked for
   */
  public record Commune(
      @Nullable String commune,
      @Nullable String province,
      Answer answer,
      int tasks,
      PartCounts counts,
      List<UnreadPlan> unread,
      List<Fact> facts) {

    public Commune {
      unread = List.copyOf(unread);
      facts = List.copyOf(facts);
    }
  }

  /**
   * A task or target of the unit, or a task that mentions it.
   *
   * @param planId the plan it stands in
   * @param file the plan's file
   * @param factId its id within the plan
   * @param kind "task" or "target"
   * @param role as what the unit takes part; null for a mention that gives no role
   * @param mention whether the unit is only mentioned
   * @param text its words
   * @param deadline when it is due
   * @param at where it stands
   */
  public record Fact(
      String planId,
      String file,
      String factId,
      String kind,
      @Nullable Role role,
      boolean mention,
      String text,
      @Nullable Deadline deadline,
      At at) {}
}
