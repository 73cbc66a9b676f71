package vn.kehoach.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.VietnameseOrder;

/** Lays the targets of many communes side by side; safe for several threads. */
public final class IndicatorComparison {

  private static final Comparator<Comparison.Indicator> ORDER =
      Comparator.comparingInt((Comparison.Indicator row) -> -row.cells().size())
          .thenComparing(Comparison.Indicator::match)
          .thenComparing(row -> VietnameseOrder.key(row.label()))
          .thenComparing(row -> row.cells().get(0).planId())
          .thenComparing(row -> row.cells().get(0).targetId());

  private final PlanIndex index;
  private @Nullable List<IndicatorRow> rows;

  /** Compares the plans of this index. */
  public IndicatorComparison(PlanIndex index) {
    this.index = index;
  }

  /** The indicators that a request asks for, those of the most communes first. */
  public Comparison compare(CompareRequest request) throws IOException {
    Set<CommuneKey> communes = communes(request.communes());
    List<IndicatorRow> asked = allRows().stream().filter(row -> row.isHadBy(communes)).toList();
    if (request.text() != null && !request.text().isBlank()) {
      asked = new IndicatorFilter(request.text()).narrow(asked);
    }
    int fewest = request.narrows() || request.singles() ? 1 : 2;
    return new Comparison(
        asked.stream()
            .map(row -> row.of(communes))
            .filter(row -> row.cells().size() >= fewest)
            .sorted(ORDER)
            .toList());
  }

  /**
   * Groups are made of all targets, so that a narrower question gives the same groups; and once,
   * since an open index does not change.
   */
  private synchronized List<IndicatorRow> allRows() throws IOException {
    if (rows == null) {
      rows = rows(index.facts(FactKind.TARGET));
    }
    return rows;
  }

  private static List<IndicatorRow> rows(List<IndexedFact> targets) {
    var reader = new IndicatorReader(Lexicon.bundled());
    Map<String, Measure> measures = new HashMap<>();
    Map<String, CommuneKey> communes = new HashMap<>();
    Map<String, Item> items = new LinkedHashMap<>();
    var read = new ArrayList<Measure>();
    for (IndexedFact target : targets) {
      Measure measure = measures.computeIfAbsent(Item.figure(target).indicator(), reader::read);
      String figure = Item.figureOf(Item.figure(target));
      read.add(measure);
      items
          .computeIfAbsent(Item.keyOf(measure, figure), key -> new Item(measure, figure))
          .add(communes.computeIfAbsent(place(target), place -> CommuneKey.of(target)), target);
    }
    var test = new PairTest(new Rarity(read, Lexicon.bundled()), Lexicon.bundled());
    return new Clusters(items.values(), test)
        .groups().stream().map(group -> new IndicatorRow(group, test)).toList();
  }

  private static String place(IndexedFact target) {
    return Objects.toString(target.commune(), "") + "\n" + Objects.toString(target.province(), "");
  }

  private Set<CommuneKey> communes(List<String> asked) throws IOException {
    var all = new TreeSet<CommuneKey>();
    index.plans().forEach(plan -> all.add(CommuneKey.of(plan)));
    if (asked.isEmpty()) {
      return all;
    }
    var chosen = new TreeSet<CommuneKey>();
    asked.forEach(name -> chosen.addAll(CommuneKey.named(name, all)));
    return chosen;
  }
}
