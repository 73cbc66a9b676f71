package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Times that hang on something else.
 *
 * <pre>
 * dependence = ("theo" | "khi" | "sau khi" | …) words
 * delay      = ("sau" | "trong" | "trong vòng" | …) number word … ("kể từ" | "sau khi") words
 * words      = … up to the clause's end or the next bounded time
 * </pre>
 */
final class DependenceGrammar {

  private static final Lexicon FLAGS = Lexicon.of("time-flags.tsv");
  private static final Lexicon DELAY = Lexicon.only("deadline-words.tsv", "DELAY");
  private static final Lexicon SINCE = Lexicon.only("deadline-words.tsv", "SINCE");
  private static final String AND = Token.all("và").get(0).key();

  /** How many words a clause may have before its time. */
  private static final int REACH = 5;

  /** How many words the unit of a count may have ("ngày làm việc"). */
  private static final int UNIT_WORDS = 3;

  private final Cursor cursor;
  private final DateContext ctx;

  private DependenceGrammar(Cursor cursor, DateContext ctx) {
    this.cursor = cursor;
    this.ctx = ctx;
  }

  /** Takes a time that runs from an event; otherwise the cursor stays. */
  static TimeFinding.@Nullable Depending takeDelay(Cursor cursor, DateContext ctx) {
    return seesDelay(cursor) ? take(cursor, ctx, cursor.position()) : null;
  }

  /** Takes the clause at the cursor, whatever it opens with. */
  static TimeFinding.Depending take(Cursor cursor, DateContext ctx, int spanStart) {
    return new DependenceGrammar(cursor, ctx).take(spanStart);
  }

  private static boolean seesDelay(Cursor cursor) {
    Lexicon.Hit delay = DELAY.at(cursor.tokens(), cursor.index());
    if (delay == null || !cursor.peek(delay.length()).isNumber()) {
      return false;
    }
    int behind = cursor.index() + delay.length() + 2;
    for (int i = behind; i <= behind + UNIT_WORDS; i++) {
      if (SINCE.at(cursor.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  private TimeFinding.Depending take(int spanStart) {
    int start = cursor.position();
    Token before = cursor.peek(-1);
    boolean opens = cursor.index() == 0 || before.kind() == Token.Kind.MARK;
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
