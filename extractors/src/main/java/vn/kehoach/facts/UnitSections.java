package vn.kehoach.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.structure.SectionNode;

/**
 * Tells which sections give their content to a unit: those whose heading, or the nearest one above,
 * is the name of a unit. In ORGANISATION a heading among headings that are units is one too, even
 * if no list knows it: it is kept as printed, and warned of. So is one that a unit's name is like.
 */
final class UnitSections {

  private static final int LONGEST_UNKNOWN = 120;

  private final UnitDirectory directory;
  private final Map<String, int[]> siblings = new HashMap<>();

  private final UnknownUnits unknown;

  UnitSections(List<SectionNode> nodes, UnitDirectory directory, UnknownUnits unknown) {
    this.directory = directory;
    this.unknown = unknown;
    for (SectionNode node : nodes) {
      int[] counts = siblings.computeIfAbsent(parent(node), unused -> new int[2]);
      counts[0]++;
      counts[1] += named(node) ? 1 : 0;
    }
  }

  /** The section at or above one that names the unit. */
  Optional<SectionNode> of(SectionNode node) {
    if (node.kind() == SectionKind.FUNDING || node.kind() == SectionKind.PURPOSE) {
      return Optional.empty();
    }
    Optional<SectionNode> at = Optional.of(node);
    while (at.isPresent()) {
      SectionNode section = at.get();
      if (!section.ownKind() && (named(section) || amongUnits(section) || unlisted(section))) {
        return at;
      }
      at = section.enclosing();
    }
    return Optional.empty();
  }

  private boolean named(SectionNode section) {
    return UnitGrammar.isUnitHeading(section.title().text(), directory);
  }

  /** A heading of ORGANISATION that is the name of a unit of no list and nothing else. */
  private boolean unlisted(SectionNode section) {
    return section.kind() == SectionKind.ORGANISATION
        && section.enclosing().isPresent()
        && unknown.whole(section.title().text(), Role.ASSIGNED).isPresent();
  }

  /** A short heading of ORGANISATION most of whose siblings are units. */
  private boolean amongUnits(SectionNode section) {
    int[] counts = siblings.getOrDefault(parent(section), new int[2]);
    return section.kind() == SectionKind.ORGANISATION
        && section.enclosing().isPresent()
        && section.title().text().length() <= LONGEST_UNKNOWN
        && counts[1] * 2 > counts[0];
  }

  private static String parent(SectionNode node) {
    return node.enclosing().map(SectionNode::id).orElse("");
  }
}
