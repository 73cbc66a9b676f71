package vn.kehoach.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Warning;

/**
 * Warnings: the code is right, and the page where both name one. How they are worded does not
 * count.
 */
final class WarningScorer {

  private WarningScorer() {}

  static void score(List<Warning> truth, List<Warning> read, ScoreSheet sheet) {
    sheet.aligned(
        Field.WARNINGS,
        Alignment.of(truth, read, WarningScorer::likeness),
        warning -> Words.of(warning.code(), warning.message()),
        Warning::at);
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
