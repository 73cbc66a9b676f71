package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.SectionNode;

/**
 * Bullets and lettered items of TASKS and SOLUTIONS → tasks. A paragraph is one only where it opens
 * with its own time ("Quý I/2026: …"); other paragraphs are the section's text.
 */
final class NarrativeFacts {

  private static final int LONGEST_LABEL = 40;

  private final FactCollector facts;
  private final SectionNode section;

  NarrativeFacts(FactCollector facts, SectionNode section) {
    this.facts = facts;
    this.section = section;
  }

  /** Adds the tasks and returns the section's text. */
  String read() {
    return Contents.join(read(section.contents()));
  }

  /** Adds the tasks among some of the section's content and returns what is none. */
  List<Passage> read(List<Content> some) {
    SectionDeadline shared = SectionDeadline.of(some, facts);
    List<Content> contents = shared.others();
    boolean marked =
        contents.stream()
            .anyMatch(
                content ->
                    content instanceof Content.Bullet || content instanceof Content.Numbered);
    ListItems items = ListItems.of(contents);
    var left = new ArrayList<>(items.paragraphs());
    for (ListItems.Entry entry : items.entries()) {
      if (marked || opensWithTime(entry.passage().text())) {
        task(entry, shared);
      } else {
        left.add(entry.passage());
      }
    }
    return left;
  }

  private void task(ListItems.Entry entry, SectionDeadline shared) {
    facts.addTask(draft(facts, section, entry, shared.deadline()));
  }

  /** The task of an item that says itself who does it and when. */
  static TaskDraft draft(
      FactCollector facts, SectionNode section, ListItems.Entry entry, @Nullable Deadline shared) {
    Passage passage = entry.passage();
    Deadline own = facts.runningDeadline(passage);
    return facts
        .draft(passage, TaskOrigin.inBody(TaskOrigin.Kind.NARRATIVE))
        .withPlace(entry.number(), entry.group(), section.id())
        .withResponsibilities(
            ResponsibilityGrammar.closing(
                passage.text(), facts.directory(), facts.language().sentenceEnds()))
        .withDeadline(own == null ? shared : own);
  }

  private boolean opensWithTime(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < text.length() - 1
        && colon <= LONGEST_LABEL
        && DeadlineGrammar.cell(text.substring(0, colon), facts.dates())
            .map(reading -> reading.deadline().understood() && reading.span().start() == 0)
            .orElse(false);
  }
}
