package vn.kehoach.score;

import java.util.Arrays;
import java.util.List;

/** What is scored. */
public enum Field {
  /** Type, number, date, issuer, place, title, period, signer, recipients. */
  DOCUMENT(true),
  /** Headings with number, level and kind. */
  SECTIONS(true),
  OBJECTIVES(true),
  /** Indicator, comparator and figures. */
  TARGETS(true),
  /** Tasks with the way they are given out. */
  TASKS(true),
  /** Responsibilities of tasks and targets: unit and role. */
  UNITS(true),
  /** All dates and flags of a task's deadline. */
  DEADLINES(true),
  /** Cells of tables that hold anything, in their row and column. */
  CELLS(true),
  WARNINGS(true),
  LEGAL_BASIS(false),
  /** The running text under a heading. */
  SECTION_TEXT(false),
  /** Unit of measure, clause, group and period of a target. */
  TARGET_DETAILS(false),
  /** Number, group, expected result and note of a task. */
  TASK_DETAILS(false),
  /** Units named in running text. */
  MENTIONS(false),
  /** Number and group of a table's row. */
  ROW_GROUPS(false),
  /** Head and role of a table's column. */
  COLUMNS(false);

  private final boolean main;

  Field(boolean main) {
    this.main = main;
  }

  /** Whether it counts for the mean: the fields that a plan is read for. */
  public boolean main() {
    return main;
  }

  /** The fields that count for the mean. */
  public static List<Field> mainFields() {
    return Arrays.stream(values()).filter(Field::main).toList();
  }
}
