package vn.kehoach.rendition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.text.Folding;

/**
 * The wording of a plan, apart from its layout: each run of three words of its facts, without
 * marks, case and punctuation, so that neither another file format nor most misread letters change
 * it.
 */
final class Wording {

  /** Long enough that plans of other subjects share few, short enough to survive a wrong letter. */
  private static final int WORDS = 3;

  private final Set<String> runs;

  private Wording(Set<String> runs) {
    this.runs = runs;
  }

  static Wording of(PlanDocument plan) {
    var runs = new HashSet<String>();
    Stream.concat(body(plan), appendices(plan)).forEach(text -> runs.addAll(runs(text)));
    return new Wording(runs);
  }

  /** The texts of a plan outside its appendices, in order. */
  static Stream<String> body(PlanDocument plan) {
    return Stream.of(
            plan.sections().stream().flatMap(Wording::texts),
            plan.objectives().stream().map(Objective::text),
            plan.targets().stream().filter(Wording::inBody).map(Target::text),
            plan.tasks().stream().filter(Wording::inBody).map(Task::text))
        .flatMap(texts -> texts);
  }

  /** Share of this wording that stands in another, 0 to 1; 0 where there is none. */
  double in(Wording other) {
    return runs.isEmpty() ? 0 : share(runs, other);
  }

  /** Share of a text's runs that stand in this wording; 1 for a text too short to have any. */
  double holds(String text) {
    Set<String> asked = runs(text);
    return asked.isEmpty() ? 1 : share(asked, this);
  }

  /**
   * Share of a text's runs with a figure in them that stand in this wording; 1 for a text without
   * figures.
   */
  double holdsFigures(String text) {
    Set<String> asked =
        runs(text).stream()
            .filter(run -> run.chars().anyMatch(Character::isDigit))
            .collect(Collectors.toSet());
    return asked.isEmpty() ? 1 : share(asked, this);
  }

  boolean shorterThan(Wording other) {
    return runs.size() < other.runs.size();
  }

  private static double share(Set<String> asked, Wording all) {
    return (double) asked.stream().filter(all.runs::contains).count() / asked.size();
  }

  private static Stream<String> texts(Section section) {
    return Stream.of(section.title(), section.text());
  }

  private static boolean inBody(Target target) {
    return target.origin().appendix() == null;
  }

  private static boolean inBody(Task task) {
    return task.origin().appendix() == null;
  }

  private static Stream<String> appendices(PlanDocument plan) {
    return plan.appendices().stream()
        .map(Appendix::rows)
        .flatMap(List::stream)
        .map(Row::cells)
        .flatMap(List::stream);
  }

  private static Set<String> runs(String text) {
    var found = new HashSet<String>();
    List<String> words = words(text);
    for (int i = 0; i + WORDS <= words.size(); i++) {
      found.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return found;
  }

  /** The words of a text as they are compared. */
  static List<String> words(String text) {
    return Stream.of(Folding.marks(text).split("[^\\p{L}\\d]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
