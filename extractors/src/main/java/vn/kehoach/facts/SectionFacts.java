package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Numeral;
import vn.kehoach.structure.SectionNode;

/**
 * Walks the outline: each section's content goes to the one class that reads its sort, and what is
 * left is the section's text. What stands below REVIEW yields nothing.
 */
final class SectionFacts {

  private final FactCollector facts;
  private final UnitSections units;

  SectionFacts(FactCollector facts, List<SectionNode> nodes) {
    this.facts = facts;
    this.units = new UnitSections(nodes, facts.directory(), facts.unknownUnits());
  }

  List<Section> read(List<SectionNode> nodes) {
    var sections = new ArrayList<Section>();
    for (SectionNode node : nodes) {
      facts.within(node.confidence());
      String text = content(node);
      Numeral numeral = node.numeral();
      sections.add(
          new Section(
              node.id(),
              node.enclosing().map(SectionNode::id).orElse(null),
              numeral == null ? null : numeral.printed(),
              node.title().text(),
              node.level(),
              node.kind(),
              text,
              node.heading().at(),
              node.confidence()));
    }
    facts.within(null);
    return sections;
  }

  private String content(SectionNode node) {
    List<Content> contents = node.contents();
    if (node.kind() == SectionKind.REVIEW || node.kind() == SectionKind.BASIS) {
      return Contents.running(contents);
    }
    if (TaskBlockFacts.present(contents)) {
      return new TaskBlockFacts(facts, node).read();
    }
    if (node.kind() == SectionKind.OBJECTIVES) {
      return new ObjectiveFacts(facts, node).read();
    }
    Optional<SectionNode> unit = units.of(node);
    if (unit.isPresent()) {
      return new UnitDutyFacts(facts, node, unit.get()).read();
    }
    return switch (node.kind()) {
      case TASKS, SOLUTIONS -> new NarrativeFacts(facts, node).read();
      case ORGANISATION -> new NamedDutyFacts(facts, node).read();
      default -> Contents.running(contents);
    };
  }
}
