package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Period;

/**
 * The target of a table row.
 *
 * <pre>
 * value = quantity … | {comparator} figure ["-" figure] [words] | "Đạt" | "Có" | "Hoàn thành"
 *       | "Không có" words | "Không còn" words
 * </pre>
 */
final class TargetCell {

  private static final Lexicon DONE = Lexicon.only("quantity-words.tsv", "DONE");
  private static final Lexicon UP = Lexicon.only("comparators.tsv", "UP");
  private static final Lexicon DOWN = Lexicon.only("comparators.tsv", "DOWN");
  private static final Lexicon FIGURE_HEADS = Lexicon.only("quantity-words.tsv", "FIGURE_HEAD");

  /** Words a bare figure may have behind it to be still a value. */
  private static final int UNIT_WORDS = 4;

  private TargetCell() {}

  static Optional<TargetClause> read(
      String indicatorCell, String valueCell, @Nullable String measureCell, DateContext ctx) {
    String indicator = Trim.closing(indicatorCell);
    String value = valueCell.strip();
    if (indicator.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    Period period = PeriodGrammar.within(value, ctx).orElse(null);
    String measure = measureCell == null ? "" : Trim.closing(measureCell);
    List<Quantity> quantities = QuantityGrammar.find(value);
    if (!quantities.isEmpty()) {
      return Optional.of(clause(indicator, quantities.get(0), quantities.get(0).unit(), period));
    }
    Quantity bare = bare(value);
    if (bare != null) {
      return Optional.of(clause(indicator, bare, unit(bare, measure, indicator), period));
    }
    if (ZeroGoal.end(Token.all(value)) > 0) {
      return Optional.of(zero(indicator, period));
    }
    return isDone(value)
        ? Optional.of(
            new TargetClause(
                indicator, Comparator.DONE, null, null, null, indicator, null, whole(indicator)))
        : Optional.empty();
  }

  private static TargetClause clause(
      String indicator, Quantity q, @Nullable String unit, @Nullable Period period) {
    return new TargetClause(
        indicator, q.comparator(), q.value(), q.upper(), unit, indicator, period, whole(indicator));
  }

  /** "Không còn hộ nghèo" */
  private static TargetClause zero(String indicator, @Nullable Period period) {
    return new TargetClause(
        indicator, Comparator.EQ, BigDecimal.ZERO, null, null, indicator, period, whole(indicator));
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  private static boolean isDone(String value) {
    var cursor = new Cursor(Trim.closing(value));
    return cursor.take(DONE) != null && cursor.tokens().size() <= UNIT_WORDS + 2;
  }

  /** A figure whose unit stands elsewhere: lends it "%" to be read, then takes that away. */
  private static @Nullable Quantity bare(String value) {
    var cursor = new Cursor(value);
    while (cursor.take(FIGURE_HEADS) != null) {
      continue;
    }
    int start = cursor.position();
    int end = endOfFigures(cursor);
    if (end < 0) {
      return null;
    }
    List<Quantity> lent = QuantityGrammar.find(value.substring(start, end) + "%");
    if (lent.size() != 1) {
      return null;
    }
    Quantity q = lent.get(0);
    String words = Trim.closing(value.substring(end));
    var behind = new Cursor(words);
    boolean up = behind.take(UP) != null;
    boolean down = !up && behind.take(DOWN) != null;
    words = words.substring(Math.min(behind.position(), words.length()));
    boolean unit = Token.all(words).stream().allMatch(Token::isWord);
    boolean few = Token.all(words).size() <= UNIT_WORDS;
    if (!words.isEmpty() && !(unit && few)) {
      return null;
    }
    String own = words.isEmpty() ? null : words;
    Comparator comparator = beyond(q.comparator(), up, down);
    return new Quantity(comparator, q.value(), q.upper(), own, new Span(start, end));
  }

  /** "95 trở lên" behind a bare figure; "trên 95 trở lên" stays greater. */
  private static Comparator beyond(Comparator comparator, boolean up, boolean down) {
    if (comparator != Comparator.EQ) {
      return comparator;
    }
    return up ? Comparator.GE : down ? Comparator.LE : comparator;
  }

  private static int endOfFigures(Cursor cursor) {
    while (!cursor.atEnd() && !cursor.peek().isNumber()) {
      cursor.skip(1);
    }
    if (cursor.index() > 4 || FigureGrammar.take(cursor) == null) {
      return -1;
    }
    int end = cursor.lastEnd();
    if (cursor.takeMark('-') || cursor.takeMark('/')) {
      BigDecimal second = FigureGrammar.take(cursor);
      end = second == null ? end : cursor.lastEnd();
    }
    return end;
  }

  private static @Nullable String unit(Quantity bare, String measure, String indicator) {
    if (bare.unit() != null) {
      return bare.unit();
    }
    if (!measure.isEmpty()) {
      return measure;
    }
    return indicator.contains("%") ? "%" : null;
  }
}
