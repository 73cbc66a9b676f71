package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Takes every fact that matches, once: counts it, counts its values, ranks it and keeps the best.
 *
 * <p>Facts of one rank come by plan, then in the order of the document, so that an answer is the
 * same however the index came about.
 */
final class FactCollector implements Collector {

  /** Below what any word is worth: among equals the shorter fact is more to the point. */
  private static final double BREVITY = 0.2;

  private static final double SHORT = 40;

  /** More than sums of the same points differ by when they are added in another order. */
  private static final double ROUNDING = 1e-9;

  /** A fact and its rank. */
  record Ranked(int doc, double score, long place) {

    static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparingLong(Ranked::place)
            .thenComparingInt(Ranked::doc);
  }

  /**
   * What was collected.
   *
   * @param total number of facts that matched
   * @param best the best of them, best first
   * @param counts by facet and value
   */
  record Collected(int total, List<Ranked> best, Map<Facet, Map<String, Integer>> counts) {}

  private record WeighedRung(Weight weight, double points) {}

  private final List<List<WeighedRung>> ladders;
  private final PlanOrder order;
  private final int most;
  private final Set<Facet> facets;
  private final PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private int total;

  private FactCollector(
      List<List<WeighedRung>> ladders, PlanOrder order, int most, Set<Facet> facets) {
    this.ladders = ladders;
    this.order = order;
    this.most = most;
    this.facets = facets;
  }

  /** Weighs rungs for one search. */
  interface Weigher {
    Weight weigh(Ladder.Rung rung) throws IOException;
  }

  /**
   * Collectors for one search.
   *
   * @param most how many facts to keep
   */
  static CollectorManager<FactCollector, Collected> manager(
      List<Ladder> ladders, Weigher weigher, PlanOrder order, int most, Set<Facet> facets)
      throws IOException {
    var weighed = new ArrayList<List<WeighedRung>>();
    for (Ladder ladder : ladders) {
      var rungs = new ArrayList<WeighedRung>();
      for (Ladder.Rung rung : ladder.rungs()) {
        rungs.add(new WeighedRung(weigher.weigh(rung), rung.points()));
      }
      weighed.add(rungs);
    }
    return new CollectorManager<>() {
      @Override
      public FactCollector newCollector() {
        return new FactCollector(weighed, order, most, facets);
      }

      @Override
      public Collected reduce(Collection<FactCollector> collectors) {
        return merged(collectors, most);
      }
    };
  }

  private static Collected merged(Collection<FactCollector> collectors, int most) {
    int total = 0;
    var best = new ArrayList<Ranked>();
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (FactCollector collector : collectors) {
      total += collector.total;
      best.addAll(collector.best);
      collector.counts.forEach(
          (facet, values) -> {
            Map<String, Integer> all = counts.computeIfAbsent(facet, unused -> new HashMap<>());
            values.forEach((value, count) -> all.merge(value, count, Integer::sum));
          });
    }
    best.sort(Ranked.BEST_FIRST);
    return new Collected(total, best.subList(0, Math.min(most, best.size())), counts);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new Leaf(leaf);
  }

  /** What collects from one segment. */
  private final class Leaf implements LeafCollector {

    private final int base;
    private final PlanOrder.Leaf places;
    private final NumericDocValues length;
    private final List<List<Step>> steps = new ArrayList<>();
    private final double[] open;
    private final double perfect;
    private final List<Counter> counters = new ArrayList<>();

    Leaf(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      places = order.leaf(leaf);
      length = DocValues.getNumeric(leaf.reader(), Fields.LENGTH);
      for (List<WeighedRung> ladder : ladders) {
        steps.add(steps(ladder, leaf));
      }
      open = open(steps);
      perfect = perfect(steps);
      for (Facet facet : facets) {
        counters.add(new Counter(facet, leaf));
      }
    }

