package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deadline in a task's own words.
 *
 * <p>A time counts when a word bounds it ("trước ngày …", "trong quý II") or when it stands where
 * only a deadline stands (the start, a bracket, behind "hoàn thành"). Dates of cited documents,
 * quoted names, years in names and horizons ("giai đoạn", "định hướng đến năm 2030") do not count.
 */
final class RunningDeadline {

  private static final Lexicon HEADS = Lexicon.of("attribute-heads.tsv");
  private static final Lexicon FREQUENCY = Lexicon.phrases("hằng", "hàng", "mỗi", "định kỳ");
  private static final Lexicon COUNTED =
      Lexicon.phrases("một", "ít nhất", "tối thiểu", "hai", "tổ chức", "có");

  private static final Lexicon JOINT = Lexicon.phrases("và", ",", "và trước", ", và");
  private static final Lexicon BOUNDS = Lexicon.of("time-words.tsv");
  private static final Lexicon BEFORE = Lexicon.only("time-words.tsv", "BEFORE");
  private static final Lexicon DAYS = Lexicon.phrases("ngày", "ngày mùng");
  private static final Lexicon HOURS = Lexicon.phrases("giờ", "h");

  private static final String DAY = Token.all("ngày").get(0).key();

  /** Years before the plan's that no deadline of it starts in. */
  private static final int LONG_AGO = 5;

  private final Cursor cursor;
  private final DateContext ctx;

  private RunningDeadline(String text, DateContext ctx) {
    this.cursor = new Cursor(text);
    this.ctx = ctx;
  }

  static Optional<DeadlineReading> find(String text, DateContext ctx) {
    return new RunningDeadline(text, ctx).find();
  }

