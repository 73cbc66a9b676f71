package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.compare.Comparison;

/** What the figures of an indicator come to, and who has none. */
final class StatisticsLines {

  /** Communes named where some have nothing. */
  private static final int NAMED = 12;

  /** Fewer figures are not parted in quarters. */
  private static final int QUARTERED = 4;

  private final CompareWords words;

  StatisticsLines(CompareWords words) {
    this.words = words;
  }

  List<String> of(Comparison.Indicator indicator) {
    var lines = new ArrayList<String>();
    Comparison.Statistics statistics = indicator.statistics();
    if (statistics != null) {
      String unit = statistics.unit();
      boolean few = statistics.communes() < QUARTERED;
      lines.add(
          words.text(
              few ? "compare.statistics.few" : "compare.statistics",
              statistics.communes(),
              words.value(statistics.median(), unit),
              words.value(statistics.lowerQuartile(), ""),
              words.value(statistics.upperQuartile(), unit)));
      lines.add(
          words.text(
              "compare.extremes",
              words.value(statistics.lowest(), unit),
              words.places(statistics.lowestIn()),
              words.value(statistics.highest(), unit),
              words.places(statistics.highestIn())));
      if (!statistics.outliers().isEmpty()) {
        lines.add(words.text("compare.outliers", words.places(statistics.outliers())));
      }
    }
    silent(lines, indicator, true, indicator.absent(), "compare.absent");
    silent(lines, indicator, false, indicator.unknown(), "compare.unknown");
    return lines;
  }

  private void silent(
      List<String> lines, Comparison.Indicator indicator, boolean certain, int count, String key) {
    if (count == 0) {
      return;
    }
    List<String> names =
        indicator.without().stream()
            .filter(one -> one.certain() == certain)
            .map(one -> words.commune(one.commune(), one.province(), false))
            .toList();
    String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    lines.add(words.text(key, count, names.size() > NAMED ? named + " …" : named));
  }
}
