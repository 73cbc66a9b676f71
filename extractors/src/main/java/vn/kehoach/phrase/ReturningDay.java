package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * The day of what returns that is named behind it.
 *
 * <pre>
 * behind = recurrence bound "ngày" number [recurrence]
 * </pre>
 */
final class ReturningDay {

  private static final Lexicon BEFORE = Lexicon.only("time-words.tsv", "BEFORE");
  private static final Lexicon BOUNDS = Lexicon.of("time-words.tsv");
  private static final Lexicon DAY = Lexicon.only("calendar-words.tsv", "DAY");

  private ReturningDay() {}

  /**
   * Takes the day behind a recurrence, "hằng tháng trước ngày 25"; otherwise the cursor stays. A
   * day of a month that is named is none of what returns.
   */
  static TimeFinding.@Nullable Returning behind(
      Cursor cursor, RecurrenceGrammar.Recurrence returning) {
    int from = cursor.index();
    boolean strict = cursor.sees(BEFORE);
    boolean bound = cursor.take(BOUNDS) != null;
    boolean day = bound && cursor.take(DAY) != null && cursor.takeNumber(1, 2) != null;
    if (!day || cursor.isMark('/') || cursor.isMark('-') || cursor.peek().isNumber()) {
      cursor.goTo(from);
      return null;
    }
    RecurrenceGrammar.Recurrence again = RecurrenceGrammar.take(cursor);
    String period = again == null ? returning.period() : again.period();
    var span = new Span(returning.span().start(), cursor.lastEnd());
    return new TimeFinding.Returning(period, strict, span);
  }
}
