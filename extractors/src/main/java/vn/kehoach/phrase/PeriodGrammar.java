package vn.kehoach.phrase;

import java.util.List;
import java.util.Optional;
import vn.kehoach.model.Period;

/** The time that a plan or a target is for. */
public final class PeriodGrammar {

  private static final Lexicon WORDS = Lexicon.only("period-words.tsv", "OPENING");
  private static final Lexicon COMPARED = Lexicon.only("period-words.tsv", "COMPARED");

  private PeriodGrammar() {}

  /** The period that a title names; the year or date of a cited document is none. */
  public static Optional<Period> inTitle(String title) {
    return within(title, DateContext.NONE);
  }

  /** The last period that a text names outside citations and comparisons. */
  static Optional<Period> within(String title, DateContext ctx) {
    List<Span> citations = citations(title);
    var cursor = new Cursor(title);
    Optional<Period> best = Optional.empty();
    while (!cursor.atEnd()) {
      int from = cursor.index();
      boolean cited = citations.stream().anyMatch(span -> span.contains(cursor.position()));
      boolean compared = COMPARED.before(cursor.tokens(), from) != null;
      TimeReading time =
          cited || compared || !cursor.sees(WORDS) ? null : TimeGrammar.take(cursor, ctx, false);
      if (time == null || time.due() == null) {
        cursor.goTo(from + 1);
      } else {
        best = Optional.of(period(time, title));
      }
    }
    return best;
  }

  private static List<Span> citations(String title) {
    return CitationGrammar.find(title).stream().map(Citation::span).toList();
  }

  static Period period(TimeReading time, String text) {
    return new Period(time.span().of(text), time.start(), time.due());
  }
}
