package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.language.Guess;
import vn.kehoach.language.ItemKind;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Objective.Scope;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.phrase.TargetClause;
import vn.kehoach.phrase.TargetGrammar;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.text.Folding;

/** Bullets of OBJECTIVES, or paragraphs where there are none → objectives and their targets. */
final class ObjectiveFacts {

  private static final int LONGEST_POINTER = 160;

  private final FactCollector facts;
  private final SectionNode section;
  private final boolean mixed;

  ObjectiveFacts(FactCollector facts, SectionNode section) {
    this.facts = facts;
    this.section = section;
    this.mixed = namesTasks(section);
  }

  /** Adds the objectives and returns the section's text. */
  String read() {
    ListItems items = ListItems.of(section.contents());
    var left = new ArrayList<>(items.paragraphs());
    left.addAll(items.introductions());
    for (ListItems.Entry entry : items.entries()) {
      if (pointer(entry.passage().text()) || introduction(entry.passage().text())) {
        left.add(entry.passage());
      } else {
        objectiveOrTask(entry);
      }
    }
    return Contents.join(left);
  }

  /** Below a heading that names both objectives and tasks each item is what it is most like. */
  private void objectiveOrTask(ListItems.Entry entry) {
    Optional<Guess<ItemKind>> guess =
        mixed
            ? facts.language().itemKind(entry.passage().text())
            : Optional.<Guess<ItemKind>>empty();
    if (guess.isPresent() && guess.get().value() == ItemKind.TASK) {
      double confidence = guess.get().confidence();
      facts.addTask(NarrativeFacts.draft(facts, section, entry, null), confidence);
    } else {
      objective(entry.passage());
    }
  }

  /** Whether the heading that makes this section OBJECTIVES names tasks or solutions as well. */
  private static boolean namesTasks(SectionNode section) {
    SectionNode at = section;
    while (!at.ownKind() && at.enclosing().isPresent()) {
      at = at.enclosing().get();
    }
    String title = Folding.marks(at.title().text());
    return title.contains("nhiem vu") || title.contains("giai phap");
  }

  private void objective(Passage passage) {
    var targetIds = new ArrayList<String>();
    List<TargetClause> clauses =
        TargetGrammar.sentence(passage.text(), facts.dates(), facts.language().sentenceEnds());
    for (TargetClause clause : clauses) {
      Passage words = passage.sub(clause.span().start(), clause.span().end());
      targetIds.add(
          facts.addTarget(clause, null, List.of(), null, TargetOrigin.SENTENCE, words.at()));
    }
    facts.addObjective(scope(), passage, section.id(), targetIds);
  }

  /** General where the section's title, or the next one above that says, calls it so. */
  private Scope scope() {
    SectionNode at = section;
    while (at != null) {
      String title = Folding.marks(at.title().text());
      if (title.contains("cu the")) {
        return Scope.SPECIFIC;
      }
      if (title.contains("muc tieu chung") || title.contains("tong quat")) {
        return Scope.GENERAL;
      }
      at = at.enclosing().orElse(null);
    }
    return Scope.SPECIFIC;
  }

  /** "Các chỉ tiêu chủ yếu được giao theo bảng sau:" only introduces what follows. */
  private boolean introduction(String text) {
    return text.endsWith(":")
        && TargetGrammar.sentence(text, facts.dates(), facts.language().sentenceEnds()).isEmpty();
  }

  /** "(có Phụ lục 01 kèm theo)" points elsewhere and is no objective. */
  private static boolean pointer(String text) {
    String folded = Folding.marks(text);
    boolean attached =
        folded.contains("kem theo") || folded.contains("dinh kem") || folded.contains("gui kem");
    boolean names =
        folded.contains("phu luc") || folded.contains("bieu") || folded.contains("danh muc");
    return text.length() <= LONGEST_POINTER && attached && names;
  }
}
