package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.IndexedFact;

/** Lays out a group of items as a row: whose words stand for it, and each commune's best cell. */
final class IndicatorRow {

  private final List<Item> items;
  private final PairTest test;
  private final Item label;

  IndicatorRow(List<Item> items, PairTest test) {
    this.items = items;
    this.test = test;
    this.label =
        items.stream()
            .min(
                Comparator.comparingInt((Item item) -> -item.communes().size())
                    .thenComparingDouble(item -> -closeness(item))
                    .thenComparing(item -> words(item).length())
                    .thenComparing(Item::key))
            .orElseThrow(() -> new IllegalArgumentException("a row without items"));
  }

  /** How much an item is like the others. */
  private double closeness(Item item) {
    return items.stream().mapToDouble(other -> kinship(item, other).likeness()).sum();
  }

  private Kinship kinship(Item one, Item other) {
    return one.key().equals(other.key()) ? new Kinship(Match.FULL, 1) : test.test(one, other);
  }

  /** The row, with cells of these communes only; null where they have none. */
  Comparison.@Nullable Indicator of(Set<CommuneKey> communes) {
    Map<CommuneKey, Candidate> best = new TreeMap<>();
    for (Item item : items) {
      Kinship kinship = kinship(label, item);
      for (IndexedFact target : item.targets()) {
        CommuneKey commune = CommuneKey.of(target);
        if (communes.contains(commune)) {
          var candidate = new Candidate(item, target, kinship);
          best.merge(commune, candidate, (a, b) -> Candidate.BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
      }
    }
    if (best.isEmpty()) {
      return null;
    }
    List<Comparison.Cell> cells = best.values().stream().map(this::cell).toList();
    return indicator(cells);
  }

  private Comparison.Indicator indicator(List<Comparison.Cell> cells) {
    String difference =
        cells.stream()
            .filter(cell -> cell.difference() != null)
            .map(cell -> Objects.toString(cell.commune(), "?") + ": " + cell.difference())
            .collect(Collectors.joining("; "));
    IndexedFact.Figure figure = figure(label.targets().get(0));
    return new Comparison.Indicator(
        words(label),
        figure.unit(),
        difference.isEmpty() ? Match.FULL : Match.PARTIAL,
        difference.isEmpty() ? null : difference,
        cells);
  }

  private Comparison.Cell cell(Candidate candidate) {
    IndexedFact target = candidate.target();
    IndexedFact.Figure figure = figure(target);
    Match match = Objects.requireNonNull(candidate.kinship().match());
    return new Comparison.Cell(
        target.commune(),
        target.province(),
        target.planId(),
        target.factId(),
        figure.indicator(),
        figure.comparator(),
        figure.value(),
        figure.upperValue(),
        figure.unit(),
        target.text(),
        target.at(),
        match,
        match == Match.FULL ? null : test.difference(candidate.item(), label));
  }

  /** Every word of the row's indicators, for lookups. */
  List<String> indicators() {
    var indicators = new ArrayList<String>();
    items.forEach(
        item -> item.targets().forEach(target -> indicators.add(figure(target).indicator())));
    return indicators;
  }

  private static String words(Item item) {
    return figure(item.targets().get(0)).indicator();
  }

  private static IndexedFact.Figure figure(IndexedFact target) {
    return Objects.requireNonNull(target.figure(), "a target without figure");
  }

  /** A target that could fill a commune's cell. */
  private record Candidate(Item item, IndexedFact target, Kinship kinship) {

    /** The closest to the label; of equals the one that stands first. */
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing((Candidate each) -> Objects.requireNonNull(each.kinship.match()))
            .thenComparingDouble(each -> -each.kinship.likeness())
            .thenComparing(each -> each.target.planId())
            .thenComparingInt(each -> each.target.order());
  }
}
