package vn.kehoach.score;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /** The plan that a file name of this form belongs to; null for a file of another form. */
  @Nullable String planOf(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(ending)
        ? fileName.substring(0, fileName.length() - ending.length())
        : null;
  }
}
