package vn.kehoach.score;

import java.util.Objects;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Task;
import vn.kehoach.score.Alignment.Pair;
import vn.kehoach.score.ScoreSheet.Sides;

/**
 * Tasks: the words match and the way the task is given out is right. Units and deadlines are
 * compared between tasks that stand for each other; those of a missed task are missed with it.
 */
final class TaskScorer {

  private final Measures measures;
  private final TextMeasure measure;
  private final DeadlineScorer deadlines;

  TaskScorer(Measures measures) {
    this.measures = measures;
    this.measure = measures.match();
    this.deadlines = new DeadlineScorer(measure);
  }

  void score(PlanDocument truth, PlanDocument read, ScoreSheet sheet) {
    Alignment<Task> tasks = tasks(truth, read, measure);
    sheet.aligned(Field.TASKS, tasks, TaskScorer::words, Quotes.of(Task::at, Task::text));
    parts(measures.alike() ? tasks : tasks(truth, read, measures.pairing()), sheet);
  }

  private static Alignment<Task> tasks(PlanDocument truth, PlanDocument read, TextMeasure measure) {
    var titles = new SectionTitles(truth.sections());
    var readTitles = new SectionTitles(read.sections());
    return Alignment.of(
        truth.tasks(),
        read.tasks(),
        (one, other) -> {
          double likeness = likeness(one, other, measure);
          return likeness == 0
              ? 0
              : likeness
                  + measure.similarity(
                      titles.of(one.sectionId()), readTitles.of(other.sectionId()));
        });
  }

  private void parts(Alignment<Task> tasks, ScoreSheet sheet) {
    for (Pair<Task> pair : tasks.pairs()) {
      details(pair, sheet);
      UnitScorer.score(Assigned.of(pair.truth()), Assigned.of(pair.read()), sheet);
      deadlines.score(pair.truth(), pair.read(), sheet);
    }
    for (Task missed : tasks.missed()) {
      UnitScorer.score(Assigned.of(missed), null, sheet);
      deadlines.score(missed, null, sheet);
    }
    for (Task spurious : tasks.spurious()) {
      UnitScorer.score(null, Assigned.of(spurious), sheet);
      deadlines.score(null, spurious, sheet);
    }
  }

  /** The same task can be given out in several places: its place then tells. */
  private static double likeness(Task truth, Task read, TextMeasure measure) {
    double likeness =
        truth.origin().kind() == read.origin().kind()
            ? measure.likeness(truth.text(), read.text())
            : 0;
    if (likeness == 0) {
      return 0;
    }
    return likeness
        + (Objects.equals(truth.number(), read.number()) ? 1 : 0)
        + (Objects.equals(truth.origin().row(), read.origin().row()) ? 1 : 0)
        + (measure.matches(truth.group(), read.group()) ? 1 : 0);
  }

  private void details(Pair<Task> pair, ScoreSheet sheet) {
    var both =
        new Attributes<>(
            Field.TASK_DETAILS,
            Words.brief(pair.truth().text()),
            pair,
            new Sides<>(
                Quotes.at(pair.truth().at(), pair.truth().text()),
                Quotes.at(pair.read().at(), pair.read().text())),
            sheet);
    both.compare("number", Task::number, Objects::equals);
    both.compare("group", Task::group, measure::matches);
    both.compare("expectedResult", Task::expectedResult, measure::matches);
    both.compare("note", Task::note, measure::matches);
  }

  private static String words(Task task) {
    return Words.of(task.origin().kind(), task.number(), Words.brief(task.text()));
  }
}
