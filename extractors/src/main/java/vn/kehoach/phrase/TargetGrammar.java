package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/**
 * Targets of an objective's sentences and of a table's rows.
 *
 * <p>A sentence is cut into clauses ({@link ClauseSplitter}), each with at most one figure that is
 * a goal; the clause without figure and framing words is the indicator ({@link IndicatorWording}).
 */
public final class TargetGrammar {

  private static final Lexicon NONE = Lexicon.only("framing-words.tsv", "ZERO");

  private TargetGrammar() {}

  /** All targets that one objective carries, in order. */
  public static List<TargetClause> sentence(String objectiveText, DateContext ctx) {
    var found = new ArrayList<TargetClause>();
    for (ClauseSplitter.Clause clause : ClauseSplitter.split(objectiveText)) {
      String before = found.isEmpty() ? "" : found.get(found.size() - 1).indicator();
      TargetClause target =
          clause.quantity() == null
              ? zero(objectiveText, clause.span())
              : target(objectiveText, clause.span(), clause.quantity(), before, ctx);
      if (target != null) {
        found.add(target);
      }
    }
    return List.copyOf(found);
  }

  /** The target of a table row; empty when the value cell says nothing. */
  public static Optional<TargetClause> cell(
      String indicatorCell, String valueCell, @Nullable String measureCell, DateContext ctx) {
    return TargetCell.read(indicatorCell, valueCell, measureCell, ctx);
  }

  private static @Nullable TargetClause target(
      String text, Span span, Quantity quantity, String before, DateContext ctx) {
    var wording = IndicatorWording.of(text, span, quantity, ctx);
    String indicator = wording.indicator().isEmpty() ? before : wording.indicator();
    if (indicator.isEmpty()) {
      return null;
    }
    return new TargetClause(
        indicator,
        quantity.comparator(),
        quantity.value(),
        quantity.upper(),
        quantity.unit(),
        span.of(text),
        wording.period(),
        span);
  }

  /** "Không có đơn thư vượt cấp": a goal of none. */
  private static @Nullable TargetClause zero(String text, Span span) {
    var cursor = new Cursor(span.of(text));
    if (cursor.take(NONE) == null) {
      return null;
    }
    String indicator = Trim.closing(span.of(text).substring(cursor.lastEnd()));
    return indicator.isEmpty()
        ? null
        : new TargetClause(
            indicator, Comparator.EQ, BigDecimal.ZERO, null, null, span.of(text), null, span);
  }
}
