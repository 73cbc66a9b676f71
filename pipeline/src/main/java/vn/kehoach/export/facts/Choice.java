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
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactHits;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;

/** The plans and facts that a filter leaves, by commune in the order of a dictionary. */
public final class Choice {

  private static final Comparator<IndexedPlan> ORDER =
      Comparator.<IndexedPlan, CommuneKey>comparing(CommuneKey::of)
          .thenComparing(IndexedPlan::planId);

  private final List<IndexedPlan> plans;
  private final @Nullable Map<String, Set<String>> facts;

  private Choice(List<IndexedPlan> plans, @Nullable Map<String, Set<String>> facts) {
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
    if (!filter.choosesFacts()) {
      return new Choice(plans, null);
    }
    Map<String, Set<String>> facts = facts(index, filter);
    return new Choice(
        plans.stream().filter(plan -> facts.containsKey(plan.planId())).toList(), facts);
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
