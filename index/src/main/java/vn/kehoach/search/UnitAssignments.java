package vn.kehoach.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/** Answers what a unit was given to do, and which communes gave it nothing. */
public final class UnitAssignments {

  private final PlanIndex index;

  /** Answers from this index. */
  public UnitAssignments(PlanIndex index) {
    this.index = index;
  }

  /** The assignments of a unit in every commune of the index. */
  public Assignments assigned(AssignedRequest request) throws IOException {
    Map<CommuneKey, List<IndexedPlan>> plans =
        index.plans().stream()
            .collect(Collectors.groupingBy(CommuneKey::of, TreeMap::new, Collectors.toList()));
    Map<CommuneKey, List<IndexedFact>> facts =
        index.naming(request.unit()).stream().collect(Collectors.groupingBy(CommuneKey::of));
    var communes = new ArrayList<Assignments.Commune>();
    plans.forEach(
        (commune, ofCommune) ->
            communes.add(
                commune(
                    commune, ofCommune, facts.getOrDefault(commune, List.of()), request.unit())));
    return new Assignments(request.unit(), communes);
  }

  private static Assignments.Commune commune(
      CommuneKey commune, List<IndexedPlan> plans, List<IndexedFact> facts, UnitRef unit) {
    var listed = new ArrayList<Assignments.Fact>();
    facts.forEach(fact -> listed.addAll(of(fact, unit)));
    listed.sort(Comparator.comparing(Assignments.Fact::mention));
    return new Assignments.Commune(
        commune.commune(), commune.province(), answer(plans, listed), listed);
  }

  private static Answer answer(List<IndexedPlan> plans, List<Assignments.Fact> facts) {
    if (facts.stream().anyMatch(fact -> !fact.mention())) {
      return Answer.ASSIGNED;
    }
    if (!facts.isEmpty()) {
      return Answer.MENTIONED;
    }
    return plans.stream().allMatch(IndexedPlan::complete) ? Answer.NONE : Answer.UNKNOWN;
  }

  /** One entry for each role; mentions only where the fact gives the unit nothing to do. */
  private static List<Assignments.Fact> of(IndexedFact fact, UnitRef unit) {
    Set<Role> roles =
        fact.responsibilities().stream()
            .filter(responsibility -> unit.names(responsibility.unit()))
            .map(Responsibility::role)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    if (!roles.isEmpty()) {
      return roles.stream().map(role -> entry(fact, role, false)).toList();
    }
    List<Mention> mentions =
        fact.mentions().stream().filter(mention -> unit.names(mention.unit())).toList();
    Role role =
        mentions.stream().map(Mention::role).filter(Objects::nonNull).findFirst().orElse(null);
    return mentions.isEmpty() ? List.of() : List.of(entry(fact, role, true));
  }

  private static Assignments.Fact entry(IndexedFact fact, @Nullable Role role, boolean mention) {
    return new Assignments.Fact(
        fact.planId(),
        fact.factId(),
        fact.kind().code(),
        role,
        mention,
        fact.text(),
        fact.deadline(),
        fact.at());
  }
}
