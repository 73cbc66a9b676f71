package vn.kehoach.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/** Answers what a unit was given to do, and which communes gave it nothing. */
public final class UnitAssignments {

  private final PlanIndex index;
  private @Nullable List<List<UnreadPlan>> unread;

  /** Answers from this index. */
  public UnitAssignments(PlanIndex index) {
    this.index = index;
  }

  /**
   * The assignments of a unit, commune by commune. All are counted; only the facts of the page
   * asked for are read.
   */
  public Assignments assigned(AssignedRequest request) throws IOException {
    FactLists lists = index.lists();
    BitSet asked = lists.communes(request.communes());
    var unit = new UnitFacts(lists, request.unit(), asked);
    int[] tasks = unit.tasks();
    Map<Integer, List<Assignments.Fact>> facts = new TreeMap<>();
    FactLists.Reading reading = lists.reading();
    for (int number : unit.page(tasks, request.offset(), request.limit())) {
      int plan = lists.planOf(number);
      facts
          .computeIfAbsent(lists.communeOf(plan), commune -> new ArrayList<>())
          .addAll(of(reading.fact(number), lists.plans().get(plan).file(), unit));
    }
    List<List<UnreadPlan>> unread = unread(lists);
    var communes = new ArrayList<Assignments.Commune>();
    asked.stream()
        .forEach(
            commune -> {
              CommuneKey key = lists.communes().get(commune);
              PartCounts counts = unit.counts(commune);
              communes.add(
                  new Assignments.Commune(
                      key.commune(),
                      key.province(),
                      Answer.of(counts, unread.get(commune).isEmpty()),
                      tasks[commune],
                      counts,
                      unread.get(commune),
                      facts.getOrDefault(commune, List.of())));
            });
    return new Assignments(request.unit(), unit.total(), request.offset(), communes);
  }

  /** Settled while the index is open. */
  private synchronized List<List<UnreadPlan>> unread(FactLists lists) {
    if (unread == null) {
      unread = UnreadPlan.byCommune(lists);
    }
    return unread;
  }

  /** One entry for each role; mentions only where the fact gives the unit nothing to do. */
  private static List<Assignments.Fact> of(IndexedFact fact, String file, UnitFacts unit) {
    Set<Role> roles =
        fact.responsibilities().stream()
            .filter(responsibility -> unit.is(responsibility.unit()))
            .map(Responsibility::role)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    if (!roles.isEmpty()) {
      return roles.stream().map(role -> entry(fact, file, role, false)).toList();
    }
    List<Mention> mentions =
        fact.mentions().stream().filter(mention -> unit.is(mention.unit())).toList();
    Role role =
        mentions.stream().map(Mention::role).filter(Objects::nonNull).findFirst().orElse(null);
    return mentions.isEmpty() ? List.of() : List.of(entry(fact, file, role, true));
  }

  private static Assignments.Fact entry(
      IndexedFact fact, String file, @Nullable Role role, boolean mention) {
    return new Assignments.Fact(
        fact.planId(),
        file,
        fact.factId(),
        fact.kind().code(),
        role,
        mention,
        fact.text(),
        fact.deadline(),
        fact.at());
  }
}
