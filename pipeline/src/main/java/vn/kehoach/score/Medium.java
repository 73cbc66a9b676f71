package vn.kehoach.score;

/** The forms in which a plan is read. */
public enum Medium {
  /** The corpus: the reference, which the truth describes. */
  PDF(".pdf"),
  /** Text without places, tables flattened. */
  TEXT(".txt");

  private final String ending;

  Medium(String ending) {
    this.ending = ending;
  }

  /** The file name of a plan in this form. */
  String fileOf(String plan) {
    return plan + ending;
  }
}
