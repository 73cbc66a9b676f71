package vn.kehoach.export;

/** Which of the tables, for formats that hold one. */
public enum What {
  PLANS,
  OBJECTIVES,
  TARGETS,
  TASKS,
  DEADLINES,
  WARNINGS,
  /** Indicators × communes. */
  COMPARE,
  /** Units × communes. */
  UNITS,
  /** Topics × communes. */
  TOPICS;

  /** Whether it is made of facts that stand in one place each. */
  public boolean facts() {
    return this != COMPARE && this != UNITS && this != TOPICS;
  }
}
