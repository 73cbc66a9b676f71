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
 * quantity = {comparator} figure [unit] [("-" | "đến" | "lên") figure] [unit] [… "trở lên"]
 *          | figure "tỷ" figure "triệu đồng"
 * unit     = "%" | "‰" | noun {"/" [figure] noun}
 * </pre>
 *
 * A figure without unit is none; nor is one in a date, a citation, a name ("Đề án 06", "mức độ 3")
 * or an age.
 */
public final class QuantityGrammar {

  private static final Lexicon COMPARATORS = Lexicon.of("comparators.tsv");
  private static final Lexicon NOUNS = Lexicon.of("counted-nouns.tsv");
  private static final Lexicon NAMES = Lexicon.of("number-heads.tsv");
  private static final Lexicon NO_NAMES = Lexicon.phrases("nâng cấp", "cung cấp", "cấp phát");
  private static final Lexicon GOAL = Lexicon.only("framing-words.tsv", "GOAL");
  private static final Lexicon BILLION = Lexicon.phrases("tỷ", "tỉ");
  private static final Lexicon MILLION = Lexicon.phrases("triệu đồng", "triệu");
  private static final Lexicon LIFE = Lexicon.phrases("tuổi thọ", "số năm");
  private static final Set<String> FRACTIONS = Set.of("1/2", "1/3", "2/3", "1/4", "3/4");
  private static final Lexicon TO = Lexicon.phrases("-", "đến", "tới", "~");
  private static final Lexicon RISES =
      Lexicon.phrases("lên", "lên đến", "xuống", "xuống còn", "lên mức");
  private static final Lexicon YEAR = Lexicon.phrases("năm");
  private static final Lexicon PERCENT = Lexicon.phrases("phần trăm");

  /** How far behind the figure "trở lên" may stand. */
  private static final int REACH = 9;

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
      Quantity quantity = take();
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
    Comparator front = takeComparators();
    boolean free = isFree(from) && cursor.peek(-1).kind() != Token.Kind.NUMBER;
    Quantity quantity = free ? takeFigures(front, start) : null;
    if (quantity == null) {
      cursor.goTo(from);
    }
    return quantity;
  }

  private @Nullable Comparator takeComparators() {
    Comparator front = null;
    for (Lexicon.Hit hit = COMPARATORS.at(cursor.tokens(), cursor.index());
        hit != null && !hit.label().equals("UP") && !hit.label().equals("DOWN");
        hit = COMPARATORS.at(cursor.tokens(), cursor.index())) {
      var next = Comparator.valueOf(hit.label());
      front = front == null || next != Comparator.GE ? next : front;
      cursor.skip(hit.length());
    }
    return front;
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

  private @Nullable Quantity takeFigures(@Nullable Comparator front, int start) {
    if (front != null && seesFraction()) {
      return null;
    }
    BigDecimal value = takeFigure(front);
    if (value == null) {
      return null;
    }
    BigDecimal whole = takeMillions(value);
    String unit = whole.equals(value) ? takeUnit(front) : "tỷ đồng";
    value = whole;
    int behind = cursor.index();
    skipYear();
    boolean rises = cursor.take(RISES) != null;
    BigDecimal second = rises || cursor.take(TO) != null ? secondFigure() : null;
    String secondUnit = second == null ? null : takeUnit(front);
    if (second == null || (secondUnit == null && unit == null)) {
      cursor.goTo(behind);
      return unit == null ? null : single(front, value, unit, start);
    }
    String common = secondUnit == null ? unit : secondUnit;
    var span = new Span(start, cursor.lastEnd());
    boolean range = !rises && value.compareTo(second) < 0;
    return range
        ? new Quantity(Comparator.RANGE, value, second, common, span)
        : new Quantity(Comparator.EQ, second, null, common, span);
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
    if (figure != null && cursor.isMark('/') && cursor.peek(1).isNumber()) {
      cursor.skip(1);
      FigureGrammar.take(cursor);
    }
    return figure;
  }

  private @Nullable String takeUnit(@Nullable Comparator front) {
    int start = cursor.position();
    if (cursor.takeMark('%') || cursor.takeMark('‰') || cursor.take(PERCENT) != null) {
      skipPer();
      return cursor.text().charAt(start) == '‰' ? "‰" : "%";
    }
    Lexicon.Hit noun = NOUNS.at(cursor.tokens(), cursor.index());
    if (noun == null || !counts(noun.label(), front)) {
      return null;
    }
    cursor.skip(noun.length());
    int end = cursor.lastEnd();
    for (int at = cursor.index(); cursor.takeMark('/'); at = cursor.index()) {
      FigureGrammar.take(cursor);
      Lexicon.Hit per = NOUNS.at(cursor.tokens(), cursor.index());
      if (per == null) {
        cursor.goTo(at);
        break;
      }
      cursor.skip(per.length());
      end = cursor.lastEnd();
    }
    return cursor.text().substring(start, end);
  }

  /** Years are counted of a life, days where no more than so many are allowed. */
  private boolean counts(String label, @Nullable Comparator front) {
    return switch (label) {
      case "PER" -> false;
      case "DAYS" -> front == Comparator.LE || front == Comparator.LT;
      case "YEARS" -> {
        int at = 0;
        while (at < cursor.index() && LIFE.at(cursor.tokens(), at) == null) {
          at++;
        }
        yield at < cursor.index();
      }
      default -> true;
    };
  }

  /** "10,5%/năm" is counted in "%". */
  private void skipPer() {
    int from = cursor.index();
    if (cursor.takeMark('/') && cursor.take(NOUNS) == null) {
      cursor.goTo(from);
    }
  }

  private Quantity single(@Nullable Comparator front, BigDecimal value, String unit, int start) {
    int end = cursor.lastEnd();
    String beyond = takeBeyond();
    Comparator comparator = front == null ? Comparator.EQ : front;
    if (beyond.equals("UP") && comparator != Comparator.GT) {
      comparator = Comparator.GE;
    } else if (beyond.equals("DOWN") && comparator != Comparator.LT) {
      comparator = Comparator.LE;
    }
    return new Quantity(
        comparator, value, null, unit, new Span(start, Math.max(end, cursor.lastEnd())));
  }

  /** "trở lên" right behind (taken) or after the noun (left where it is). */
  private String takeBeyond() {
    for (int ahead = 0; ahead < REACH; ahead++) {
      Lexicon.Hit hit = COMPARATORS.at(cursor.tokens(), cursor.index() + ahead);
      if (hit != null && (hit.label().equals("UP") || hit.label().equals("DOWN"))) {
        cursor.skip(ahead == 0 ? hit.length() : 0);
        return hit.label();
      }
      Token token = cursor.peek(ahead);
      if (!token.isWord() && !token.isMark(',') && !token.isMark('-')) {
        return "";
      }
    }
    return "";
  }
}
