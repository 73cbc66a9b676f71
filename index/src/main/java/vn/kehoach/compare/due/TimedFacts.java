package vn.kehoach.compare.due;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.DeadlineConflict;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.TimeColumn;
import vn.kehoach.index.UnitPart;

/**
 * The facts that a request asks for, by their times. Where it asks for all, each time's own list is
 * gone through when it is needed; where it narrows, the few facts are laid out beforehand.
 */
final class TimedFacts {

  private final FactLists lists;
  private final TimeColumn times;

  /** The facts of each time, in order; null for all. */
  private final int @Nullable [][] narrowed;

  TimedFacts(FactLists lists, DueRequest request) throws IOException {
    this.lists = lists;
    this.times = lists.times();
    BitSet facts = facts(lists, request);
    this.narrowed = facts == null ? null : byTime(facts);
  }

  private int[][] byTime(BitSet facts) {
    var counts = new int[lists.timings().size()];
    facts.stream().forEach(fact -> times.visit(fact, timing -> counts[timing]++));
    var byTime = new int[counts.length][];
    for (int timing = 0; timing < counts.length; timing++) {
      byTime[timing] = new int[counts[timing]];
    }
    facts.stream()
        .forEach(
            fact ->
                times.visit(
                    fact,
                    timing -> {
                      int[] of = byTime[timing];
                      of[of.length - counts[timing]--] = fact;
                    }));
    return byTime;
  }

  private static @Nullable BitSet facts(FactLists lists, DueRequest request) throws IOException {
    BitSet facts = null;
    if (!request.communes().isEmpty()) {
      facts = ofCommunes(lists, lists.communes(request.communes()));
    }
    if (request.unit() != null) {
      var ofUnit = new BitSet();
      for (UnitPart part : lists.partsOf(request.unit())) {
        if (part.part().responsible()) {
          lists.visit(part, (plan, fact) -> ofUnit.set(fact));
        }
      }
      facts = both(facts, ofUnit);
    }
    if (request.conflicts()) {
      var wrong = new BitSet();
      for (DeadlineConflict.Kind kind : DeadlineConflict.Kind.values()) {
        lists.visit(kind, (plan, fact) -> wrong.set(fact));
      }
      facts = both(facts, wrong);
    }
    return facts;
  }

  private static BitSet ofCommunes(FactLists lists, BitSet communes) {
    var facts = new BitSet();
    for (int plan = 0; plan < lists.plans().size(); plan++) {
      if (communes.get(lists.communeOf(plan))) {
        facts.set(lists.firstOf(plan), lists.endOf(plan));
      }
    }
    return facts;
  }

  private static BitSet both(@Nullable BitSet one, BitSet other) {
    if (one != null) {
      other.and(one);
    }
    return other;
  }

  /** How many are due at a time, by its number. */
  int count(int timing) {
    return narrowed == null ? times.count(timing) : narrowed[timing].length;
  }

  /** Shows those that are due at a time. */
  void visit(int timing, FactLists.Visitor visitor) throws IOException {
    if (narrowed == null) {
      lists.visit(lists.timings().get(timing), visitor);
    } else {
      for (int fact : narrowed[timing]) {
        visitor.fact(lists.planOf(fact), fact);
      }
    }
  }
}
