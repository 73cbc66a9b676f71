package vn.kehoach.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/**
 * Warnings: the code is right, and the page where both name one. How they are worded does not
 * count.
 *
 * <p>That recognition was not sure of its letters is said of one reading of one scan, and the truth
 * describes the plan: such a warning is neither right nor wrong.
 */
final class WarningScorer {

  private WarningScorer() {}

  static void score(List<Warning> truth, List<Warning> read, ScoreSheet sheet) {
    sheet.aligned(
        Field.WARNINGS,
        Alignment.of(ofThePlan(truth), ofThePlan(read), WarningScorer::likeness),
        warning -> Words.of(warning.code(), warning.message()),
        Warning::at);
  }

  private static List<Warning> ofThePlan(List<Warning> warnings) {
    return warnings.stream()
        .filter(warning -> warning.code() != WarningCode.LOW_OCR_CONFIDENCE)
        .toList();
  }

  private static double likeness(Warning truth, Warning read) {
    if (truth.code() != read.code()) {
      return 0;
    }
    Integer page = page(truth.at());
    Integer found = page(read.at());
    return page == null || found == null || page.equals(found) ? 1 : 0;
  }

  private static @Nullable Integer page(@Nullable At at) {
    return at == null ? null : at.page();
  }
}
