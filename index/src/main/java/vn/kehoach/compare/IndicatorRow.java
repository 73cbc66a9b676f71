package vn.kehoach.compare;

import java.util.Comparator;
import java.util.HashSet;
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

  IndicatorRow(List<Item> items, PairTest test) {
    this.items = items;
    this.test = test;
  }

  /** The row's indicators as printed, each wording once. */
  Set<String> wordings() {
    var wordings = new HashSet<String>();
    items.forEach(item -> wordings.addAll(item.wordings()));
    return wordings;
  }

  /** Whether any of these communes has it. */
  boolean isHadBy(Set<CommuneKey> communes) {
    return items.stream().anyMatch(item -> count(item, communes) > 0);
  }

  private static long count(Item item, Set<CommuneKey> communes) {
    return item.targets().keySet().stream().filter(communes::contains).count();
  }

  /** The row with the cells of these communes, of which one has it at least. */
  Comparison.Indicator of(Set<CommuneKey> communes) {
    List<Item> had = items.stream().filter(item -> count(item, communes) > 0).toList();
    Item label = label(had, communes);
    Map<CommuneKey, Candidate> best = new TreeMap<>();
    for (Item item : had) {
      Kinship kinship = kinship(label, item);
      item.targets()
          .forEach(
              (commune, target) -> {
                if (communes.contains(commune)) {
                  best.merge(commune, new Candidate(item, target, kinship), Candidate::better);
                }
              });
    }
    return indicator(label, best.values().stream().map(each -> cell(each, label)).toList());
  }

  /** The item of the most communes; of equals the one most like the others, then the shortest. */
  private Item label(List<Item> had, Set<CommuneKey> communes) {
    return had.stream()
        .min(
            Comparator.comparingLong((Item item) -> -count(item, communes))
                .thenComparingDouble(item -> -closeness(item, had))
                .thenComparingInt(item -> words(item).length())
                .thenComparing(Item::key))
        .orElseThrow(() -> new IllegalArgumentException("no commune has this row"));
  }

  private double closeness(Item item, List<Item> others) {
    return others.stream().mapToDouble(other -> kinship(item, other).likeness()).sum();
  }

  private Kinship kinship(Item one, Item other) {
    return one.key().equals(other.key()) ? new Kinship(Match.FULL, 1) : test.test(one, other);
  }

  private static Comparison.Indicator indicator(Item label, List<Comparison.Cell> cells) {
    String difference =
        cells.stream()
            .filter(cell -> cell.difference() != null)
            .map(cell -> Objects.toString(cell.commune(), "?") + ": " + cell.difference())
            .collect(Collectors.joining("; "));
    return new Comparison.Indicator(
        words(label),
        Item.figure(first(label)).unit(),
        difference.isEmpty() ? Match.FULL : Match.PARTIAL,
        difference.isEmpty() ? null : difference,
        cells);
  }

  private Comparison.Cell cell(Candidate candidate, Item label) {
    IndexedFact target = candidate.target();
    IndexedFact.Figure figure = Item.figure(target);
    Match match = candidate.match();
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
        difference(candidate, label));
  }

  private @Nullable String difference(Candidate candidate, Item label) {
    return candidate.match() == Match.FULL ? null : test.difference(candidate.item(), label);
  }

  private static String words(Item item) {
    return Item.figure(first(item)).indicator();
  }

  private static IndexedFact first(Item item) {
    return item.targets().firstEntry().getValue();
  }

  /** A target that could fill a commune's cell. */
  private record Candidate(Item item, IndexedFact target, Kinship kinship) {

    /** The closest to the label; of equals the one that stands first. */
    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing(Candidate::match)
            .thenComparingDouble(each -> -each.kinship.likeness())
            .thenComparing(each -> each.target.planId())
            .thenComparingInt(each -> each.target.order());

    Match match() {
      return Objects.requireNonNull(kinship.match(), "items of a row that do not meet");
    }

    Candidate better(Candidate other) {
      return BEST_FIRST.compare(this, other) <= 0 ? this : other;
    }
  }
}
