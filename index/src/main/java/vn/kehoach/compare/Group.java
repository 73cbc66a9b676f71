package vn.kehoach.compare;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.kehoach.index.TargetColumns;
import vn.kehoach.measure.Measure;

/** Items that measure the same or nearly: a row before it is known for which communes. */
final class Group {

  private final List<Profile> items;
  private final TargetColumns columns;
  private final Map<Profile, String> wordings = new ConcurrentHashMap<>();
  private final Map<Profile, Measure> printed = new ConcurrentHashMap<>();

  Group(List<Profile> items, TargetColumns columns) {
    this.items = items;
    this.columns = columns;
  }

  TargetColumns columns() {
    return columns;
  }

  List<Profile> items() {
    return items;
  }

  /** An item's indicator as the first plan that has it prints it. */
  String wording(Profile item) throws IOException {
    String known = wordings.get(item);
    if (known == null) {
      known = columns.wording(item.item().targets()[0]);
      wordings.put(item, known);
    }
    return known;
  }

  /** What an item measures, with printed words. */
  Measure printed(Profile item) throws IOException {
    Measure known = printed.get(item);
    if (known == null) {
      known = Measure.of(wording(item));
      printed.put(item, known);
    }
    return known;
  }

  /** Whether at least so many of these communes have it. */
  boolean isHadBy(BitSet communes, int fewest) {
    var had = new BitSet();
    for (Profile item : items) {
      for (int target : item.item().targets()) {
        int commune = columns.commune(target);
        if (communes.get(commune)) {
          had.set(commune);
          if (had.cardinality() >= fewest) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** How many of these communes have an item. */
  int count(Profile item, BitSet communes) {
    var had = new BitSet();
    for (int target : item.item().targets()) {
      had.set(columns.commune(target));
    }
    had.and(communes);
    return had.cardinality();
  }

  /** The item of the most communes; of equals the one most like the others, then the shortest. */
  Profile label(BitSet communes) {
    record Candidate(Profile item, double closeness) {}
    int[] counts = items.stream().mapToInt(item -> count(item, communes)).toArray();
    int most = Arrays.stream(counts).max().orElse(0);
    return IntStream.range(0, counts.length)
        .filter(item -> counts[item] == most)
        .mapToObj(items::get)
        .map(item -> new Candidate(item, closeness(item)))
        .min(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.closeness())
                .thenComparingInt(candidate -> candidate.item().withPopulation().length)
                .thenComparing(candidate -> candidate.item().item().key()))
        .map(Candidate::item)
        .orElseThrow(() -> new IllegalStateException("a group without items"));
  }

  /** Large groups are settled by their communes; closeness is for the few. */
  private double closeness(Profile item) {
    return items.stream().limit(64).mapToDouble(other -> kinship(item, other).likeness()).sum();
  }

  static Kinship kinship(Profile one, Profile other) {
    return one == other ? Kinship.SAME : PairTest.test(one, other);
  }
}
