package vn.kehoach.compare.due;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.Timing;

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

  /** Every fact that {@link #due} would list, on whatever page, by number. */
  public BitSet facts(DueRequest request) throws IOException {
    return new Question(index.lists(), request).facts();
  }

  /** One request being answered. */
  private static final class Question {

    private final FactLists lists;
    private final DueRequest request;
    private final TimedFacts facts;
    private final FactLists.Reading reading;

    Question(FactLists lists, DueRequest request) throws IOException {
      this.lists = lists;
      this.request = request;
      this.facts = new TimedFacts(lists, request);
      this.reading = lists.reading();
    }

    DueList answer() throws IOException {
      var occurrences = new Occurrences(request.from(), request.to());
      var byDay = new TreeMap<LocalDate, List<Integer>>();
      var ongoing = new ArrayList<Integer>();
      int undated = 0;
      for (int number = 0; number < lists.timings().size(); number++) {
        if (facts.count(number) == 0) {
          continue;
        }
        Timing time = lists.timings().get(number);
        for (LocalDate day : occurrences.of(time)) {
          byDay.computeIfAbsent(day, unseen -> new ArrayList<>()).add(number);
        }
        if (occurrences.isOngoing(time)) {
          ongoing.add(number);
        } else if (time.open()) {
          undated += facts.count(number);
        }
      }
      long total = 0;
      for (List<Integer> times : byDay.values()) {
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
          items(null, new PageOfDay(lists, facts, 0, request.limit()).of(ongoing)),
          undated);
    }

    BitSet facts() throws IOException {
      var occurrences = new Occurrences(request.from(), request.to());
      var due = new BitSet();
      for (int number = 0; number < lists.timings().size(); number++) {
        Timing time = lists.timings().get(number);
        if (facts.count(number) > 0
            && (!occurrences.of(time).isEmpty() || occurrences.isOngoing(time))) {
          facts.visit(number, (plan, fact) -> due.set(fact));
        }
      }
      return due;
    }

    private int count(List<Integer> times) {
      return times.stream().mapToInt(facts::count).sum();
    }

    private List<DueList.Item> due(TreeMap<LocalDate, List<Integer>> byDay) throws IOException {
      var items = new ArrayList<DueList.Item>();
      int skip = request.offset();
      for (Map.Entry<LocalDate, List<Integer>> day : byDay.entrySet()) {
        int wanted = request.limit() - items.size();
        if (wanted <= 0) {
          break;
        }
        int count = count(day.getValue());
        if (count > skip) {
          var page = new PageOfDay(lists, facts, skip, wanted);
          items.addAll(items(day.getKey(), page.of(day.getValue())));
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
      FactLists.Noted noted = reading.noted(due.fact());
      IndexedFact fact = noted.fact();
      boolean returns = due.time().recurrence() != null;
      IndexedPlan plan = lists.plans().get(lists.planOf(due.fact()));
      return new DueList.Item(
          day,
          day != null && day.isBefore(request.today()) && !returns,
          returns,
          fact.planId(),
          plan.file(),
          fact.commune(),
          fact.province(),
          fact.factId(),
          fact.text(),
          fact.responsibilities(),
          fact.deadline(),
          noted.conflicts(),
          fact.at());
    }
  }
}
