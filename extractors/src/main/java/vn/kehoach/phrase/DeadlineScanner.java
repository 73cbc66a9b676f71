package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is wholly about time.
 *
 * <pre>
 * text = {delay | recurrence | time | dependence | flag | season | citation | other token}
 * </pre>
 */
final class DeadlineScanner {

  private static final Lexicon FLAGS = Lexicon.of("time-flags.tsv");
  private static final Lexicon LISTED = Lexicon.only("deadline-words.tsv", "LISTED");
  private static final Lexicon VAGUE = Lexicon.only("calendar-words.tsv", "VAGUE");
  private static final Lexicon SEASON = Lexicon.only("calendar-words.tsv", "SEASON");
  private static final Lexicon YEAR = Lexicon.only("calendar-words.tsv", "YEAR");
  private static final Lexicon MONTH = Lexicon.only("calendar-words.tsv", "MONTH");
  private static final Lexicon QUARTER = Lexicon.only("calendar-words.tsv", "QUARTER");
  private static final Lexicon NOW = Lexicon.only("deadline-words.tsv", "NOW");
  private static final Lexicon BEFORE_DAY = Lexicon.only("deadline-words.tsv", "BEFORE_DAY");

  private final Cursor cursor;
  private final DateContext ctx;
  private final List<TimeFinding> found = new ArrayList<>();

  private DeadlineScanner(String text, DateContext ctx) {
    this.cursor = new Cursor(text);
    this.ctx = ctx;
  }

  static List<TimeFinding> scan(String text, DateContext ctx) {
    return new DeadlineScanner(text, ctx).scan();
  }

  private List<TimeFinding> scan() {
    while (!cursor.atEnd()) {
      TimeFinding next = takeNext();
      if (next != null) {
        found.add(next);
      } else if (!skipVague() && CitationGrammar.take(cursor) == null) {
        cursor.skip(1);
      }
    }
    return List.copyOf(found);
  }

  /** "giữa năm", "năm học 2025-2026", "hè 2026" name no day. */
  private boolean skipVague() {
    int from = cursor.index();
    boolean season = cursor.take(SEASON) != null;
    if (!season && cursor.take(VAGUE) == null) {
      return false;
    }
    boolean year = cursor.sees(YEAR) && cursor.peek(1).isNumber();
    if (!season && (cursor.sees(MONTH) || cursor.sees(QUARTER) || year)) {
      cursor.goTo(from);
      return false;
    }
    while (seesCalendar()) {
      cursor.skip(1);
    }
    return true;
  }

  private boolean seesCalendar() {
    boolean words = cursor.sees(YEAR) || cursor.sees(MONTH) || cursor.sees(QUARTER);
    return words || cursor.isMark('-') || cursor.isMark('/') || cursor.peek().isNumber();
  }

  private @Nullable TimeFinding takeNext() {
    TimeFinding delay = DependenceGrammar.takeDelay(cursor, ctx);
    if (delay != null) {
      return delay;
    }
    TimeFinding returning = takeReturning();
    if (returning != null) {
      return returning;
    }
    boolean always = cursor.peek().isNumber() && cursor.sees(FLAGS);
    TimeReading time = always ? null : TimeGrammar.take(cursor, ctx, true, inherited());
    return time == null ? takeFlag() : new TimeFinding.Dated(time);
  }

  /** "trước 30/6 và 30/12": the second is bound as the first. */
  private TimeReading.Bound inherited() {
    TimeFinding last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last instanceof TimeFinding.Dated dated
        && LISTED.before(cursor.tokens(), cursor.index()) != null) {
      boolean next = cursor.peek(-2).end() == dated.span().end();
      boolean only = dated.reading().bound().compareTo(TimeReading.Bound.UNTIL) >= 0;
      return next && only ? dated.reading().bound() : TimeReading.Bound.NONE;
    }
    return TimeReading.Bound.NONE;
  }

  private @Nullable TimeFinding takeReturning() {
    boolean strict = strictDay();
    RecurrenceGrammar.Recurrence taken = RecurrenceGrammar.take(cursor);
    if (taken == null) {
      return null;
    }
    TimeFinding behind = ReturningDay.behind(cursor, taken);
    return behind == null
        ? new TimeFinding.Returning(taken.period(), strict, taken.span())
        : behind;
  }

  /** "trước ngày 05" in front of what returns. */
  private boolean strictDay() {
    int day = cursor.index();
    List<Token> tokens = cursor.tokens();
    return day > 0 && tokens.get(day - 1).isNumber() && BEFORE_DAY.before(tokens, day - 1) != null;
  }

  private @Nullable TimeFinding takeFlag() {
    Lexicon.Hit hit = FLAGS.at(cursor.tokens(), cursor.index());
    if (hit == null) {
      return null;
    }
    if (hit.label().equals("DEPENDS")) {
      int start = cursor.position();
      if (cursor.take(NOW) != null) {
        found.add(new TimeFinding.Immediate(new Span(start, cursor.lastEnd())));
      }
      return DependenceGrammar.take(cursor, ctx, start);
    }
    int start = cursor.position();
    cursor.skip(hit.length());
    var span = new Span(start, cursor.lastEnd());
    return hit.label().equals("CONTINUOUS")
        ? new TimeFinding.Continuous(span)
        : new TimeFinding.Immediate(span);
  }
}
