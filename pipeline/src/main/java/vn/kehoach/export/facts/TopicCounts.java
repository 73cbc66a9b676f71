package vn.kehoach.export.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedFact;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.TopicDirectory;

/**
 * How many tasks and objectives each commune has about each topic: as {@link
 * vn.kehoach.compare.matrix.Matrices} counts them, of those facts that an export chooses.
 */
public final class TopicCounts {

  private final List<Line> lines;
  private final Set<CommuneKey> unread = new HashSet<>();

  private TopicCounts(List<Line> lines, Choice choice) {
    this.lines = List.copyOf(lines);
    choice.plans().stream()
        .filter(plan -> !plan.complete())
        .forEach(plan -> unread.add(CommuneKey.of(plan)));
  }

  /**
   * A topic's counts.
   *
   * @param topic its name
   * @param counts how many facts of each commune that has any
   */
  public record Line(String topic, Map<CommuneKey, Integer> counts) {

    /** Of all communes. */
    public int total() {
      return counts.values().stream().mapToInt(count -> count).sum();
    }
  }

  /** Counts the chosen facts. */
  public static TopicCounts of(PlanIndex index, Choice choice) throws IOException {
    List<String> shown = choice.filter().view().topics();
    var targets = new BitSet();
    index.lists().visit(FactKind.TARGET, (plan, fact) -> targets.set(fact));
    var lines = new ArrayList<Line>();
    for (TopicDirectory.Topic topic : TopicDirectory.standard().topics()) {
      if (shown.isEmpty() || shown.contains(topic.id())) {
        lines.add(line(index.lists(), choice, topic, targets));
      }
    }
    return new TopicCounts(lines, choice);
  }

  private static Line line(
      FactLists lists, Choice choice, TopicDirectory.Topic topic, BitSet targets)
      throws IOException {
    Set<String> plans =
        choice.plans().stream().map(IndexedPlan::planId).collect(Collectors.toSet());
    var facts = new ArrayList<Integer>();
    var counts = new TreeMap<CommuneKey, Integer>();
    lists.visitTopic(
        topic.id(),
        (plan, fact) -> {
          if (plans.contains(lists.plans().get(plan).planId()) && !targets.get(fact)) {
            facts.add(fact);
          }
        });
    FactLists.Reading reading = lists.reading();
    for (int number : facts) {
      if (!choice.narrow() || chosen(choice, reading.fact(number))) {
        int commune = lists.communeOf(lists.planOf(number));
        counts.merge(lists.communes().get(commune), 1, Integer::sum);
      }
    }
    return new Line(topic.name(), counts);
  }

  private static boolean chosen(Choice choice, IndexedFact fact) {
    return choice.has(fact.planId(), fact.kind(), fact.factId());
  }

  /** The topics, in their order. */
  public List<Line> lines() {
    return lines;
  }

  /**
   * How many facts of a commune are about a topic; null where there is none to be seen and the
   * commune's plans were not read whole, so that nobody can tell.
   */
  public @Nullable Integer count(Line line, CommuneKey commune) {
    int count = line.counts().getOrDefault(commune, 0);
    return count == 0 && unread.contains(commune) ? null : count;
  }
}
