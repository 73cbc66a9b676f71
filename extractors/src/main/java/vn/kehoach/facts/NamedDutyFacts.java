package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.structure.SectionNode;

/**
 * Items of ORGANISATION that are not under a unit's heading but name their unit themselves: "Công
 * an xã: …", "Giao Phòng Kinh tế …", "Phòng Kinh tế chủ trì …" → tasks of that unit. Items that
 * name none are the section's text.
 */
final class NamedDutyFacts {

  private static final int LONGEST_LABEL = 120;

  /** Words that ask a body that the commune does not command. */
  private static final Pattern OPENING =
      Pattern.compile("^" + PrintedWords.anyOf("duty-openings.txt") + "\\s+");

  /** What stands between two units that are given the same. */
  private static final Pattern BETWEEN = Pattern.compile("^(?:\\s*[,;]\\s*|\\s+(?:và|cùng)\\s+)");

  private final FactCollector facts;
  private final SectionNode section;

  NamedDutyFacts(FactCollector facts, SectionNode section) {
    this.facts = facts;
    this.section = section;
  }

  /** Adds the tasks and returns the section's text. */
  String read() {
    ListItems items = ListItems.of(section.contents());
    var left = new ArrayList<>(items.paragraphs());
    left.addAll(items.introductions());
    for (ListItems.Entry entry : items.entries()) {
      boolean points = Pointers.are(entry.passage().text());
      if (points || !labelled(entry) && !named(entry)) {
        left.add(entry.passage());
      }
    }
    return Contents.join(left);
  }

  /** "Công an xã: …", or an item below a bullet that is a unit's name. */
  private boolean labelled(ListItems.Entry entry) {
    String text = entry.passage().text();
    int colon = text.indexOf(':');
    boolean label = colon > 0 && colon <= LONGEST_LABEL && colon < text.length() - 1;
    List<Responsibility> labelled = label ? units(text.substring(0, colon)) : List.of();
    String group = entry.group();
    if (!labelled.isEmpty()) {
      return add(entry, entry.passage().from(colon + 1), labelled);
    }
    return group != null
        && UnitGrammar.isUnitHeading(group, facts.directory())
        && add(entry, entry.passage(), assigned(group));
  }

  /** Words that give the item to a unit: "Giao …", or the unit as its subject. */
  private boolean named(ListItems.Entry entry) {
    String text = entry.passage().text();
    List<Responsibility> closing =
        ResponsibilityGrammar.closing(text, facts.directory(), facts.language().sentenceEnds());
    if (!closing.isEmpty()) {
      return add(entry, entry.passage(), closing);
    }
    String asked = OPENING.matcher(text).replaceFirst("");
    List<Responsibility> subjects = subjects(asked);
    return !subjects.isEmpty() && add(entry, entry.passage(), subjects);
  }

  /** The units that a label in front of a colon names; none where it names something else. */
  private List<Responsibility> units(String label) {
    return UnitGrammar.isUnitHeading(label, facts.directory())
        ? assigned(label)
        : facts.unknownUnits().whole(label, Role.ASSIGNED).map(List::of).orElse(List.of());
  }

  /** The units with which a sentence begins, one behind the other; else one of no list. */
  private List<Responsibility> subjects(String asked) {
    var subjects = new ArrayList<Responsibility>();
    String rest = asked;
    for (Mention mention : UnitGrammar.mentions(asked, facts.directory())) {
      String name = mention.unit().text();
      if (!rest.startsWith(name)) {
        break;
      }
      subjects.add(new Responsibility(mention.unit(), Role.ASSIGNED));
      rest = BETWEEN.matcher(rest.substring(name.length())).replaceFirst("");
    }
    if (subjects.isEmpty()) {
      facts.unknownUnits().opening(asked, Role.ASSIGNED).ifPresent(subjects::add);
    }
    return subjects;
  }

  private List<Responsibility> assigned(String heading) {
    return UnitGrammar.list(heading, facts.directory()).stream()
        .map(unit -> new Responsibility(unit, Role.ASSIGNED))
        .toList();
  }

  private boolean add(ListItems.Entry entry, Passage words, List<Responsibility> given) {
    facts.addTask(
        facts
            .draft(words, TaskOrigin.inBody(TaskOrigin.Kind.UNIT_DUTY))
            .withPlace(entry.number(), null, section.id())
            .withResponsibilities(given)
            .withDeadline(facts.runningDeadline(words)));
    return true;
  }
}
