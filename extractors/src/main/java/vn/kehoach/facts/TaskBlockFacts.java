package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.BlockLine;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Numeral;
import vn.kehoach.structure.SectionNode;

/**
 * Items that are followed by lines naming lead, coordination and time → tasks. All items since the
 * last such lines share them, beside whom an item names itself; where there is no item, the heading
 * is the task. Items behind the last such lines say all themselves.
 */
final class TaskBlockFacts {

  private final FactCollector facts;
  private final SectionNode section;
  private final List<Content> items = new ArrayList<>();
  private final List<BlockLine> lines = new ArrayList<>();
  private final List<Passage> linePassages = new ArrayList<>();
  private final List<Passage> left = new ArrayList<>();
  private boolean any;

  TaskBlockFacts(FactCollector facts, SectionNode section) {
    this.facts = facts;
    this.section = section;
  }

  /** Whether some content names a lead or who coordinates on a line of its own. */
  static boolean present(List<Content> contents) {
    return contents.stream()
        .flatMap(content -> blockLines(content).stream())
        .anyMatch(
            line -> line.kind() == BlockLine.Kind.LEAD || line.kind() == BlockLine.Kind.COORDINATE);
  }

  private static List<BlockLine> blockLines(Content content) {
    return ResponsibilityGrammar.blockLines(Contents.passage(content).text());
  }

  /** Adds the tasks and returns the section's text. */
  String read() {
    for (Content content : section.contents()) {
      List<BlockLine> found = blockLines(content);
      if (!found.isEmpty()) {
        add(found, Contents.passage(content));
      } else {
        if (!lines.isEmpty()) {
          finishBlock();
        }
        items.add(content);
      }
    }
    finishBlock();
    return Contents.join(left);
  }

  /**
   * Lines that describe the task ("Hình thức: …") belong to the block and stay the section's text.
   */
  private void add(List<BlockLine> found, Passage passage) {
    for (BlockLine line : found) {
      lines.add(line);
      linePassages.add(passage);
      if (line.kind() == BlockLine.Kind.ATTRIBUTE) {
        left.add(passage);
      }
    }
  }

  private void finishBlock() {
    if (lines.isEmpty()) {
      left.addAll(unlabelled());
    } else {
      tasks();
    }
    items.clear();
    lines.clear();
    linePassages.clear();
  }

  private List<Passage> unlabelled() {
    return switch (section.kind()) {
      case TASKS, SOLUTIONS -> new NarrativeFacts(facts, section).read(List.copyOf(items));
      default -> items.stream().map(Contents::passage).toList();
    };
  }

  private void tasks() {
    List<Responsibility> responsibilities = responsibilities();
    Deadline deadline = deadline();
    ListItems entries = ListItems.of(items);
    left.addAll(entries.paragraphs());
    if (entries.entries().isEmpty() && !any) {
      add(section.title(), null, null, responsibilities, deadline);
    }
    for (ListItems.Entry entry : entries.entries()) {
      add(entry.passage(), entry.number(), entry.group(), responsibilities, deadline);
    }
    any = true;
  }

  private void add(
      Passage passage,
      @Nullable String number,
      @Nullable String group,
      List<Responsibility> responsibilities,
      @Nullable Deadline deadline) {
    Numeral numeral = section.numeral();
    String heading = numeral == null ? null : numeral.printed();
    facts.addTask(
        facts
            .draft(passage, TaskOrigin.inBody(TaskOrigin.Kind.TASK_BLOCK))
            .withPlace(number == null ? heading : number, group, section.id())
            .withResponsibilities(withOwn(passage, responsibilities))
            .withDeadline(deadline == null ? facts.runningDeadline(passage) : deadline)
            .withResult(expectedResult()));
  }

  /** Whom the item's closing words name, then whom the lines do; a lead of its own leads alone. */
  private List<Responsibility> withOwn(Passage passage, List<Responsibility> shared) {
    List<Responsibility> own =
        ResponsibilityGrammar.closing(
            passage.text(), facts.directory(), facts.language().sentenceEnds());
    boolean led = own.stream().anyMatch(each -> each.role() == Role.LEAD);
    var all = new ArrayList<>(own);
    shared.stream()
        .filter(each -> !led || each.role() != Role.LEAD)
        .filter(each -> own.stream().noneMatch(other -> same(each, other)))
        .forEach(all::add);
    return all;
  }

  private static boolean same(Responsibility one, Responsibility other) {
    return one.role() == other.role() && one.unit().name().equals(other.unit().name());
  }

  private List<Responsibility> responsibilities() {
    var responsibilities = new ArrayList<Responsibility>();
    for (BlockLine line : lines) {
      Role role =
          switch (line.kind()) {
            case LEAD -> Role.LEAD;
            case COORDINATE -> Role.COORDINATE;
            case MONITOR -> Role.MONITOR;
            case DEADLINE, EXPECTED_RESULT, ATTRIBUTE -> null;
          };
      if (role != null) {
        for (Unit unit : UnitGrammar.list(line.value(), facts.directory())) {
          responsibilities.add(new Responsibility(unit, role));
        }
      }
    }
    return responsibilities;
  }

  private @Nullable Deadline deadline() {
    for (int i = 0; i < lines.size(); i++) {
      BlockLine line = lines.get(i);
      if (line.kind() == BlockLine.Kind.DEADLINE) {
        Passage words = linePassages.get(i).sub(line.valueSpan().start(), line.valueSpan().end());
        return facts.cellDeadline(words);
      }
    }
    return null;
  }

  private @Nullable String expectedResult() {
    return lines.stream()
        .filter(line -> line.kind() == BlockLine.Kind.EXPECTED_RESULT)
        .map(BlockLine::value)
        .findFirst()
        .orElse(null);
  }
}
