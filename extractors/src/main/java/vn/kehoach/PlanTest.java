package vn.kehoach;

import java.util.stream.Stream;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.model.SectionKind;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.text.Folding;

/**
 * Tells a plan from another document: it bears the type's name "KẾ HOẠCH" on a line of its own and
 * has sections, or at least has the sections of a plan, or is the table of one.
 */
final class PlanTest {

  /** Sections of a plan's own kinds that make a plan of a text without the type's name. */
  private static final int KINDS_WITHOUT_NAME = 3;

  private static final String PLAN = Folding.tone("kế hoạch");

  private PlanTest() {}

  static boolean isPlan(Outline outline) {
    boolean named = !outline.front().typeName().isEmpty();
    long kinds =
        outline.sections().stream()
            .map(SectionNode::kind)
            .filter(kind -> kind != SectionKind.OTHER && kind != SectionKind.REVIEW)
            .distinct()
            .count();
    boolean content = kinds > 0 || !outline.sheets().isEmpty();
    return named && content || kinds >= KINDS_WITHOUT_NAME || annex(outline);
  }

  /**
   * Whether a document is nothing but tables of tasks or targets that call themselves a plan or the
   * annex of one ("Kèm theo Kế hoạch số …"), as workbooks do.
   */
  private static boolean annex(Outline outline) {
    return outline.sections().isEmpty() && outline.sheets().stream().anyMatch(PlanTest::ofPlan);
  }

  private static boolean ofPlan(Outline.Sheet sheet) {
    boolean facts =
        sheet.tables().stream()
            .anyMatch(
                table ->
                    table.kind() == AppendixKind.TASKS || table.kind() == AppendixKind.TARGETS);
    Stream<Passage> words =
        Stream.concat(Stream.of(sheet.label(), sheet.title()), sheet.captions().stream());
    return facts && words.anyMatch(line -> Folding.tone(line.text()).contains(PLAN));
  }

  static String whyNot(Outline outline) {
    return outline.front().typeName().isEmpty()
        ? "no line bears the name KẾ HOẠCH, and there are not the sections of a plan"
        : "the document is named a plan and has neither sections nor tables of one";
  }
}
