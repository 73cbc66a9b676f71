package vn.kehoach.model;

/** What the cells of a column say. */
public enum ColumnRole {
  NUMBER,
  INDICATOR,
  /** Unit of measure ("đơn vị tính"). */
  MEASURE,
  TARGET,
  /** A past result: yields no target. */
  BASELINE,
  TASK,
  LEAD,
  COORDINATE,
  MONITOR,
  DEADLINE,
  EXPECTED_RESULT,
  NOTE,
  OTHER
}
