package vn.kehoach.score.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Period;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.TargetClause;
import vn.kehoach.phrase.TargetGrammar;

/** Figures to reach, of objectives and of the value cells of indicator tables. */
final class TargetCase implements PhraseCase {

  private static final String NONE = "no target";
  private static final String NOT_UNDERSTOOD = "not understood";
  private static final String INDICATOR = "Chỉ số";

  @Override
  public List<String> question() {
    return List.of("where", "measure", "year", "words");
  }

  @Override
  public String expected(List<PhraseRow> rows) {
    return switch (rows.getFirst().cell("comparator")) {
      case "-" -> NONE;
      case "notUnderstood" -> NOT_UNDERSTOOD;
      default -> rows.stream().map(TargetCase::notation).collect(Collectors.joining("; "));
    };
  }

  private static String notation(PhraseRow row) {
    return notation(
        row.cell("comparator"),
        row.cell("value"),
        row.cell("upper"),
        row.cell("unit"),
        row.cell("where").equals("CELL") ? INDICATOR : row.cell("indicator"),
        row.cell("from") + ".." + row.cell("to"));
  }

  @Override
  public String found(PhraseRow row) {
    var context = new DateContext(row.year("year"));
    return row.cell("where").equals("CELL") ? cell(row, context) : sentence(row, context);
  }

  private static String sentence(PhraseRow row, DateContext context) {
    List<TargetClause> targets = TargetGrammar.sentence(row.cell("words"), context);
    return targets.isEmpty()
        ? NONE
        : targets.stream().map(TargetCase::notation).collect(Collectors.joining("; "));
  }

  private static String cell(PhraseRow row, DateContext context) {
    String measure = row.cell("measure");
    String words = row.cell("words");
    return TargetGrammar.cell(INDICATOR, words, measure.isEmpty() ? null : measure, context)
        .map(TargetCase::notation)
        .orElse(TargetGrammar.isBlank(words) ? NONE : NOT_UNDERSTOOD);
  }

  private static String notation(TargetClause target) {
    return notation(
        target.comparator().name(),
        plain(target.value()),
        plain(target.upperValue()),
        Objects.toString(target.unit(), ""),
        target.indicator(),
        period(target.period()));
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.toPlainString();
  }

  private static String period(@Nullable Period period) {
    return period == null
        ? ".."
        : Objects.toString(period.start(), "") + ".." + Objects.toString(period.end(), "");
  }

  private static String notation(
      String comparator, String value, String upper, String unit, String indicator, String time) {
    return "%s %s–%s [%s] «%s» %s".formatted(comparator, value, upper, unit, indicator, time);
  }
}
