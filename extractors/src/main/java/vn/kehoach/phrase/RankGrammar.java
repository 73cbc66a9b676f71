package vn.kehoach.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Comparator;

/**
 * Ranks to be reached. A smaller figure is the better one, so "trở lên" is at most.
 *
 * <pre>
 * rank = verb "tốp" figure | verb ["từ"] "vị trí" ["thứ"] figure ["/" figure] ["trở lên"]
 *      | verb "thứ" figure …
 * </pre>
 *
 * What a rank counts is no unit; its word stays with the indicator.
 */
final class RankGrammar {

  private static final Lexicon RANKED = Lexicon.only("quantity-words.tsv", "RANKED");
  private static final Lexicon TOP = Lexicon.only("quantity-words.tsv", "TOP");
  private static final Lexicon PLACE = Lexicon.only("quantity-words.tsv", "PLACE");
  private static final Lexicon ORDINAL = Lexicon.only("quantity-words.tsv", "ORDINAL");
  private static final Lexicon FROM = Lexicon.only("comparators.tsv", "GE");
  private static final Lexicon UP = Lexicon.only("comparators.tsv", "UP");

  private RankGrammar() {}

  /** Whether a quantity is a rank, its unit the word for it. */
  static boolean isRank(Quantity quantity) {
    String unit = quantity.unit() == null ? "" : quantity.unit();
    var cursor = new Cursor(unit);
    boolean rank =
        cursor.take(TOP) != null || cursor.take(PLACE) != null || cursor.take(ORDINAL) != null;
    return rank && cursor.atEnd();
  }

  /** Whether words begin with the verb of a rank, so that what is ranked stands elsewhere. */
  static boolean opensWithVerb(String words) {
    return new Cursor(words).sees(RANKED);
  }

  /** Takes a rank behind its verb; otherwise the cursor stays. */
  static @Nullable Quantity take(Cursor cursor) {
    int from = cursor.index();
    if (RANKED.before(cursor.tokens(), from) == null) {
      return null;
    }
    int start = cursor.position();
    cursor.take(FROM);
    String noun = takeNoun(cursor);
    Integer rank = noun == null ? null : cursor.takeNumber(1, 3);
    if (noun == null || rank == null || cursor.isMark('%') || cursor.isMark('.')) {
      cursor.goTo(from);
      return null;
    }
    if (cursor.isMark('/') && cursor.peek(1).isNumber()) {
      cursor.skip(2);
    }
    boolean first = TOP.at(Token.all(noun), 0) != null;
    boolean up = cursor.take(UP) != null;
    var span = new Span(start, cursor.lastEnd());
    Comparator comparator = first || up ? Comparator.LE : Comparator.EQ;
    return new Quantity(comparator, BigDecimal.valueOf(rank), null, noun, span);
  }

  private static @Nullable String takeNoun(Cursor cursor) {
    int start = cursor.position();
    Lexicon.Hit noun = cursor.take(TOP);
    if (noun == null) {
      noun = cursor.take(PLACE);
      int end = cursor.lastEnd();
      Lexicon.Hit ordinal = cursor.take(ORDINAL);
      if (noun != null) {
        return cursor.text().substring(start, end);
      }
      noun = ordinal;
    }
    return noun == null ? null : cursor.text().substring(start, cursor.lastEnd());
  }
}
