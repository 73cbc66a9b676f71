package vn.kehoach.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.compare.matrix.TopicTasks;
import vn.kehoach.report.Wrap;
import vn.kehoach.search.Answer;

/** What communes plan about a topic, as lines. */
final class TopicLines {

  private final Question command;
  private final FactLines lines;

  TopicLines(Question command, FactLines lines) {
    this.command = command;
    this.lines = lines;
  }

  /**
   * Prints the communes, or their tasks.
   *
   * @param tasks whether to print the tasks
   */
  void print(TopicTasks answer, boolean tasks) {
    command.print(command.terminal().strong(answer.topic().name()));
    if (tasks) {
      answer.communes().stream().filter(c -> !c.tasks().isEmpty()).forEach(this::print);
    } else {
      communes(answer, Answer.ASSIGNED, c -> " (" + c.count() + ")");
    }
    communes(answer, Answer.NONE, c -> "");
    communes(
        answer,
        Answer.UNKNOWN,
        c -> " (" + new UnreadPlaces(command.app().messages()).of(c.unread()) + ")");
  }

  private void print(TopicTasks.Commune commune) {
    command.print("");
    command.print(
        command
            .terminal()
            .strong(
                command.text(
                    "matrix.topic.commune",
                    command.name(commune.commune(), commune.province()),
                    commune.count())));
    for (TopicTasks.Task task : commune.tasks()) {
      String units = lines.units(task.responsibilities());
      String place = lines.place(task.planId(), task.deadline(), task.at());
      lines
          .of("  ", task.text(), units.isEmpty() ? place : units + " · " + place)
          .forEach(command::print);
    }
  }

  private void communes(TopicTasks answer, Answer kind, Function<TopicTasks.Commune, String> more) {
    List<TopicTasks.Commune> of =
        answer.communes().stream().filter(commune -> commune.answer() == kind).toList();
    if (!of.isEmpty()) {
      String names =
          of.stream()
              .map(c -> command.name(c.commune(), c.province()) + more.apply(c))
              .collect(Collectors.joining("; "));
      String head = command.text("matrix.topic.communes." + kind);
      String line = command.text("matrix.line", head, of.size(), names);
      command.print(Wrap.hanging("", line, command.terminal().textWidth()));
    }
  }
}
