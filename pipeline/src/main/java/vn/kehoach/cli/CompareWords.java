package vn.kehoach.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.Match;
import vn.kehoach.message.Messages;
import vn.kehoach.report.Figures;

/** The words of a comparison: figures, communes, differences, in the language of the program. */
final class CompareWords {

  /** Marks a figure whose population or measure is not the row's. */
  private static final String PARTLY = "~ ";

  /** Marks figures of one commune that contradict each other. */
  private static final String CONFLICT = " !";

  private final Messages messages;

  CompareWords(Messages messages) {
    this.messages = messages;
  }

  String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** "~ ≥ 80 % (2025) !". */
  String figure(Comparison.Cell cell, @Nullable Integer yearOfRow) {
    boolean another = cell.year() != null && yearOfRow != null && !cell.year().equals(yearOfRow);
    return (cell.match() == Match.PARTIAL ? PARTLY : "")
        + bare(cell)
        + (another ? " (" + cell.year() + ")" : "")
        + (cell.conflict() ? CONFLICT : "");
  }

  /** "≥ 80 %". */
  String bare(Comparison.Cell cell) {
    return Figures.target(
        cell.comparator(), cell.value(), cell.upperValue(), cell.unit(), text("figure.done"));
  }

  /** "82,5 %". */
  String value(BigDecimal value, @Nullable String unit) {
    String figure = Figures.number(value);
    return unit == null || unit.isBlank() ? figure : figure + " " + unit;
  }

  /** The bare name; with its province where that is asked for. */
  String commune(@Nullable String commune, @Nullable String province, boolean withProvince) {
    if (commune == null) {
      return text("commune.unnamed");
    }
    return withProvince && province != null ? commune + ", " + province : commune;
  }

  String places(List<Comparison.Place> places) {
    return places.stream()
        .map(place -> commune(place.commune(), place.province(), false))
        .collect(Collectors.joining(", "));
  }

  /** "khác đối tượng: dân số từ 15 tuổi trở lên; khác thời kỳ: năm 2025 (hàng này: năm 2026)". */
  String differences(List<Difference> differences) {
    return differences.stream().map(this::difference).collect(Collectors.joining("; "));
  }

  private String difference(Difference difference) {
    String aspect = messages.word(difference.aspect());
    if (difference.aspect() == Difference.Aspect.SCALE) {
      return text("compare.difference.scale", aspect, difference.own(), difference.other());
    }
    if (difference.aspect() == Difference.Aspect.PERIOD) {
      return text("compare.difference.period", aspect, difference.own(), difference.other());
    }
    return difference.own().isEmpty()
        ? text("compare.difference.lacking", aspect, difference.other())
        : text("compare.difference.own", aspect, difference.own());
  }

  static String capital(String label) {
    int first = label.offsetByCodePoints(0, Math.min(1, label.length()));
    return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
  }
}
