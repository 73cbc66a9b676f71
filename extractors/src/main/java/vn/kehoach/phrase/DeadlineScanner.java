package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is wholly about time.
 *
 * <pre>
 * text      = {delay | recurrence | time | dependence | flag | citation | other token}
 * delay     = ("sau" | "trong" | "trong vòng") number word … ("kể từ" | "sau khi") …
 * dependence = ("theo" | "khi" | "sau khi" | …) words up to the clause's end or the next bounded time
 * </pre>
 */
final class DeadlineScanner {

  private static final Lexicon FLAGS = Lexicon.of("time-flags.tsv");
  private static final Lexicon DELAY = Lexicon.phrases("sau", "trong", "trong vòng", "chậm nhất");
  private static final Lexicon SINCE = Lexicon.phrases("kể từ", "sau khi", "từ khi", "tính từ");
  private static final Lexicon JOINT = Lexicon.phrases("và", ",", ";");
  private static final Lexicon VAGUE = Lexicon.phrases("đầu", "giữa", "năm học");
  private static final Lexicon PARTS = Lexicon.phrases("tháng", "quý");
  private static final Lexicon CALENDAR = Lexicon.phrases("năm", "tháng", "quý", "-", "/");
  private static final Lexicon NOW = Lexicon.phrases("ngay");
  private static final Lexicon BEFORE_DAY = Lexicon.phrases("trước ngày", "trước");

  private static final String AND = Token.all("và").get(0).key();

  /** How many words a clause may have before its time. */
  private static final int REACH = 5;

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

  /** "đầu năm 2026", "năm học 2025-2026" name no day. */
  private boolean skipVague() {
    int from = cursor.index();
    if (cursor.take(VAGUE) == null || cursor.sees(PARTS)) {
      cursor.goTo(from);
      return false;
    }
    while (cursor.sees(CALENDAR) || cursor.peek().isNumber() && !cursor.atEnd()) {
      cursor.skip(1);
    }
    return true;
  }

  private @Nullable TimeFinding takeNext() {
    if (seesDelay()) {
      return takeDependence(cursor.position());
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
        && JOINT.before(cursor.tokens(), cursor.index()) != null) {
      boolean next = cursor.peek(-2).end() == dated.span().end();
      boolean only = dated.reading().bound().compareTo(TimeReading.Bound.UNTIL) >= 0;
      return next && only ? dated.reading().bound() : TimeReading.Bound.NONE;
    }
    return TimeReading.Bound.NONE;
  }

  private @Nullable TimeFinding takeReturning() {
    boolean strict = strictDay();
    RecurrenceGrammar.Recurrence taken = RecurrenceGrammar.take(cursor);
    return taken == null ? null : new TimeFinding.Returning(taken.period(), strict, taken.span());
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
      return takeDependence(start);
    }
    int start = cursor.position();
    cursor.skip(hit.length());
    var span = new Span(start, cursor.lastEnd());
    return hit.label().equals("CONTINUOUS")
        ? new TimeFinding.Continuous(span)
        : new TimeFinding.Immediate(span);
  }

  private boolean seesDelay() {
    Lexicon.Hit delay = DELAY.at(cursor.tokens(), cursor.index());
    if (delay == null || !cursor.peek(delay.length()).isNumber()) {
      return false;
    }
    int behind = cursor.index() + delay.length() + 2;
    for (int i = behind; i < behind + 3; i++) {
      if (SINCE.at(cursor.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  private TimeFinding takeDependence(int spanStart) {
    int start = cursor.position();
    boolean opens = opensClause();
    cursor.skip(1);
    while (!cursor.atEnd() && !endsClause()) {
      if (CitationGrammar.take(cursor) == null) {
        cursor.skip(1);
      }
    }
    int end = cursor.lastEnd();
    String on = Trim.closing(cursor.text().substring(start, end));
    return new TimeFinding.Depending(on, opens, new Span(spanStart, end));
  }

  private boolean opensClause() {
    Token before = cursor.peek(-1);
    return cursor.index() == 0 || before.kind() == Token.Kind.MARK;
  }

  private boolean endsClause() {
    if (cursor.isMark(';') || cursor.isMark('.') && !cursor.peek(1).isNumber()) {
      return true;
    }
    if (cursor.isMark(',') || cursor.peek().key().equals(AND)) {
      return opensOther();
    }
    return boundedTimeHere();
  }

  /** Whether the clause behind a joint says a time of its own. */
  private boolean opensOther() {
    int from = cursor.index();
    cursor.skip(1);
    Lexicon.Hit flag = FLAGS.at(cursor.tokens(), cursor.index());
    boolean other = flag != null && !flag.label().equals("DEPENDS");
    for (int i = 0; i < REACH && !other && !cursor.atEnd() && cursor.peek().isWord(); i++) {
      other = boundedTimeHere();
      cursor.skip(1);
    }
    cursor.goTo(from);
    return other;
  }

  private boolean boundedTimeHere() {
    int from = cursor.index();
    TimeReading time = TimeGrammar.take(cursor, ctx, false);
    cursor.goTo(from);
    return time != null && time.bound() != TimeReading.Bound.NONE;
  }
}
