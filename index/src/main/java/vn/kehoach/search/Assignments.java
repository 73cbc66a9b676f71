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
 * @param communes every commune of the index, in the order of a Vietnamese dictionary
 */
public record Assignments(UnitRef unit, List<Commune> communes) {

  public Assignments {
    communes = List.copyOf(communes);
  }

  /**
   * A commune's answer.
   *
   * @param commune its name, null for plans that do not say
   * @param province its province, which tells namesakes apart
   * @param answer whether it gave the unit something to do
   * @param facts what, in the order of the document; then where the unit is only mentioned
   */
  public record Commune(
      @Nullable String commune, @Nullable String province, Answer answer, List<Fact> facts) {

    public Commune {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A task or target of the unit, or a task that mentions it.
   *
   * @param planId the plan it stands in
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
      String factId,
      String kind,
      @Nullable Role role,
      boolean mention,
      String text,
      @Nullable Deadline deadline,
      At at) {}
}
