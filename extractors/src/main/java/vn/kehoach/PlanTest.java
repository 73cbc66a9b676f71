package vn.kehoach;

import vn.kehoach.model.SectionKind;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.SectionNode;

/**
 * Tells a plan from another document: it bears the type's name "KẾ HOẠCH" on a line of its own and
 * has sections, or at least has the sections of a plan.
 */
final class PlanTest {

  /** Sections of a plan's own kinds that make a plan of a text without the type's name. */
  private static final int KINDS_WITHOUT_NAME = 3;

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
    return named && content || kinds >= KINDS_WITHOUT_NAME;
  }

  static String whyNot(Outline outline) {
    return outline.front().typeName().isEmpty()
        ? "no line bears the name KẾ HOẠCH, and there are not the sections of a plan"
        : "the document is named a plan and has neither sections nor tables of one";
  }
}
