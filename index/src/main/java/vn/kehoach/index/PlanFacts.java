package vn.kehoach.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/** Lays out a plan's facts in the order of the document, each with the words around it. */
final class PlanFacts {

  private final PlanDocument plan;
  private final Map<String, Section> sections = new HashMap<>();

  private PlanFacts(PlanDocument plan) {
    this.plan = plan;
    plan.sections().forEach(section -> sections.put(section.id(), section));
  }

  /**
   * A fact and what stands around it.
   *
   * @param fact the fact
   * @param context its group, headings, units and notes, to be found by but not shown
   */
  record Entry(IndexedFact fact, String context) {}

  /** The entry of the plan as a whole. */
  static IndexedPlan plan(PlanDocument plan, String digest) {
    return new IndexedPlan(
        plan.id(),
        plan.source().file(),
        plan.document().commune(),
        plan.document().province(),
        plan.document().title(),
        // A reading of nothing accounts for all its lines; its silence proves nothing.
        plan.coverage().complete() && plan.coverage().lines() > 0,
        plan.sections().size()
            + plan.objectives().size()
            + plan.targets().size()
            + plan.tasks().size(),
        digest,
        plan.coverage().notUnderstood().stream().map(IndexedPlan.Unread::of).distinct().toList());
  }

  /** The facts in the order of the document. */
  static List<Entry> of(PlanDocument plan) {
    return new PlanFacts(plan).entries();
  }

  private List<Entry> entries() {
    List<Entry> entries =
        Stream.of(
                plan.sections().stream().map(this::section),
                plan.objectives().stream().map(this::objective),
                plan.targets().stream().map(this::target),
                plan.tasks().stream().map(this::task))
            .flatMap(each -> each)
            .collect(Collectors.toCollection(ArrayList::new));
    inDocumentOrder(entries);
    var numbered = new ArrayList<Entry>();
    for (Entry entry : entries) {
      numbered.add(new Entry(numbered(entry.fact(), numbered.size()), entry.context()));
    }
    return numbered;
  }

  /**
   * By line or paragraph, or by page and height; facts without either stay in the order of the
   * contract.
   */
  private static void inDocumentOrder(List<Entry> entries) {
    if (entries.stream().allMatch(e -> e.fact().at().line() != null)) {
      entries.sort(Comparator.comparing(e -> Objects.requireNonNull(e.fact().at().line())));
    } else if (entries.stream().allMatch(e -> e.fact().at().paragraph() != null)) {
      entries.sort(Comparator.comparing(e -> Objects.requireNonNull(e.fact().at().paragraph())));
    } else if (entries.stream().allMatch(e -> e.fact().at().page() != null)) {
      entries.sort(
          Comparator.<Entry, Integer>comparing(e -> Objects.requireNonNull(e.fact().at().page()))
              .thenComparing(e -> top(e.fact().at())));
    }
  }

  private static double top(At at) {
    return at.box() == null ? 0 : at.box().y();
  }

  private Entry section(Section section) {
    String text =
        section.text().isBlank() ? section.title() : section.title() + "\n" + section.text();
    return new Entry(
        fact(FactKind.SECTION, section.id(), text, section.at(), List.of(), List.of(), null, null),
        headings(section.parentId()));
  }

  private Entry objective(Objective objective) {
    return new Entry(
        fact(
            FactKind.OBJECTIVE,
            objective.id(),
            objective.text(),
            objective.at(),
            List.of(),
            List.of(),
            null,
            null),
        headings(objective.sectionId()));
  }

  private Entry target(Target target) {
    var figure =
        new IndexedFact.Figure(
            target.indicator(),
            target.comparator(),
            target.value(),
            target.upperValue(),
            target.unit(),
            target.period(),
            target.group());
    return new Entry(
        fact(
            FactKind.TARGET,
            target.id(),
            target.text(),
            target.at(),
            target.responsibilities(),
            List.of(),
            null,
            figure),
        joined(Stream.of(target.indicator(), target.group(), units(target.responsibilities()))));
  }

  private Entry task(Task task) {
    return new Entry(
        fact(
            FactKind.TASK,
            task.id(),
            task.text(),
            task.at(),
            task.responsibilities(),
            task.mentions(),
            task.deadline(),
            null),
        joined(
            Stream.of(
                task.group(),
                task.expectedResult(),
                task.note(),
                headings(task.sectionId()),
                units(task.responsibilities()))));
  }

  private IndexedFact fact(
      FactKind kind,
      String id,
      String text,
      At at,
      List<Responsibility> responsibilities,
      List<Mention> mentions,
      @Nullable Deadline deadline,
      IndexedFact.@Nullable Figure figure) {
    return new IndexedFact(
        plan.id(),
        plan.document().commune(),
        plan.document().province(),
        kind,
        id,
        0,
        text,
        responsibilities,
        mentions,
        deadline,
        at,
        figure);
  }

  private static IndexedFact numbered(IndexedFact fact, int order) {
    return new IndexedFact(
        fact.planId(),
        fact.commune(),
        fact.province(),
        fact.kind(),
        fact.factId(),
        order,
        fact.text(),
        fact.responsibilities(),
        fact.mentions(),
        fact.deadline(),
        fact.at(),
        fact.figure());
  }

  /**
   * The headings from a section up to the top; a section that is its own ancestor ends the walk.
   */
  private String headings(@Nullable String sectionId) {
    var titles = new ArrayList<@Nullable String>();
    Section section = sectionId == null ? null : sections.get(sectionId);
    while (section != null && titles.size() <= sections.size()) {
      titles.add(section.title());
      section = section.parentId() == null ? null : sections.get(section.parentId());
    }
    return joined(titles.stream());
  }

  private static String units(List<Responsibility> responsibilities) {
    return joined(
        responsibilities.stream().flatMap(r -> Stream.of(r.unit().name(), r.unit().text())));
  }

  private static String joined(Stream<? extends @Nullable String> parts) {
    return parts.filter(Objects::nonNull).distinct().collect(Collectors.joining(" · "));
  }
}
