package vn.kehoach.export.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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

  private final List<IndexedPlan> plans;
  private final List<CommuneKey> communes;
  private final @Nullable Map<String, Set<String>> facts;
  private final Filter filter;

  private Choice(
      List<IndexedPlan> plans,
      List<CommuneKey> communes,
      @Nullable Map<String, Set<String>> facts,
      Filter filter) {
    this.communes = communes;
    this.filter = filter;
    this.plans = plans;
    this.facts = facts;
  }

  /** What a filter leaves of an index. */
  public static Choice of(PlanIndex index, Filter filter) throws IOException {
    FactLists lists = index.lists();
    List<Integer> plans = inPlaces(lists, filter);
    Map<String, Set<String>> facts = filter.choosesFacts() ? facts(index, filter) : null;
    if (filter.view().choosesTargets()) {
      facts = both(facts, targets(index, filter));
    }
    if (filter.view().due() != null) {
      facts = both(facts, due(index, filter.view().due()));
    }
    if (facts != null) {
      Set<String> chosen = facts.keySet();
      plans =
          plans.stream().filter(plan -> chosen.contains(lists.plans().get(plan).planId())).toList();
    }
    return new Choice(
        plans.stream().map(lists.plans()::get).toList(),
        plans.stream().map(lists::communeOf).distinct().map(lists.communes()::get).toList(),
        facts,
        filter);
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

  /** Plans of these communes and this province, by commune. */
  private static List<Integer> inPlaces(FactLists lists, Filter filter) {
    BitSet communes = lists.communes(filter.communes());
    if (filter.province() != null) {
      communes.and(inProvince(lists.communes(), filter.province()));
    }
    return IntStream.range(0, lists.plans().size())
        .filter(plan -> communes.get(lists.communeOf(plan)))
        .boxed()
        .sorted(Comparator.comparingInt(lists::rankOf))
        .toList();
  }

  private static BitSet inProvince(List<CommuneKey> communes, String asked) {
    List<CommuneKey> provinces =
        communes.stream().map(key -> CommuneKey.of(key.province(), null)).toList();
    var meant = new HashSet<>(CommuneKey.named(asked, provinces));
    var numbers = new BitSet();
    for (int number = 0; number < provinces.size(); number++) {
      numbers.set(number, meant.contains(provinces.get(number)));
    }
    return numbers;
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
    return communes;
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
