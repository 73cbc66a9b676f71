package vn.kehoach.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.compare.due.DueList;
import vn.kehoach.index.DeadlineConflict;
import vn.kehoach.report.Figures;
import vn.kehoach.report.Wrap;

/** What falls due, as lines: day by day, then what goes on. */
final class DueLines {

  private static final String DOT = " · ";

  /** Words of a task that was printed before. */
  private static final int WORDS = 12;

  private final Set<String> shown = new HashSet<>();
  private final Question command;
  private final FactLines lines;

  DueLines(Question command, FactLines lines) {
    this.command = command;
    this.lines = lines;
  }

  /**
   * Prints what falls due.
   *
   * @param conflicts whether only contradictory deadlines were asked for
   */
  void print(DueList answer, boolean conflicts) {
    command.print(command.terminal().strong(head(answer, conflicts)));
    LocalDate before = null;
    for (DueList.Item item : answer.due()) {
      if (!String.valueOf(item.day()).equals(String.valueOf(before))) {
        before = item.day();
        command.print("");
        command.print(command.terminal().strong(heading(item, answer)));
      }
      print(item);
    }
    if (answer.ongoingTotal() > 0) {
      command.print("");
      command.print(command.terminal().strong(command.text("due.ongoing", answer.ongoingTotal())));
      answer.ongoing().forEach(this::print);
      if (answer.ongoing().size() < answer.ongoingTotal()) {
        command.print("  …");
      }
    }
    if (answer.undated() > 0) {
      command.print("");
      command.print(command.text("due.undated", answer.undated()));
    }
  }

  private String head(DueList answer, boolean conflicts) {
    LocalDate from = answer.from();
    LocalDate to = answer.to();
    if (from == null) {
      return to == null
          ? command.text(
              conflicts ? "due.head.conflicts" : "due.head.all",
              answer.total() + answer.ongoingTotal())
          : command.text("due.head.to", Figures.day(to), answer.total());
    }
    return to == null
        ? command.text("due.head.from", Figures.day(from), answer.total())
        : command.text("due.head", Figures.day(from), Figures.day(to), answer.total());
  }

  private String heading(DueList.Item item, DueList answer) {
    LocalDate day = item.day();
    if (day == null) {
      return "";
    }
    String words = command.app().messages().word(day.getDayOfWeek()) + ", " + Figures.day(day);
    if (!day.isBefore(answer.today())) {
      return words;
    }
    boolean overdue =
        answer.due().stream().anyMatch(other -> other.overdue() && day.equals(other.day()));
    return words + " (" + command.text(overdue ? "due.overdue" : "due.past") + ")";
  }

  private void print(DueList.Item item) {
    var below = new ArrayList<String>();
    below.add(command.name(item.commune(), item.province()));
    if (!item.responsibilities().isEmpty()) {
      below.add(lines.units(item.responsibilities()));
    }
    below.add(lines.place(item.planId(), item.deadline(), item.at()));
    String beginning = item.returning() ? "  ↻ " : "  - ";
    String words = shown.add(item.planId() + " " + item.factId()) ? item.text() : shortened(item);
    lines.of(beginning, words, String.join(DOT, below)).forEach(command::print);
    for (DeadlineConflict conflict : item.conflicts()) {
      command.print(Wrap.hanging("    ! ", words(conflict), command.terminal().textWidth()));
    }
  }

  /** What returns was printed whole on its first day. */
  private static String shortened(DueList.Item item) {
    List<String> words = List.of(item.text().split(" "));
    return words.size() <= WORDS ? item.text() : String.join(" ", words.subList(0, WORDS)) + " …";
  }

  private String words(DeadlineConflict conflict) {
    String words = command.app().messages().word(conflict.kind());
    if (conflict.deadline() == null) {
      return words;
    }
    return conflict.page() == null
        ? command.text("due.conflict", words, conflict.deadline())
        : command.text("due.conflict.page", words, conflict.deadline(), conflict.page());
  }
}
