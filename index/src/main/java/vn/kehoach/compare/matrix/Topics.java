package vn.kehoach.compare.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.search.Answer;

/** Opens a row of the matrix of topics to its tasks. */
public final class Topics {

  private final PlanIndex index;

  /** Answers from this index. */
  public Topics(PlanIndex index) {
    this.index = index;
  }

  /** What communes plan about a topic. */
  public TopicTasks tasks(TopicRequest request) throws IOException {
    FactLists lists = index.lists();
    BitSet asked = lists.communes(request.communes());
    List<Integer> facts = facts(lists, request, asked);
    var counts = new int[lists.communes().size()];
    facts.forEach(fact -> counts[lists.communeOf(lists.planOf(fact))]++);
    Map<Integer, List<TopicTasks.Task>> tasks = new TreeMap<>();
    FactLists.Reading reading = lists.reading();
    for (int fact : facts.stream().skip(request.offset()).limit(request.limit()).toList()) {
      int plan = lists.planOf(fact);
      tasks
          .computeIfAbsent(lists.communeOf(plan), unseen -> new ArrayList<>())
          .add(task(reading.fact(fact), lists.plans().get(plan).file()));
    }
    var columns = new Columns(lists, asked);
    var communes = new ArrayList<TopicTasks.Commune>();
    for (int commune : columns.numbers()) {
      CommuneKey key = lists.communes().get(commune);
      communes.add(
          new TopicTasks.Commune(
              key.commune(),
              key.province(),
              counts[commune] > 0
                  ? Answer.ASSIGNED
                  : columns.complete(commune) ? Answer.NONE : Answer.UNKNOWN,
              counts[commune],
              columns.unread(commune),
              tasks.getOrDefault(commune, List.of())));
    }
    return new TopicTasks(request.topic(), facts.size(), request.offset(), communes);
  }

  private static List<Integer> facts(FactLists lists, TopicRequest request, BitSet asked)
      throws IOException {
    var targets = new BitSet();
    lists.visit(FactKind.TARGET, (plan, fact) -> targets.set(fact));
    var facts = new ArrayList<Integer>();
    lists.visitTopic(
        request.topic().id(),
        (plan, fact) -> {
          if (asked.get(lists.communeOf(plan)) && !targets.get(fact)) {
            facts.add(fact);
          }
        });
    facts.sort(
        Comparator.<Integer>comparingInt(fact -> lists.rankOf(lists.planOf(fact)))
            .thenComparing(fact -> fact));
    return facts;
  }

  private static TopicTasks.Task task(IndexedFact fact, String file) {
    return new TopicTasks.Task(
        fact.planId(),
        file,
        fact.factId(),
        fact.text(),
        fact.responsibilities(),
        fact.deadline(),
        fact.at());
  }
}
