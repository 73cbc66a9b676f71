package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.structure.SectionNode;

/**
 * What stands under a heading that is a unit's name → tasks of that unit: bullets, or paragraphs
 * where there are none. A heading that names several units assigns to each.
 */
final class UnitDutyFacts {

  private final FactCollector facts;
  private final SectionNode section;
  private final List<Responsibility> assigned;

  UnitDutyFacts(FactCollector facts, SectionNode section, SectionNode unitSection) {
    this.facts = facts;
    this.section = section;
    this.assigned = assigned(unitSection.title().text());
  }

  private List<Responsibility> assigned(String title) {
    return UnitGrammar.list(title, facts.directory()).stream()
        .flatMap(
            unit ->
                unit.id() == null
                    ? facts.unknownUnits().cell(unit, Role.ASSIGNED).stream()
                    : Stream.of(new Responsibility(unit, Role.ASSIGNED)))
        .toList();
  }

  /** Adds the tasks and returns the section's text. */
  String read() {
    SectionDeadline shared = SectionDeadline.of(section.contents(), facts);
    ListItems items = ListItems.of(shared.others());
    for (ListItems.Entry entry : items.entries()) {
      Passage passage = entry.passage();
      Deadline own = facts.runningDeadline(passage);
      facts.addTask(
          facts
              .draft(passage, TaskOrigin.inBody(TaskOrigin.Kind.UNIT_DUTY))
              .withPlace(entry.number(), entry.group(), section.id())
              .withResponsibilities(assigned)
              .withDeadline(own == null ? shared.deadline() : own));
    }
    var left = new ArrayList<>(items.paragraphs());
    return Contents.join(left);
  }
}