  private Optional<DeadlineReading> find() {
    var found = new ArrayList<TimeFinding>();
    boolean quoted = false;
    while (!cursor.atEnd()) {
      quoted ^= cursor.isMark('"');
      Span value = labelled();
      if (value != null) {
        return labelled(value);
      }
      TimeFinding next = quoted ? null : takeNext();
      if (next != null) {
        found.add(next);
        addListed(next, found);
      } else if (CitationGrammar.take(cursor) == null) {
        cursor.skip(1);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(build(found));
  }

  /** "trước ngày 15/6 và 15/11/2026", "trước ngày 10/12 hằng năm". */
  private void addListed(TimeFinding first, List<TimeFinding> found) {
    TimeFinding last = first;
    while (last instanceof TimeFinding.Dated dated
        && dated.reading().bound().compareTo(TimeReading.Bound.UNTIL) >= 0
        && dated.reading().point().isDay()) {
      int from = cursor.index();
      boolean joint = cursor.take(JOINT) != null;
      TimeReading next =
          joint ? TimeGrammar.take(cursor, ctx, true, dated.reading().bound()) : null;
      if (next == null || !next.point().isDay()) {
        cursor.goTo(from);
        break;
      }
      last = new TimeFinding.Dated(next);
      found.add(last);
    }
    RecurrenceGrammar.Recurrence returning =
        last instanceof TimeFinding.Dated && cursor.sees(FREQUENCY)
            ? RecurrenceGrammar.take(cursor)
            : null;
    if (returning != null) {
      found.add(new TimeFinding.Returning(returning.period(), false, returning.span()));
    }
  }

  /** The words behind "Thời gian …:" up to the text's end. */
  private @Nullable Span labelled() {
    boolean opens = cursor.index() == 0 || cursor.peek(-1).kind() == Token.Kind.MARK;
    if (!opens || !cursor.peek().capital()) {
      return null;
    }
    return ResponsibilityGrammar.blockLine(cursor.text().substring(cursor.position()))
        .filter(line -> line.kind() == BlockLine.Kind.DEADLINE)
        .map(line -> shifted(line.valueSpan(), cursor.position()))
        .orElse(null);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private Optional<DeadlineReading> labelled(Span value) {
    return DeadlineGrammar.cell(value.of(cursor.text()), ctx)
        .map(
            reading ->
                new DeadlineReading(
                    reading.deadline(),
                    shifted(reading.span(), value.start()),
                    reading.yearAssumed(),
                    reading.impossibleDate()));
  }

  private DeadlineReading build(List<TimeFinding> found) {
    int start = found.get(0).span().start();
    int end = found.get(found.size() - 1).span().end();
    return DeadlineBuilder.build(cursor.text(), bracketed(new Span(start, end)), found);
  }

  /** With the brackets whose other half stands inside. */
  private Span bracketed(Span span) {
    String text = cursor.text();
    int open = 0;
    int missing = 0;
    for (char c : span.of(text).toCharArray()) {
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
      missing +=
          c == ')' && open == 0 && span.of(text).indexOf('(') > span.of(text).indexOf(')') ? 1 : 0;
    }
    boolean front = missing > 0 && span.start() > 0 && text.charAt(span.start() - 1) == '(';
    boolean back = open > 0 && span.end() < text.length() && text.charAt(span.end()) == ')';
    return new Span(span.start() - (front ? 1 : 0), span.end() + (back ? 1 : 0));
  }

  private @Nullable TimeFinding takeNext() {
    int from = cursor.index();
    TimeFinding day = takeDayOf();
    if (day != null) {
      return day;
    }
    RecurrenceGrammar.Recurrence returning = RecurrenceGrammar.take(cursor);
    if (returning != null) {
      if (isFrequency(returning, from)) {
        return new TimeFinding.Returning(returning.period(), false, returning.span());
      }
      cursor.goTo(from);
    }
    TimeReading time = TimeGrammar.take(cursor, ctx, false);
    if (time != null && isDeadline(time, from)) {
      return new TimeFinding.Dated(time);
    }
    if (time == null) {
      cursor.goTo(from);
    }
    return null;
  }

  /** "trước ngày 15 hằng tháng", "trước 16 giờ hằng ngày". */
  private @Nullable TimeFinding takeDayOf() {
    int from = cursor.index();
    int start = cursor.position();
    boolean strict = cursor.sees(BEFORE);
    while (cursor.take(BOUNDS) != null) {
      continue;
    }
    boolean day = cursor.take(DAYS) != null && cursor.takeNumber(1, 2) != null;
    boolean hour = !day && cursor.takeNumber(1, 2) != null && cursor.take(HOURS) != null;
    RecurrenceGrammar.Recurrence returning =
        (day || hour) && !cursor.peek().isNumber() ? RecurrenceGrammar.take(cursor) : null;
    if (returning == null) {
      cursor.goTo(from);
      return null;
    }
    var span = new Span(start, returning.span().end());
    return new TimeFinding.Returning(returning.period(), strict && day, span);
  }

  /** "1 tuần/lần", "mỗi quý", "hằng tháng"; not the adverbs "hằng năm", "hằng ngày". */
  private boolean isFrequency(RecurrenceGrammar.Recurrence returning, int from) {
    boolean opensWithNumber = cursor.tokens().get(from).isNumber();
    boolean every = FREQUENCY.at(cursor.tokens(), from) != null;
    boolean adverb = returning.period().equals("P1Y") || returning.period().equals("P1D");
    if (opensWithNumber || !adverb) {
      return opensWithNumber || every || returning.counted() && !adverb;
    }
    boolean each = cursor.tokens().get(from).key().equals(Token.all("mỗi").get(0).key());
    boolean quantified = cursor.peek().isNumber() || cursor.sees(COUNTED);
    return each && quantified && returning.period().equals("P1Y");
  }

  private boolean isDeadline(TimeReading time, int from) {
    Lexicon.Hit head = HEADS.before(cursor.tokens(), from);
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
    String words = time.span().of(cursor.text());
    boolean named = Token.all(words).stream().anyMatch(token -> token.key().equals(DAY));
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

  private boolean standsAsDeadline(TimeReading time, int from, String label) {
    boolean opensText = from == 0;
    boolean closes = cursor.isMark(':') || cursor.isMark(',') || cursor.atEnd();
    boolean clause = opensText || cursor.tokens().get(from - 1).kind() == Token.Kind.MARK;
    if (time.point().lastOnly()) {
      return clause || label.equals("DONE");
    }
    if (wholeYears(time)) {
      return opensText && cursor.isMark(',') && !past(time) && !severalYears(time);
    }
    boolean bracketed =
        !opensText && cursor.tokens().get(from - 1).isMark('(') && cursor.isMark(')');
    return label.equals("DONE") || bracketed || (opensText && closes && !time.point().isDay());
  }
}
