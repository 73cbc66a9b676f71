package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.facts.Facts;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.LineKind;
import vn.kehoach.model.Objective;
import vn.kehoach.model.Section;
import vn.kehoach.model.Task;
import vn.kehoach.phrase.BlockLine;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spacing;
import vn.kehoach.text.WordTable;

/**
 * What the facts of a section say, so that each passage of the section is found again in one of
 * them: a passage that no fact holds was lost on the way, and is not understood.
 */
final class SectionWords {

  private static final Set<String> JOINING =
      Set.copyOf(
          WordTable.words(SectionWords.class, "joining-words.txt").stream()
              .map(Folding::tone)
              .toList());

  private record Said(LineKind kind, String letters) {}

  private final List<Said> said = new ArrayList<>();

  SectionWords(SectionNode node, Facts facts) {
    for (Objective objective : facts.objectives()) {
      if (objective.sectionId().equals(node.id())) {
        add(LineKind.OBJECTIVE, objective.text());
      }
    }
    for (Task task : facts.tasks()) {
      if (node.id().equals(task.sectionId())) {
        task(task);
      }
    }
    for (Section section : facts.sections()) {
      if (section.id().equals(node.id())) {
        add(LineKind.SECTION_TEXT, section.text());
      }
    }
    said.sort(Comparator.comparingInt((Said one) -> -one.letters().length()));
  }

  private void task(Task task) {
    add(LineKind.TASK, task.text());
    add(LineKind.TASK_GROUP, task.group());
    add(LineKind.ASSIGNMENT, task.expectedResult());
    add(LineKind.ASSIGNMENT, task.note());
    task.responsibilities().forEach(given -> add(LineKind.ASSIGNMENT, given.unit().text()));
    Deadline deadline = task.deadline();
    if (deadline != null) {
      add(LineKind.ASSIGNMENT, deadline.text());
      deadline.milestones().forEach(milestone -> add(LineKind.ASSIGNMENT, milestone.text()));
    }
  }

  private void add(LineKind kind, @Nullable String text) {
    String letters = text == null ? "" : letters(text);
    if (!letters.isEmpty()) {
      said.add(new Said(kind, letters));
    }
  }

  /** The name of a passage of the section. */
  LineKind kind(Passage passage) {
    String letters = letters(passage.text());
    List<BlockLine> block = ResponsibilityGrammar.blockLines(passage.text());
    for (Said one : said) {
      if (one.letters().contains(letters)
          && (block.isEmpty() || !one.kind().equals(LineKind.TASK))) {
        return one.kind();
      }
    }
    String values = block.isEmpty() ? letters : letters(values(block));
    return pieces(values);
  }

  /** The longest thing said in a passage, where the facts between them say all of it. */
  private LineKind pieces(String letters) {
    String rest = letters;
    LineKind kind = null;
    for (Said one : said) {
      if (rest.contains(one.letters())) {
        rest = rest.replace(one.letters(), " ");
        kind = kind == null ? one.kind() : kind;
      }
    }
    boolean all = Stream.of(rest.split("[^\\p{L}\\p{M}\\d]+")).allMatch(SectionWords::joins);
    return kind == null || !all ? LineKind.NOT_UNDERSTOOD : kind;
  }

  private static boolean joins(String piece) {
    return piece.isEmpty() || JOINING.contains(Folding.tone(piece));
  }

  private static String values(List<BlockLine> lines) {
    return String.join(" ", lines.stream().map(BlockLine::value).toList());
  }

  private static String letters(String text) {
    return Spacing.none(text);
  }
}
