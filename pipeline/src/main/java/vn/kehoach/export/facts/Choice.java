package vn.kehoach.export.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.compare.due.DueDates;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactHits;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;

/** The plans and facts that a filter leaves, by commune in the order of a dictionary. */
public final class Choice {

  private static final Comparator<IndexedPlan> ORDER =
      Comparator.<IndexedPlan, CommuneKey>comparing(CommuneKey::of)
          .thenComparing(IndexedPlan::planId);

  private final List<IndexedPlan> plans;
  private final @Nullable Map<String, Set<String>> facts;
  private final Filter filter;

  private Choice(List<IndexedPlan> plans, @Nullable Map<String, Set<String>> facts, Filter filter) {
    this.filter = filter;
    this.plans = plans;
    this.facts = facts;
  }

  /** What a filter leaves of an index. */
  public static Choice of(PlanIndex index, Filter filter) throws IOException {
    List<IndexedPlan> all = index.plans();
    Set<IndexedPlan> inProvince = inProvince(all, filter.province());
    Set<IndexedPlan> inCommunes = inCommunes(all, filter.communes());
    List<IndexedPlan> plans =
        all.stream()
            .filter(inProvince::contains)
            .filter(inCommunes::contains)
            .sorted(ORDER)
            .toList();
    Map<String, Set<String>> facts = filter.choosesFacts() ? facts(index, filter) : null;
    if (filter.view().choosesTargets()) {
      facts = both(facts, targets(index, filter));
    }
    if (filter.view().due() != null) {
      facts = both(facts, due(index, filter.view().due()));
    }
    if (facts == null) {
      return new Choice(plans, null, filter);
    }
    Set<String> withFacts = facts.keySet();
    return new Choice(
        plans.stream().filter(plan -> withFacts.contains(plan.planId())).toList(), facts, filter);
  }

  /** The targets in the rows that somebody looks at. */
  private static Map<String, Set<String>> targets(PlanIndex index, Filter filter)
      throws IOException {
    var targets = new HashMap<String, Set<String>>();
    View view = filter.view();
    for (Comparison.Indicator row :
        new IndicatorComparison(index).compare(view.request(filter.communes())).indicators()) {
      if (view.shows(row.label())) {
        for (Comparison.Cell cell : row.cells()) {
          targets
              .computeIfAbsent(cell.planId(), plan -> new HashSet<>())
              .add(key(FactKind.TARGET, String.valueOf(cell.targetId())));
        }
      }
    }
    return targets;
  }

  /** The tasks in the list of deadlines that somebody looks at. */
  private static Map<String, Set<String>> due(PlanIndex index, DueRequest request)
      throws IOException {
    var due = new HashMap<String, Set<String>>();
    FactLists.Reading reading = index.lists().reading();
    for (int number : new DueDates(index).facts(request).stream().toArray()) {
      IndexedFact fact = reading.fact(number);
      due.computeIfAbsent(fact.planId(), plan -> new HashSet<>())
          .add(key(fact.kind(), fact.factId()));
    }
    return due;
  }

  private static Map<String, Set<String>> both(
      @Nullable Map<String, Set<String>> some, Map<String, Set<String>> others) {
    if (some != null) {
      others.keySet().retainAll(some.keySet());
      others.forEach((plan, facts) -> facts.retainAll(some.getOrDefault(plan, Set.of())));
      others.values().removeIf(Set::isEmpty);
    }
    return others;
  }

  private static Set<IndexedPlan> inCommunes(List<IndexedPlan> all, List<String> asked) {
    if (asked.isEmpty()) {
      return new HashSet<>(all);
    }
    var keys = all.stream().map(CommuneKey::of).collect(Collectors.toCollection(TreeSet::new));
    var meant = new TreeSet<CommuneKey>();
    asked.forEach(name -> meant.addAll(CommuneKey.named(name, keys)));
    return all.stream()
        .filter(plan -> meant.contains(CommuneKey.of(plan)))
        .collect(Collectors.toSet());
  }

  private static Set<IndexedPlan> inProvince(List<IndexedPlan> all, @Nullable String asked) {
    if (asked == null) {
      return new HashSet<>(all);
    }
    var keys =
        all.stream()
            .map(plan -> CommuneKey.of(plan.province(), null))
            .collect(Collectors.toCollection(TreeSet::new));
    var meant = new TreeSet<>(CommuneKey.named(asked, keys));
    return all.stream()
        .filter(plan -> meant.contains(CommuneKey.of(plan.province(), null)))
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> facts(PlanIndex index, Filter filter) throws IOException {
    var found = new HashMap<String, Set<String>>();
    var communes = new ArrayList<@Nullable String>(filter.communes());
    if (communes.isEmpty()) {
      communes.add(null);
    }
    for (String commune : communes) {
      for (FactHits.Hit hit : index.find(filter.query(commune), Integer.MAX_VALUE).hits()) {
        found
            .computeIfAbsent(hit.fact().planId(), plan -> new HashSet<>())
            .add(key(hit.fact().kind(), hit.fact().factId()));
      }
    }
    return found;
  }

  /** The plans, those of a commune one after the other. */
  public List<IndexedPlan> plans() {
    return plans;
  }

  /** The communes that have a plan here, in the order of a dictionary. */
  public List<CommuneKey> communes() {
    return plans.stream().map(CommuneKey::of).distinct().toList();
  }

  /** What made the choice. */
  Filter filter() {
    return filter;
  }

  /** Whether facts were chosen, and not whole plans. */
  public boolean narrow() {
    return facts != null;
  }

  /** Whether a fact is among the chosen. */
  public boolean has(String planId, FactKind kind, String factId) {
    return facts == null
        || Objects.requireNonNullElse(facts.get(planId), Set.of()).contains(key(kind, factId));
  }

  private static String key(FactKind kind, String factId) {
    return kind.code() + " " + factId;
  }
}
