package vn.kehoach.export.table;

import java.util.List;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.Due;
import vn.kehoach.export.facts.People;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Role;
import vn.kehoach.model.Task;

/** A row for each task. */
final class TaskRows {

  static final List<String> COLUMNS =
      RowBuilder.columns(
          "task",
          "group",
          "lead",
          "coordinate",
          "monitor",
          "assigned",
          "mentioned",
          "deadline",
          "from",
          "due",
          "expected",
          "note",
          "number",
          "given");

  private TaskRows() {}

  static List<Row> rows(ChosenPlan chosen, Sources sources, Words words) {
    return chosen.tasks().stream().map(task -> row(chosen, task, sources, words)).toList();
  }

  private static Row row(ChosenPlan chosen, Task task, Sources sources, Words words) {
    Deadline deadline = task.deadline();
    return new RowBuilder(chosen, words)
        .text(task.text())
        .text(task.group())
        .units(task.responsibilities(), Role.LEAD, Role.COORDINATE, Role.MONITOR, Role.ASSIGNED)
        .text(People.mentioned(task.mentions()))
        .text(deadline == null ? null : deadline.text())
        .day(deadline == null ? null : deadline.start())
        .day(deadline == null ? null : Due.lastDay(deadline))
        .text(task.expectedResult())
        .text(task.note())
        .text(task.number())
        .text(words.word(task.origin().kind()))
        .at(task.at(), sources);
  }
}
