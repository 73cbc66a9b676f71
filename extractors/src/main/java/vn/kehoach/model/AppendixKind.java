package vn.kehoach.model;

/** What a table holds. */
public enum AppendixKind {
  TARGETS,
  TASKS,
  TIMETABLE,
  /** Scores, rankings, statistics, lists: kept as a table, no facts. */
  OTHER
}
