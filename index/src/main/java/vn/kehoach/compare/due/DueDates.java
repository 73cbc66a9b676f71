package vn.kehoach.compare.due;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.DeadlineConflict;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.Timing;
import vn.kehoach.index.UnitPart;

/**
 * Lists what falls due, day by day.
 *
 * <p>Days are worked out once for each time that any plan names, not for each task; tasks are
 * counted by their lists, and only those of the page asked for are read.
 */
public final class DueDates {

  private final PlanIndex index;

  /** Answers from this index. */
  public DueDates(PlanIndex index) {
    this.index = index;
  }

  /** What falls due. */
  public DueList due(DueRequest request) throws IOException {
    return new Question(index.lists(), request).answer();
  }

  /** One request being answered. */
  private static final class Question {

    private final FactLists lists;
    private final DueRequest request;

    /** The facts that pass the filters; null where there are none. */
    private final @Nullable BitSet facts;

    /** The plans of the communes asked for; null for all. */
    private final @Nullable BitSet plans;

    private final FactLists.Reading reading;
    private final Map<Timing, Integer> counts = new HashMap<>();

    Question(FactLists lists, DueRequest request) throws IOException {
      this.lists = lists;
      this.request = request;
      this.reading = lists.reading();
      this.plans = plans();
      this.facts = facts();
    }

    private @Nullable BitSet plans() {
      if (request.communes().isEmpty()) {
        return null;
      }
      BitSet named = lists.communes(request.communes());
      var of = new BitSet();
      for (int plan = 0; plan < lists.plans().size(); plan++) {
        of.set(plan, named.get(lists.communeOf(plan)));
      }
      return of;
    }

    private @Nullable BitSet facts() throws IOException {
      BitSet passing = null;
      if (request.unit() != null) {
        passing = new BitSet();
        for (UnitPart part : lists.parts()) {
          if (part.part().responsible() && part.is(request.unit())) {
            collect(passing, visitor -> lists.visit(part, visitor));
          }
        }
      }
      if (request.conflicts()) {
        var wrong = new BitSet();
        for (DeadlineConflict.Kind kind : DeadlineConflict.Kind.values()) {
          collect(wrong, visitor -> lists.visit(kind, visitor));
        }
        if (passing == null) {
          passing = wrong;
        } else {
          passing.and(wrong);
        }
      }
      return passing;
    }

    private interface Visit {
      void by(FactLists.Visitor visitor) throws IOException;
    }

    private static void collect(BitSet set, Visit visit) throws IOException {
      visit.by((plan, fact) -> set.set(fact));
    }

    private boolean passes(int plan, int fact) {
      return (plans == null || plans.get(plan)) && (facts == null || facts.get(fact));
    }

    DueList answer() throws IOException {
      var occurrences = new Occurrences(request.from(), request.to());
      var byDay = new TreeMap<LocalDate, List<Timing>>();
      var ongoing = new ArrayList<Timing>();
      int undated = 0;
      for (Timing time : lists.timings()) {
        for (LocalDate day : occurrences.of(time)) {
          byDay.computeIfAbsent(day, unseen -> new ArrayList<>()).add(time);
        }
        if (occurrences.isOngoing(time)) {
          ongoing.add(time);
        } else if (time.open()) {
          undated += count(time);
        }
      }
      long total = 0;
      for (List<Timing> times : byDay.values()) {
        total += count(times);
      }
      return new DueList(
          request.from(),
          request.to(),
          request.today(),
          total,
          request.offset(),
          due(byDay),
          count(ongoing),
          items(null, new PageOfDay(lists, 0, request.limit()).of(ongoing, this::passes)),
          undated);
    }

    private int count(List<Timing> times) throws IOException {
      int count = 0;
      for (Timing time : times) {
        count += count(time);
      }
      return count;
    }

    private int count(Timing time) throws IOException {
      Integer known = counts.get(time);
      if (known == null) {
        known = facts == null && plans == null ? lists.count(time) : visited(time);
        counts.put(time, known);
      }
      return known;
    }

    private int visited(Timing time) throws IOException {
      int[] count = {0};
      lists.visit(time, (plan, fact) -> count[0] += passes(plan, fact) ? 1 : 0);
      return count[0];
    }

    private List<DueList.Item> due(TreeMap<LocalDate, List<Timing>> byDay) throws IOException {
      var items = new ArrayList<DueList.Item>();
      int skip = request.offset();
      for (Map.Entry<LocalDate, List<Timing>> day : byDay.entrySet()) {
        int wanted = request.limit() - items.size();
        if (wanted <= 0) {
          break;
        }
        int count = count(day.getValue());
        if (count > skip) {
          var page = new PageOfDay(lists, skip, wanted);
          items.addAll(items(day.getKey(), page.of(day.getValue(), this::passes)));
        }
        skip = Math.max(0, skip - count);
      }
      return items;
    }

    private List<DueList.Item> items(@Nullable LocalDate day, List<PageOfDay.Due> page)
        throws IOException {
      var items = new ArrayList<DueList.Item>();
      for (PageOfDay.Due due : page) {
        items.add(item(day, due));
      }
      return items;
    }

    private DueList.Item item(@Nullable LocalDate day, PageOfDay.Due due) throws IOException {
      IndexedFact fact = reading.fact(due.fact());
      IndexedPlan plan = lists.plans().get(lists.planOf(due.fact()));
      return new DueList.Item(
          day,
          day != null && day.isBefore(request.today()),
          due.time().recurrence() != null,
          fact.planId(),
          plan.file(),
          fact.commune(),
          fact.province(),
          fact.factId(),
          fact.text(),
          fact.responsibilities(),
          fact.deadline(),
          reading.conflicts(due.fact()),
          fact.at());
    }
  }
}
