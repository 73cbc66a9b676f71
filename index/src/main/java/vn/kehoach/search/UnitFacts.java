package vn.kehoach.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.Part;
import vn.kehoach.index.UnitPart;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Unit;

/** The facts of one unit by number: those that give it something to do, those that mention it. */
final class UnitFacts {

  private final FactLists lists;
  private final BitSet wanted;

  /** How plans name the unit: pairs of id and name. */
  private final Set<List<@Nullable String>> names = new HashSet<>();

  private final BitSet given = new BitSet();
  private final BitSet mentioned = new BitSet();

  /** Counts of each commune, by part. */
  private final int[][] counts;

  /**
   * The facts of a unit in some communes.
   *
   * @param communes numbers of communes
   */
  UnitFacts(FactLists lists, UnitRef unit, BitSet communes) throws IOException {
    this.lists = lists;
    this.wanted = communes;
    this.counts = new int[lists.communes().size()][Part.values().length];
    List<UnitPart> parts = lists.partsOf(unit);
    parts.forEach(part -> names.add(Arrays.asList(part.id(), part.name())));
    for (Part part : Part.values()) {
      count(part, parts.stream().filter(each -> each.part() == part).toList());
    }
  }

  private void count(Part part, List<UnitPart> parts) throws IOException {
    var seen = new BitSet();
    for (UnitPart each : parts) {
      lists.visit(
          each,
          (plan, fact) -> {
            int commune = lists.communeOf(plan);
            boolean known = seen.get(fact) || !part.responsible() && given.get(fact);
            if (!known && wanted.get(commune)) {
              seen.set(fact);
              counts[commune][part.ordinal()]++;
            }
          });
    }
    (part.responsible() ? given : mentioned).or(seen);
  }

  /** Whether a plan's unit is the one asked for. */
  boolean is(Unit unit) {
    return names.contains(Arrays.asList(unit.id(), unit.name()));
  }

  PartCounts counts(int commune) {
    return PartCounts.of(counts[commune]);
  }

  /** How many facts give it something to do or mention it. */
  int total() {
    return given.cardinality() + mentioned.cardinality();
  }

  /** How many facts of each commune give it something to do. */
  int[] tasks() {
    var tasks = new int[lists.communes().size()];
    each(given, (plan, fact) -> tasks[lists.communeOf(plan)]++);
    return tasks;
  }

  /**
   * The numbers of a page of facts: by commune, those that give something to do first, then by plan
   * id and in the order of the document.
   */
  List<Integer> page(int[] tasks, int offset, int limit) {
    int end = (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
    var onPage = new BitSet();
    int before = 0;
    int passed = 0;
    for (int commune = 0; commune < tasks.length && before < end; commune++) {
      int all = tasks[commune] + counts[commune][Part.MENTIONED.ordinal()];
      if (before + all > offset) {
        onPage.set(commune);
      } else {
        passed += all;
      }
      before += all;
    }
    var numbers = new ArrayList<Integer>();
    FactLists.Visitor collect =
        (plan, fact) -> {
          if (onPage.get(lists.communeOf(plan))) {
            numbers.add(fact);
          }
        };
    each(given, collect);
    each(mentioned, collect);
    numbers.sort(
        Comparator.<Integer>comparingInt(fact -> lists.communeOf(lists.planOf(fact)))
            .thenComparing(fact -> mentioned.get(fact))
            .thenComparing(fact -> lists.rankOf(lists.planOf(fact)))
            .thenComparing(fact -> fact));
    return numbers.stream().skip(offset - passed).limit(limit).toList();
  }

  private void each(BitSet facts, FactLists.Visitor visitor) {
    int plan = 0;
    for (int fact = facts.nextSetBit(0); fact >= 0; fact = facts.nextSetBit(fact + 1)) {
      plan = lists.planOf(fact, plan);
      visitor.fact(plan, fact);
    }
  }
}