    /** The rungs from the first on which any fact of the segment stands. */
    private static List<Step> steps(List<WeighedRung> ladder, LeafReaderContext leaf)
        throws IOException {
      List<Step> steps = ladder.stream().map(rung -> new Step(rung, leaf)).toList();
      int first = 0;
      while (first < steps.size() && steps.get(first).isEmpty()) {
        first++;
      }
      return steps.subList(first, steps.size());
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) throws IOException {
      total++;
      for (Counter counter : counters) {
        counter.count(doc);
      }
      if (most == 0) {
        return;
      }
      double brevity = steps.isEmpty() ? 0 : brevity(doc);
      Ranked worst = best.size() < most ? null : best.peek();
      if (worst != null && hopeless(doc, perfect + brevity, worst)) {
        return;
      }
      double needed = worst == null ? Double.NEGATIVE_INFINITY : worst.score() - ROUNDING;
      double score = score(doc, brevity, needed);
      if (score < needed) {
        return;
      }
      var ranked = new Ranked(base + doc, score, places.of(doc));
      if (worst == null) {
        best.add(ranked);
      } else if (Ranked.BEST_FIRST.compare(ranked, worst) < 0) {
        best.poll();
        best.add(ranked);
      }
    }

    /** Where many facts say the same words, most are told by their length and place alone. */
    private boolean hopeless(int doc, double atMost, Ranked worst) throws IOException {
      return atMost < worst.score() || atMost == worst.score() && places.of(doc) > worst.place();
    }

    private double brevity(int doc) throws IOException {
      double syllables = length.advanceExact(doc) ? length.longValue() : SHORT;
      return BREVITY / (1 + syllables / SHORT);
    }

    /** What a fact is worth; once it cannot be worth what is needed, less than anything. */
    private double score(int doc, double brevity, double needed) throws IOException {
      double score = 0;
      for (int i = 0; i < steps.size(); i++) {
        if (score + open[i] + brevity < needed) {
          return Double.NEGATIVE_INFINITY;
        }
        score += points(steps.get(i), doc);
      }
      return score + brevity;
    }

    private static double points(List<Step> ladder, int doc) throws IOException {
      for (int i = 0; i < ladder.size(); i++) {
        if (ladder.get(i).has(doc)) {
          return ladder.get(i).points();
        }
      }
      return 0;
    }

    private static double most(List<Step> ladder) {
      return ladder.stream().mapToDouble(Step::points).max().orElse(0);
    }

    /** What each ladder and those behind it are worth at most. */
    private static double[] open(List<List<Step>> steps) {
      double[] open = new double[steps.size()];
      double sum = 0;
      for (int i = open.length - 1; i >= 0; i--) {
        sum += most(steps.get(i));
        open[i] = sum;
      }
      return open;
    }

    /** What all ladders are worth at most, added in the order in which a fact's points are. */
    private static double perfect(List<List<Step>> steps) {
      double sum = 0;
      for (List<Step> ladder : steps) {
        sum += most(ladder);
      }
      return sum;
    }

    @Override
    public void finish() throws IOException {
      for (Counter counter : counters) {
        counter.addTo(counts);
      }
    }
  }

  /** A rung in one segment, whose facts are looked up when one is asked for: most never are. */
  private static final class Step {

    private final WeighedRung rung;
    private final LeafReaderContext leaf;
    private boolean looked;
    private @Nullable DocIdSetIterator facts;

    Step(WeighedRung rung, LeafReaderContext leaf) {
      this.rung = rung;
      this.leaf = leaf;
    }

    double points() {
      return rung.points();
    }

    boolean isEmpty() throws IOException {
      return facts() == null;
    }

    boolean has(int doc) throws IOException {
      DocIdSetIterator each = facts();
      if (each == null) {
        return false;
      }
      int at = each.docID();
      return (at < doc ? each.advance(doc) : at) == doc;
    }

    private @Nullable DocIdSetIterator facts() throws IOException {
      if (!looked) {
        Scorer scorer = rung.weight().scorer(leaf);
        facts = scorer == null ? null : scorer.iterator();
        looked = true;
      }
      return facts;
    }
  }

  /** Counts the values of one facet in one segment, by their numbers there. */
  private static final class Counter {

    private final Facet facet;
    private final SortedSetDocValues values;
    private final int[] counts;

    Counter(Facet facet, LeafReaderContext leaf) throws IOException {
      this.facet = facet;
      this.values = DocValues.getSortedSet(leaf.reader(), Fields.of(facet));
      this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<Facet, Map<String, Integer>> all) throws IOException {
      Map<String, Integer> named = all.computeIfAbsent(facet, unused -> new HashMap<>());
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          named.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
        }
      }
    }
  }
}
