package vn.kehoach.language;

/** What a bullet or paragraph is. */
public enum ItemKind {
  /** What is to be reached, without a figure. */
  OBJECTIVE,
  /** What is to be reached, with a figure. */
  TARGET,
  /** What is to be done. */
  TASK,
  /** What was, why, or by which law: nothing to reach or to do. */
  CONTEXT
}
