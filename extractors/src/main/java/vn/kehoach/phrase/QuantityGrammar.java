package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/**
 * Quantities in running text.
 *
 * <pre>
 * quantity = rank
 *          | {comparator} figure [unit] [("-" | "đến") figure] [unit] [… "trở lên"]
 *          | ["giảm" | "tăng"] "từ" figure [unit] ("lên" | "xuống còn") {comparator} figure unit
 *          | figure "tỷ" figure "triệu đồng"
 * </pre>
 *
 * The parts: {@link Comparators}, {@link FigureGrammar}, {@link UnitOfMeasure}, {@link
 * RankGrammar}. A figure without unit is none; nor is one in a date, a citation, a name ("Đề án
 * 06", "mức độ 3") or an age.
 */
public final class QuantityGrammar {

  private static final Lexicon NOUNS = Lexicon.of("counted-nouns.tsv");
  private static final Lexicon NAMES = Lexicon.of("number-heads.tsv");
  private static final Lexicon GOAL = Lexicon.only("framing-words.tsv", "GOAL");
  private static final Lexicon CHANGE = Lexicon.only("framing-words.tsv", "CHANGE");
  private static final Lexicon NO_NAMES = Lexicon.only("quantity-words.tsv", "NO_NAME");
  private static final Lexicon ON = Lexicon.only("quantity-words.tsv", "ON");
  private static final Lexicon BILLION = Lexicon.only("quantity-words.tsv", "BILLION");
  private static final Lexicon MILLION = Lexicon.only("quantity-words.tsv", "MILLION");
  private static final Lexicon TO = Lexicon.only("quantity-words.tsv", "TO");
  private static final Lexicon RISES = Lexicon.only("quantity-words.tsv", "RISES");
  private static final Lexicon SHRINKS = Lexicon.only("quantity-words.tsv", "SHRINKS");
  private static final Lexicon YEAR = Lexicon.only("quantity-words.tsv", "YEAR");
  private static final Set<String> FRACTIONS = Set.of("1/2", "1/3", "2/3", "1/4", "3/4");
  private static final String BILLIONS = "tỷ đồng";

  private final Cursor cursor;
  private final List<Span> taken = new ArrayList<>();

  private QuantityGrammar(String text) {
    this.cursor = new Cursor(text);
    DateGrammar.find(text).forEach(date -> taken.add(date.span()));
    CitationGrammar.find(text).forEach(citation -> taken.add(citation.span()));
  }

  /** All quantities of a text, in order. */
  public static List<Quantity> find(String text) {
    return new QuantityGrammar(text).find();
  }

