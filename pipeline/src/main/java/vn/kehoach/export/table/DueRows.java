package vn.kehoach.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.Due;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Role;

/** A row for each event of a deadline. */
final class DueRows {

  static final List<String> COLUMNS =
      RowBuilder.columns(
          "due",
          "from",
          "time",
          "recurrence",
          "deadline",
          "task",
          "lead",
          "coordinate",
          "monitor",
          "assigned");

  private static final int DUE = COLUMNS.indexOf("due");

  private DueRows() {}

  static List<Row> rows(ChosenPlan chosen, Sources sources, Words words) {
    return chosen.dues().stream().map(due -> row(chosen, due, sources, words)).toList();
  }

  private static Row row(ChosenPlan chosen, Due due, Sources sources, Words words) {
    Deadline deadline = due.deadline();
    String recurrence = deadline.recurrence();
    return new RowBuilder(chosen, words)
        .day(due.lastDay())
        .day(deadline.start())
        .text(words.word(due.kind()))
        .text(recurrence == null ? null : words.recurrence(recurrence))
        .text(deadline.text())
        .text(due.task().text())
        .units(
            due.task().responsibilities(), Role.LEAD, Role.COORDINATE, Role.MONITOR, Role.ASSIGNED)
        .at(due.task().at(), sources);
  }

  /** The same rows, the earliest first, those without a day last. */
  static Sheet.Rows sorted(Sheet.Rows rows) {
    return taker -> {
      var all = new ArrayList<Row>();
      rows.each(all::add);
      all.sort(Comparator.comparing(DueRows::day, Comparator.nullsLast(Comparator.naturalOrder())));
      for (Row row : all) {
        taker.take(row);
      }
    };
  }

  private static @Nullable LocalDate day(Row row) {
    return row.cells().get(DUE) instanceof Cell.Day day ? day.day() : null;
  }
}
