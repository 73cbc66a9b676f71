package vn.kehoach.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Mention;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/**
 * Labels the facts of a plan with what whole-index answers count by: which unit takes which part,
 * what the fact is about, when it is due, what is wrong with that. {@link FactLists} reads them.
 */
final class FactLabels {

  private final PlanDocument plan;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Set<String>> headings = new HashMap<>();
  private final Map<String, Task> tasks = new HashMap<>();
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, List<DeadlineConflict>> conflicts;

  FactLabels(PlanDocument plan) {
    this.plan = plan;
    this.conflicts = DeadlineConflicts.of(plan);
    plan.sections().forEach(section -> sections.put(section.id(), section));
    plan.tasks().forEach(task -> tasks.put(task.id(), task));
    plan.targets().forEach(target -> targets.put(target.id(), target));
  }

  void add(Document document, IndexedFact fact) {
    UnitPart.of(fact).forEach(part -> label(document, Fields.PART, part.term()));
    if (fact.deadline() != null) {
      Timing.of(fact.deadline(), PlanDays.of(plan))
          .forEach(time -> label(document, Fields.TIMING, time.term()));
    }
    topics(fact).forEach(topic -> label(document, Fields.TOPIC, topic));
    List<DeadlineConflict> wrong =
        fact.kind() == FactKind.TASK ? conflicts.getOrDefault(fact.factId(), List.of()) : List.of();
    if (!wrong.isEmpty()) {
      wrong.stream()
          .map(DeadlineConflict::kind)
          .distinct()
          .forEach(kind -> label(document, Fields.CONFLICT, kind.name()));
      document.add(new StoredField(Fields.CONFLICT, FactCodec.writeConflicts(wrong)));
    }
  }

  private Set<String> topics(IndexedFact fact) {
    Task task = fact.kind() == FactKind.TASK ? tasks.get(fact.factId()) : null;
    Target target = fact.kind() == FactKind.TARGET ? targets.get(fact.factId()) : null;
    if (task != null) {
      return TopicDirectory.standard().of(ownWords(fact), above(task.group(), task.sectionId()));
    }
    return target == null
        ? Set.of()
        : TopicDirectory.standard()
            .of(target.indicator() + " ; " + ownWords(fact), above(target.group(), null));
  }

  /** The words without the names of units: what a "Phòng Văn hóa - Xã hội" does is not culture. */
  private static String ownWords(IndexedFact fact) {
    String words = fact.text();
    for (Mention mention : fact.mentions()) {
      words = words.replace(mention.unit().text(), "; ");
    }
    for (Responsibility responsibility : fact.responsibilities()) {
      words = words.replace(responsibility.unit().text(), "; ");
    }
    return words;
  }

  private List<Set<String>> above(@Nullable String group, @Nullable String sectionId) {
    var lines = new ArrayList<Set<String>>();
    if (group != null) {
      lines.add(TopicDirectory.standard().named(group));
    }
    Section section = sectionId == null ? null : sections.get(sectionId);
    while (section != null && lines.size() <= sections.size()) {
      lines.add(headings.computeIfAbsent(section.title(), TopicDirectory.standard()::named));
      section = section.parentId() == null ? null : sections.get(section.parentId());
    }
    return lines;
  }

  private static void label(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }
}
