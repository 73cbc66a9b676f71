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
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TextOrigin;

/** Lays out a plan's facts in the order of the document, each with the words around it. */
final class PlanFacts {

  private final PlanDocument plan;
  private final Map<String, Section> sections = new HashMap<>();

  /** What the section is for in which a target's objective stands, by the target's id. */
  private final Map<String, SectionKind> sectionsOfTargets = new HashMap<>();

  private PlanFacts(PlanDocument plan) {
    this.plan = plan;
    plan.sections().forEach(section -> sections.put(section.id(), section));
    for (Objective objective : plan.objectives()) {
      SectionKind kind = kindOf(objective.sectionId());
      if (kind != null) {
        objective.targetIds().forEach(target -> sectionsOfTargets.putIfAbsent(target, kind));
      }
    }
  }

  /**
   * A fact and what stands around it.
   *
   * @param fact the fact
   * @param around its group, headings, units and notes, to be found by
   * @param section what its section is for
   * @param origin how the plan says it
   * @param recognised whether its words were recognised from an image
   */
  record Entry(
      IndexedFact fact,
      List<Around> around,
      @Nullable SectionKind section,
      @Nullable FactOrigin origin,
      boolean recognised) {}

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
      numbered.add(
          new Entry(
              numbered(entry.fact(), numbered.size()),
              entry.around(),
              entry.section(),
              entry.origin(),
              entry.recognised()));
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
    IndexedFact fact =
        fact(FactKind.SECTION, section.id(), text, section.at(), List.of(), List.of(), null, null);
    return new Entry(
        fact,
        headings(section.parentId()).toList(),
        section.kind(),
        null,
        recognised(section.confidence()));
  }

  private Entry objective(Objective objective) {
    IndexedFact fact =
        fact(
            FactKind.OBJECTIVE,
            objective.id(),
            objective.text(),
            objective.at(),
            List.of(),
            List.of(),
            null,
            null);
    return new Entry(
        fact,
        headings(objective.sectionId()).toList(),
        kindOf(objective.sectionId()),
        null,
        recognised(objective.confidence()));
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
    IndexedFact fact =
        fact(
            FactKind.TARGET,
            target.id(),
            target.text(),
            target.at(),
            target.responsibilities(),
            List.of(),
            null,
            figure);
    List<Around> around =
        joined(
            List.of(
                part(Around.Part.INDICATOR, target.indicator()),
                part(Around.Part.GROUP, target.group()),
                units(target.responsibilities())));
    return new Entry(
        fact,
        around,
        sectionsOfTargets.get(target.id()),
        FactOrigin.of(target),
        recognised(target.confidence()));
  }

  private Entry task(Task task) {
    IndexedFact fact =
        fact(
            FactKind.TASK,
            task.id(),
            task.text(),
            task.at(),
            task.responsibilities(),
            task.mentions(),
            task.deadline(),
            null);
    List<Around> around =
        joined(
            List.of(
                part(Around.Part.GROUP, task.group()),
                part(Around.Part.RESULT, task.expectedResult()),
                part(Around.Part.NOTE, task.note()),
                headings(task.sectionId()),
                units(task.responsibilities())));
    return new Entry(
        fact, around, kindOf(task.sectionId()), FactOrigin.of(task), recognised(task.confidence()));
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

  private @Nullable SectionKind kindOf(@Nullable String sectionId) {
    Section section = sectionId == null ? null : sections.get(sectionId);
    return section == null ? null : section.kind();
  }

  /**
   * Of a plan that was recognised only in part no more is known than that what was recognised bears
   * a confidence.
   */
  private boolean recognised(@Nullable Double confidence) {
    TextOrigin origin = plan.source().textOrigin();
    return origin == TextOrigin.OCR || (origin == TextOrigin.MIXED && confidence != null);
  }

  /**
   * The headings from a section up to the top; a section that is its own ancestor ends the walk.
   */
  private Stream<Around> headings(@Nullable String sectionId) {
    var titles = new ArrayList<Around>();
    Section section = sectionId == null ? null : sections.get(sectionId);
    while (section != null && titles.size() <= sections.size()) {
      titles.add(new Around(Around.Part.HEADING, section.title()));
      section = section.parentId() == null ? null : sections.get(section.parentId());
    }
    return titles.stream();
  }

  private static Stream<Around> units(List<Responsibility> responsibilities) {
    return responsibilities.stream()
        .flatMap(r -> Stream.of(r.unit().name(), r.unit().text()))
        .map(name -> new Around(Around.Part.UNIT, name));
  }

  private static Stream<Around> part(Around.Part part, @Nullable String text) {
    return text == null || text.isBlank() ? Stream.of() : Stream.of(new Around(part, text));
  }

  private static List<Around> joined(List<Stream<Around>> parts) {
    return parts.stream().flatMap(each -> each).distinct().toList();
  }
}