  private List<Quantity> find() {
    var found = new ArrayList<Quantity>();
    while (!cursor.atEnd()) {
      Quantity rank = RankGrammar.take(cursor);
      Quantity quantity = rank == null ? take() : rank;
      if (quantity == null) {
        cursor.skip(1);
      } else {
        found.add(quantity);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Quantity take() {
    int from = cursor.index();
    int start = cursor.position();
    Comparator front = Comparators.takeFront(cursor);
    boolean free = isFree(from) && cursor.peek(-1).kind() != Token.Kind.NUMBER;
    Quantity quantity = free ? takeFigures(front, from, start) : null;
    if (quantity == null) {
      cursor.goTo(from);
    }
    return quantity;
  }

  /** Whether the figure at the cursor is not part of a date, citation, name or code. */
  private boolean isFree(int comparatorIndex) {
    Token figure = cursor.peek();
    boolean inside = taken.stream().anyMatch(span -> span.contains(figure.start()));
    Token before = cursor.peek(-1);
    boolean joined = before.isMark('/') || before.isMark('.');
    boolean decimals = before.isMark(',') && cursor.peek(-2).isNumber();
    boolean code = cursor.glued() && (before.isWord() || joined || decimals);
    boolean named =
        comparatorIndex == cursor.index()
            && NAMES.before(cursor.tokens(), cursor.index()) != null
            && NO_NAMES.before(cursor.tokens(), cursor.index()) == null;
    return !inside && !code && (!named || opensShare());
  }

  /** "số 57" names, "năm 80%" does not. */
  private boolean opensShare() {
    return cursor.peek().isNumber() && (cursor.peek(1).isMark('%') || cursor.peek(3).isMark('%'));
  }

  private @Nullable Quantity takeFigures(@Nullable Comparator front, int from, int start) {
    if ((front != null && seesFraction()) || isMeasureOfOne()) {
      return null;
    }
    boolean shrinks = SHRINKS.before(cursor.tokens(), from) != null;
    BigDecimal figure = takeFigure(front);
    if (figure == null) {
      return null;
    }
    BigDecimal value = takeMillions(figure);
    boolean millions = !value.equals(figure);
    String unit = millions ? BILLIONS : UnitOfMeasure.take(cursor, front, shrinks);
    Quantity pair = takeSecond(front, from, value, unit);
    if (pair != null || unit == null) {
      return pair;
    }
    skipCount();
    int end = cursor.lastEnd();
    Comparator comparator = Comparators.withBehind(front, cursor);
    var span = new Span(start, Math.max(end, cursor.lastEnd()));
    return new Quantity(comparator, value, null, unit, span);
  }

  /** "50 - 80%" is a range; of "từ 70% lên 85%" the second figure is the goal. */
  private @Nullable Quantity takeSecond(
      @Nullable Comparator front, int from, BigDecimal value, @Nullable String unit) {
    int behind = cursor.index();
    skipYear();
    boolean rises = cursor.take(RISES) != null;
    Comparator reached = rises ? Comparators.takeFront(cursor) : null;
    BigDecimal second = rises || cursor.take(TO) != null ? secondFigure() : null;
    String secondUnit = second == null ? null : UnitOfMeasure.take(cursor, front, rises);
    if (second == null || (secondUnit == null && unit == null)) {
      cursor.goTo(behind);
      return null;
    }
    String common = secondUnit == null ? unit : secondUnit;
    Lexicon.Hit change = rises ? CHANGE.before(cursor.tokens(), from) : null;
    int first = from - (change == null ? 0 : change.length());
    var span = new Span(cursor.tokens().get(first).start(), cursor.lastEnd());
    if (!rises && value.compareTo(second) < 0) {
      return new Quantity(Comparator.RANGE, value, second, common, span);
    }
    return new Quantity(reached == null ? Comparator.EQ : reached, second, null, common, span);
  }

  /** "giá trị trên 01 ha": what the figure behind it is reckoned for. */
  private boolean isMeasureOfOne() {
    String figure = cursor.peek().key();
    boolean one = figure.equals("1") || figure.equals("01");
    return one && !cursor.peek(1).isMark('%') && ON.before(cursor.tokens(), cursor.index()) != null;
  }

  /** "ít nhất 2/3 số hộ": a share in words, which counts nothing. */
  private boolean seesFraction() {
    return cursor.peek(1).isMark('/')
        && FRACTIONS.contains(cursor.peek().key() + "/" + cursor.peek(2).key());
  }

  /** "12 tỷ 500 triệu đồng" in thousands of millions. */
  private BigDecimal takeMillions(BigDecimal value) {
    int from = cursor.index();
    boolean billions = cursor.take(BILLION) != null && cursor.peek().isNumber();
    BigDecimal rest = billions ? FigureGrammar.take(cursor) : null;
    if (rest == null || cursor.take(MILLION) == null) {
      cursor.goTo(from);
      return value;
    }
    return value.add(rest.movePointLeft(3)).stripTrailingZeros();
  }

  /** "từ 70% năm 2025 lên 85%". */
  private void skipYear() {
    int from = cursor.index();
    if (cursor.take(YEAR) == null || cursor.takeNumber(4, 4) == null || !cursor.sees(RISES)) {
      cursor.goTo(from);
    }
  }

  /** "100% (12/12) thôn": the share as a count. */
  private void skipCount() {
    boolean count =
        cursor.isMark('(')
            && cursor.peek(1).isNumber()
            && cursor.peek(2).isMark('/')
            && cursor.peek(3).isNumber();
    int close = 4;
    while (count && cursor.peek(close).isWord() && close < 8) {
      close++;
    }
    cursor.skip(count && cursor.peek(close).isMark(')') ? close + 1 : 0);
  }

  private @Nullable BigDecimal secondFigure() {
    boolean inside = taken.stream().anyMatch(span -> span.contains(cursor.position()));
    return inside ? null : FigureGrammar.take(cursor);
  }

  private @Nullable BigDecimal takeFigure(@Nullable Comparator front) {
    boolean counts = front != null || GOAL.before(cursor.tokens(), cursor.index()) != null;
    Integer word = counts ? NumberWords.value(cursor.peek()) : null;
    if (word != null && (front != null || NOUNS.at(cursor.tokens(), cursor.index() + 1) != null)) {
      cursor.skip(1);
      return BigDecimal.valueOf(word);
    }
    BigDecimal figure = FigureGrammar.take(cursor);
    boolean of = figure != null && cursor.isMark('/') && cursor.peek(1).isNumber();
    if (of && !UnitOfMeasure.seesBase(cursor)) {
      cursor.skip(1);
      FigureGrammar.take(cursor);
    }
    return figure;
  }
}
