package vn.kehoach.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Period;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.TargetOrigin;
import vn.kehoach.model.TaskOrigin;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.phrase.TargetClause;
import vn.kehoach.phrase.TargetGrammar;
import vn.kehoach.structure.SheetTable;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;
import vn.kehoach.structure.SheetTable.SheetRow;
import vn.kehoach.text.Spacing;

/** Rows of indicator and task tables → targets and tasks. Other tables yield nothing. */
final class TableFacts {

  private final FactCollector facts;
  private final SheetTable table;
  private final @Nullable String label;
  private final @Nullable String sectionId;

  TableFacts(
      FactCollector facts, SheetTable table, @Nullable String label, @Nullable String sectionId) {
    this.facts = facts;
    this.table = table;
    this.label = label;
    this.sectionId = sectionId;
  }

  void read() {
    for (int i = 0; i < table.rows().size(); i++) {
      SheetRow row = table.rows().get(i);
      switch (table.kind()) {
        case TARGETS -> targets(row, i + 1);
        case TASKS -> task(row, i + 1);
        case TIMETABLE, OTHER -> {}
      }
    }
  }

  private void targets(SheetRow row, int position) {
    Passage indicator = ListMarks.withoutNumber(cell(row, ColumnRole.INDICATOR));
    Passage measure = cell(row, ColumnRole.MEASURE);
    if (indicator.isEmpty()) {
      return;
    }
    var origin = new TargetOrigin(TargetOrigin.Kind.TABLE_ROW, label, position);
    for (int i = 0; i < table.columns().size(); i++) {
      SheetColumn column = table.columns().get(i);
      Passage value = row.cells().get(i).passage();
      if (column.role() != ColumnRole.TARGET || value.isEmpty()) {
        continue;
      }
      TargetGrammar.cell(
              indicator.text(),
              value.text(),
              measure.isEmpty() ? null : measure.text(),
              facts.dates())
          .ifPresent(clause -> target(clause, column, row, indicator, origin));
    }
  }

  private void target(
      TargetClause clause,
      SheetColumn column,
      SheetRow row,
      Passage indicator,
      TargetOrigin origin) {
    facts.addTarget(
        clause, period(column), responsibilities(row), row.group(), origin, indicator.at());
  }

  private static @Nullable Period period(SheetColumn column) {
    Integer year = column.year();
    return year == null
        ? null
        : new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private void task(SheetRow row, int position) {
    Passage words = cell(row, ColumnRole.TASK);
    if (words.isEmpty()) {
      return;
    }
    Passage result = cell(row, ColumnRole.EXPECTED_RESULT);
    Passage note = cell(row, ColumnRole.NOTE);
    Deadline deadline = deadline(row);
    if (deadline == null) {
      deadline = facts.runningDeadline(words);
    }
    var mentions = new ArrayList<Mention>(facts.mentions(words.text()));
    mentions.addAll(facts.mentions(result.text()));
    Passage number = cell(row, ColumnRole.NUMBER);
    Passage plain = ListMarks.without(ListMarks.withoutNumber(words));
    facts.addTask(
        new TaskDraft(
                plain,
                new TaskOrigin(TaskOrigin.Kind.APPENDIX_ROW, label, position),
                mentions.stream().distinct().toList())
            .withPlace(text(number), row.group(), sectionId)
            .withResponsibilities(responsibilities(row))
            .withDeadline(deadline)
            .withCells(text(ListMarks.without(result)), text(note)));
  }

  /** The time of a row; "Bắt đầu" and "Hoàn thành" in two columns make one stretch. */
  private @Nullable Deadline deadline(SheetRow row) {
    Deadline first = null;
    for (int i = 0; i < table.columns().size(); i++) {
      Passage time = row.cells().get(i).passage();
      if (table.columns().get(i).role() != ColumnRole.DEADLINE || time.isEmpty()) {
        continue;
      }
      Deadline next = deadlineCell(time);
      first = first == null || next == null ? (next == null ? first : next) : span(first, next);
    }
    return first;
  }

  private static Deadline span(Deadline start, Deadline end) {
    return new Deadline(
        start.text() + " - " + end.text(),
        start.start() == null ? start.due() : start.start(),
        end.due(),
        end.strict(),
        start.continuous() || end.continuous(),
        start.immediate() || end.immediate(),
        end.recurrence() == null ? start.recurrence() : end.recurrence(),
        end.dependsOn() == null ? start.dependsOn() : end.dependsOn(),
        List.of());
  }

  /** A column's head can name the year that its cells leave out ("Thời gian (Năm 2026)"). */
  private @Nullable Deadline deadlineCell(Passage time) {
    Integer year =
        table.columns().stream()
            .filter(column -> column.role() == ColumnRole.DEADLINE && column.year() != null)
            .map(SheetColumn::year)
            .findFirst()
            .orElse(null);
    return year == null
        ? facts.cellDeadline(time)
        : facts.cellDeadlineOfYear(time, new DateContext(year));
  }

  private List<Responsibility> responsibilities(SheetRow row) {
    var responsibilities = new ArrayList<Responsibility>();
    addUnits(responsibilities, row, ColumnRole.LEAD, Role.LEAD);
    addUnits(responsibilities, row, ColumnRole.COORDINATE, Role.COORDINATE);
    addUnits(responsibilities, row, ColumnRole.MONITOR, Role.MONITOR);
    return responsibilities;
  }

  private void addUnits(
      List<Responsibility> responsibilities, SheetRow row, ColumnRole column, Role role) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).role() == column) {
        for (Responsibility given :
            ResponsibilityGrammar.cell(unitLines(row.cells().get(i)), role, facts.directory())) {
          Unit unit = oneLine(given.unit());
          responsibilities.addAll(
              unit.id() == null
                  ? facts.unknownUnits().cell(unit, given.role())
                  : List.of(new Responsibility(unit, given.role())));
        }
      }
    }
  }

  private static Unit oneLine(Unit unit) {
    return new Unit(unit.id(), Spacing.single(unit.name()), Spacing.single(unit.text()));
  }

  /** The lines of a cell; one that ends inside a word goes on without a break. */
  private static String unitLines(SheetCell cell) {
    var text = new StringBuilder();
    for (String line : cell.lines()) {
      boolean inside =
          text.length() > 1
              && text.charAt(text.length() - 1) == '-'
              && Character.isLetterOrDigit(text.charAt(text.length() - 2));
      if (!text.isEmpty() && !inside) {
        text.append('\n');
      }
      text.append(line);
    }
    return text.toString();
  }

  private Passage cell(SheetRow row, ColumnRole role) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).role() == role) {
        return row.cells().get(i).passage();
      }
    }
    return Passage.empty();
  }

  private static @Nullable String text(Passage passage) {
    return passage.isEmpty() ? null : passage.text();
  }
}
