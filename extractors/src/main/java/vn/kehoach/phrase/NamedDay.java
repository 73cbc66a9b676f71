package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Days that have a name: "hưởng ứng Ngày Chuyển đổi số quốc gia 10/10".
 *
 * <pre>
 * named day = "ngày" name ["("] day "/" month      with nothing taken but the figures
 * </pre>
 *
 * Its year is the plan's. A share ("trong ngày có 5/10 xóm") is none: a word that counts stands in
 * front of it, or a counted noun behind.
 */
final class NamedDay {

  private static final Lexicon DAY = Lexicon.only("calendar-words.tsv", "DAY");
  private static final Lexicon NO_DAY = Lexicon.only("deadline-words.tsv", "NO_DAY");
  private static final Lexicon NOUNS = Lexicon.only("counted-nouns.tsv", "NOUN");
  private static final Lexicon BOUNDS = Lexicon.of("time-words.tsv");

  /** A name has two words at least, and seldom more than a dozen. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 14;

  private NamedDay() {}

  /** Takes the day and month behind a day's name; otherwise the cursor stays. */
  static @Nullable TimeReading take(Cursor cursor, DateContext ctx) {
    int from = cursor.index();
    if (!cursor.peek().isNumber() || !isNamed(cursor)) {
      return null;
    }
    TimeReading time = TimeGrammar.take(cursor, ctx, true);
    boolean day = time != null && time.point().isDay() && thisYear(time, ctx);
    if (!day || time.bound() != TimeReading.Bound.NONE || cursor.sees(NOUNS)) {
      cursor.goTo(from);
      return null;
    }
    return time;
  }

  /** "Ngày Môi trường thế giới 05/6/2026"; in a past year it is when something was. */
  private static boolean thisYear(TimeReading time, DateContext ctx) {
    Integer year = time.point().year();
    Integer plan = ctx.planYear();
    return year == null || plan != null && year >= plan;
  }

  private static boolean isNamed(Cursor cursor) {
    int words = 0;
    for (int back = 1; back <= LONGEST; back++) {
      Token token = cursor.peek(-back);
      boolean quote = token.isMark('"') || (back == 1 && token.isMark('('));
      if (!token.isWord() && !quote && !token.isMark('-')) {
        return false;
      }
      int at = cursor.index() - back;
      if (DAY.at(cursor.tokens(), at) != null) {
        return words >= SHORTEST && BOUNDS.before(cursor.tokens(), at) == null;
      }
      if (back == 1 && NO_DAY.at(cursor.tokens(), at) != null) {
        return false;
      }
      words += token.isWord() ? 1 : 0;
    }
    return false;
  }
}
