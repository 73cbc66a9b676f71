package vn.kehoach.score;

import java.util.Arrays;
import java.util.List;

/** What is scored. */
public enum Field {
  /** Type, number, date, issuer, place, title, period, signer, recipients. */
  DOCUMENT(Group.MAIN),
  /** Headings with number, level and kind. */
  SECTIONS(Group.MAIN),
  OBJECTIVES(Group.MAIN),
  /** Indicator, comparator and figures. */
  TARGETS(Group.MAIN),
  /** Tasks with the way they are given out. */
  TASKS(Group.MAIN),
  /** Responsibilities of tasks and targets: unit and role. */
  UNITS(Group.MAIN),
  /** All dates and flags of a task's deadline. */
  DEADLINES(Group.MAIN),
  /** Cells of tables that hold anything, in their row and column. */
  CELLS(Group.MAIN),
  WARNINGS(Group.MAIN),
  LEGAL_BASIS(Group.BESIDE),
  /** The running text under a heading. */
  SECTION_TEXT(Group.BESIDE),
  /** Unit of measure, clause, group and period of a target. */
  TARGET_DETAILS(Group.BESIDE),
  /** Number, group, expected result and note of a task. */
  TASK_DETAILS(Group.BESIDE),
  /** Units named in running text. */
  MENTIONS(Group.BESIDE),
  /** Number and group of a table's row. */
  ROW_GROUPS(Group.BESIDE),
  /** Head and role of a table's column. */
  COLUMNS(Group.BESIDE),
  /** Tables over pages: pairs of a part on a page and the next part of the same table. */
  JOINED_PAGES(Group.BESIDE),
  /** Type to recipients, all of it right. */
  WHOLE_HEADERS(Group.WHOLE),
  /** Title, number, level, kind, text and the heading above, all of it right. */
  WHOLE_SECTIONS(Group.WHOLE),
  /** Scope, text, section and the figures of its targets, all of it right. */
  WHOLE_OBJECTIVES(Group.WHOLE),
  /** Indicator, figures, unit, clause, group, period, units and origin, all of it right. */
  WHOLE_TARGETS(Group.WHOLE),
  /** Everything that the contract says of a task, all of it right. */
  WHOLE_TASKS(Group.WHOLE),
  /** Rows of tables: number, group and every cell, all of it right. */
  WHOLE_ROWS(Group.WHOLE),
  /** Label, title, kind, columns and every row, all of it right. */
  WHOLE_TABLES(Group.WHOLE);

  /** What a field is there for. */
  public enum Group {
    /** Counts for the mean: what a plan is read for. */
    MAIN,
    /** Stands beside. */
    BESIDE,
    /** Whole records, of which every part must be right. */
    WHOLE
  }

  private final Group group;

  Field(Group group) {
    this.group = group;
  }

  /** What it is there for. */
  public Group group() {
    return group;
  }

  /** Whether it counts for the mean. */
  public boolean main() {
    return group == Group.MAIN;
  }

  /** The fields that count for the mean. */
  public static List<Field> mainFields() {
    return Arrays.stream(values()).filter(Field::main).toList();
  }
}
