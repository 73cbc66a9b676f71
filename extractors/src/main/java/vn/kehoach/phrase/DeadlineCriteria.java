package vn.kehoach.phrase;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time in running text is when the task is due.
 *
 * <p>It is when a word bounds it ("trước ngày …", "trong quý II") or when it stands where only a
 * deadline stands (the start, a bracket, behind "hoàn thành" or "kỳ họp"). Years in names and
 * horizons ("giai đoạn", "định hướng đến năm 2030"), what happened before, and a thing's own date
 * ("hồ sơ phát sinh từ ngày …") are none. Adverbs alone ("hằng năm") are none.
 */
final class DeadlineCriteria {

  private static final Lexicon HEADS = Lexicon.of("attribute-heads.tsv");
  private static final Lexicon ASSIGNS = Lexicon.only("partner-words.tsv", "ASSIGNS");
  private static final Lexicon MEETING = Lexicon.only("deadline-words.tsv", "MEETING");
  private static final Lexicon FREQUENCY = Lexicon.only("deadline-words.tsv", "FREQUENCY");
  private static final Lexicon EACH = Lexicon.only("deadline-words.tsv", "EACH");
  private static final Lexicon TIMES = Lexicon.only("recurrence-words.tsv", "TIMES");
  private static final Lexicon COUNTED = Lexicon.only("deadline-words.tsv", "COUNTED");
  private static final Lexicon DAY = Lexicon.only("calendar-words.tsv", "DAY");

  /** Years before the plan's that no deadline of it starts in. */
  private static final int LONG_AGO = 5;

  private final Cursor cursor;
  private final DateContext ctx;

  /** Criteria for what is found with a cursor; they look around it and do not move it. */
  DeadlineCriteria(Cursor cursor, DateContext ctx) {
    this.cursor = cursor;
    this.ctx = ctx;
  }

  /** "1 tuần/lần", "mỗi quý", "hằng tháng"; not the adverbs "hằng năm", "hằng ngày". */
  boolean isFrequency(RecurrenceGrammar.Recurrence returning, int from) {
    boolean opensWithNumber = cursor.tokens().get(from).isNumber();
    boolean every = FREQUENCY.at(cursor.tokens(), from) != null;
    boolean adverb = returning.period().equals("P1Y") || returning.period().equals("P1D");
    if (opensWithNumber || !adverb) {
      return opensWithNumber || every || returning.counted();
    }
    boolean each = EACH.at(cursor.tokens(), from) != null;
    boolean often = TIMES.before(cursor.tokens(), cursor.index()) != null;
    boolean quantified = often || cursor.peek().isNumber() || cursor.sees(COUNTED);
    return each && quantified && returning.period().equals("P1Y");
  }

  /** Whether the words in front of a place say that something is to be done by then. */
  boolean behindCompletion(int from) {
    Lexicon.@Nullable Hit head = HEADS.before(cursor.tokens(), from);
    return head != null && head.label().equals("DONE");
  }

  /** Whether the time that was taken from a place on, up to the cursor, is a deadline. */
  boolean isDeadline(TimeReading time, int from) {
    Lexicon.@Nullable Hit head = HEADS.before(cursor.tokens(), from);
    String label = head == null ? "" : head.label();
    if (label.equals("ATTRIBUTE") || looksLikeShare(time)) {
      return false;
    }
    return switch (time.bound()) {
      case BEFORE -> true;
      case UNTIL -> !wholeYears(time) || !label.equals("HORIZON") && yearIsGoal(from, label);
      case IN -> !past(time) && !severalYears(time);
      case FROM, RANGE -> !label.equals("HORIZON") && !past(time) && !longAgo(time);
      case NONE -> standsAsDeadline(time, from, label);
    };
  }

  /** "từ 5/10 xã": a bare day and month before a noun is a fraction. */
  private boolean looksLikeShare(TimeReading time) {
    boolean bare = time.point().isDay() && time.point().year() == null;
    var words = new Cursor(time.span().of(cursor.text()));
    boolean named = false;
    for (; !words.atEnd() && !named; words.skip(1)) {
      named = words.sees(DAY);
    }
    return bare && !named && cursor.peek().isWord() && !cursor.peek().capital();
  }

