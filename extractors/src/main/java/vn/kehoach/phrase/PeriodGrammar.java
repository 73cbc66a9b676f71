package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.model.Period;

/** The time that a plan or a target is for. */
public final class PeriodGrammar {

  private static final Lexicon WORDS = Lexicon.only("period-words.tsv", "OPENING");
  private static final Lexicon COMPARED = Lexicon.only("period-words.tsv", "COMPARED");

  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)(?!\\d)");

  private PeriodGrammar() {}

  /**
   * The period that a title names; the year or date of a cited document is none. Where no word of
   * time stands, two years with a dash between are the period ("nhiệm kỳ 2026 - 2031").
   */
  public static Optional<Period> inTitle(String title) {
    return within(title, DateContext.NONE).or(() -> bareYears(title));
  }

  private static Optional<Period> bareYears(String title) {
    List<Span> citations = citations(title);
    return YEARS
        .matcher(title)
        .results()
        .filter(years -> citations.stream().noneMatch(span -> span.contains(years.start())))
        .filter(years -> years.group(1).compareTo(years.group(2)) < 0)
        .findFirst()
        .map(
            years ->
                new Period(
                    years.group(),
                    LocalDate.of(Integer.parseInt(years.group(1)), 1, 1),
                    LocalDate.of(Integer.parseInt(years.group(2)), 12, 31)));
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
