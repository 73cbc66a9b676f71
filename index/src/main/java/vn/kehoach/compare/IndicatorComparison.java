package vn.kehoach.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.VietnameseOrder;

/** Lays the targets of many communes side by side. */
public final class IndicatorComparison {

  private final PlanIndex index;

  /** Compares the plans of this index. */
  public IndicatorComparison(PlanIndex index) {
    this.index = index;
  }

  /** The indicators that a request asks for, those of the most communes first. */
  public Comparison compare(CompareRequest request) throws IOException {
    Set<CommuneKey> communes = communes(request.communes());
    List<IndexedFact> targets = index.facts(FactKind.TARGET);
    List<Row> rows = new ArrayList<>();
    for (IndicatorRow row : rows(targets)) {
      Comparison.Indicator indicator = row.of(communes);
      if (indicator != null) {
        rows.add(new Row(indicator, row.indicators()));
      }
    }
    if (request.narrows()) {
      rows = new IndicatorFilter(Objects.requireNonNull(request.text())).narrow(rows);
    } else if (!request.singles()) {
      rows.removeIf(row -> row.indicator().cells().size() < 2);
    }
    return new Comparison(rows.stream().sorted(ORDER).map(Row::indicator).toList());
  }

  /**
   * A row and the words it is found by.
   *
   * @param indicator the row
   * @param words its indicators as printed
   */
  record Row(Comparison.Indicator indicator, List<String> words) {}

  private static final Comparator<Row> ORDER =
      Comparator.comparingInt((Row row) -> -row.indicator().cells().size())
          .thenComparing(row -> row.indicator().match())
          .thenComparing(row -> row.indicator().label(), VietnameseOrder.INSTANCE)
          .thenComparing(row -> row.indicator().cells().get(0).planId())
          .thenComparing(row -> row.indicator().cells().get(0).targetId());

  /** Groups are made of all targets, so that a narrower question gives the same rows. */
  private static List<IndicatorRow> rows(List<IndexedFact> targets) {
    var reader = new IndicatorReader(Lexicon.bundled());
    var measures = new ArrayList<Measure>();
    Map<String, List<IndexedFact>> bySignature = new LinkedHashMap<>();
    Map<String, Measure> measureOf = new LinkedHashMap<>();
    for (IndexedFact target : targets) {
      IndexedFact.Figure figure = Objects.requireNonNull(target.figure());
      Measure measure = reader.read(figure.indicator());
      String key = measure.signature() + "|" + Item.figureOf(figure);
      measures.add(measure);
      measureOf.putIfAbsent(key, measure);
      bySignature.computeIfAbsent(key, k -> new ArrayList<>()).add(target);
    }
    var items = new ArrayList<Item>();
    bySignature.forEach(
        (key, same) ->
            items.add(
                new Item(
                    Objects.requireNonNull(measureOf.get(key)),
                    Item.figureOf(Objects.requireNonNull(same.get(0).figure())),
                    same)));
    var test = new PairTest(new Rarity(measures, Lexicon.bundled()), Lexicon.bundled());
    return new Clusters(items, test)
        .groups().stream().map(group -> new IndicatorRow(group, test)).toList();
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