  private static boolean wholeYears(TimeReading time) {
    TimePoint point = time.point();
    return !point.isDay() && point.fromMonth() == 1 && point.toMonth() == 12 && !point.lastOnly();
  }

  private static boolean severalYears(TimeReading time) {
    Integer first = time.point().year();
    return first != null && !first.equals(time.point().toYear());
  }

  /** A year before the plan's is a look back. */
  private boolean past(TimeReading time) {
    Integer plan = ctx.planYear();
    Integer year = time.point().toYear();
    return wholeYears(time) && plan != null && year != null && year < plan;
  }

  /** "30/4/1975 - 30/4/2026": an anniversary. */
  private boolean longAgo(TimeReading time) {
    Integer plan = ctx.planYear();
    return plan != null && time.start() != null && time.start().getYear() < plan - LONG_AGO;
  }

  /** "đến năm 2026 hoàn thành …": at a clause's start, or beside the word of completion. */
  private boolean yearIsGoal(int from, String label) {
    boolean opens = from == 0 || cursor.tokens().get(from - 1).kind() == Token.Kind.MARK;
    Lexicon.Hit next = HEADS.at(cursor.tokens(), cursor.index());
    return opens || label.equals("DONE") || (next != null && next.label().equals("DONE"));
  }

  /** "(tháng 5/2026)": alone in a bracket. */
  private boolean fillsBracket(int from) {
    Token before = cursor.tokens().get(from - 1);
    boolean round = before.isMark('(') && cursor.isMark(')');
    return round || (before.isMark('[') && cursor.isMark(']'));
  }

  /**
   * "(Phòng Kinh tế tham mưu, tháng 5/2026)", "[quý II; Trạm Y tế]", "- Trạm Y tế chủ trì - tháng
   * 3": a part of its own beside those that assign; "(đợt 1: tháng 3, đợt 2: tháng 9)".
   */
  private boolean besideUnits(TimeReading time) {
    String text = cursor.text();
    int at = time.span().start();
    Span bracket = Brackets.around(text, at);
    List<SetOffParts.Part> parts =
        bracket == null ? SetOffParts.ofDashes(text) : SetOffParts.ofBracket(text, bracket);
    SetOffParts.Part own = SetOffParts.at(parts, at);
    if (own == null || !own.time() || longAgo(time)) {
      return false;
    }
    List<String> others =
        parts.stream().filter(part -> !part.time()).map(part -> part.span().of(text)).toList();
    return bracket == null
        ? others.stream().anyMatch(words -> assigns(words) && UnitGrammar.opensUnit(words))
        : others.isEmpty()
            || closes(text, bracket)
            || others.stream().anyMatch(w -> assigns(w) || UnitGrammar.isUnitHeading(w));
  }

  /**
   * A bracket that closes the text, its parts set apart by semicolons, holds the task's own time.
   */
  private static boolean closes(String text, Span bracket) {
    boolean last = text.substring(bracket.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    return last && bracket.of(text).indexOf(';') >= 0;
  }

  /** "hoàn thành năm 2027" closes its clause; "hoàn thành năm 2027 đạt 80%" goes on. */
  private boolean behindDone(String label) {
    return label.equals("DONE") && (cursor.atEnd() || cursor.peek().kind() == Token.Kind.MARK);
  }

  private static boolean assigns(String words) {
    List<Token> tokens = Token.all(words);
    return IntStream.range(0, tokens.size()).anyMatch(i -> ASSIGNS.at(tokens, i) != null);
  }

  private boolean standsAsDeadline(TimeReading time, int from, String label) {
    boolean opensText = from == 0;
    boolean closes = cursor.isMark(':') || cursor.isMark(',') || cursor.atEnd();
    boolean clause = opensText || cursor.tokens().get(from - 1).kind() == Token.Kind.MARK;
    if (time.point().lastOnly()) {
      return clause || label.equals("DONE");
    }
    if (wholeYears(time)) {
      boolean stands = opensText ? cursor.isMark(',') : behindDone(label) || besideUnits(time);
      return stands && !past(time) && !severalYears(time);
    }
    boolean bracketed = !opensText && (fillsBracket(from) || besideUnits(time));
    boolean meeting = MEETING.before(cursor.tokens(), from) != null;
    return label.equals("DONE")
        || bracketed
        || meeting
        || (opensText && closes && !time.point().isDay());
  }
}
