package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deadline in a task's own words.
 *
 * <pre>
 * text  = {label | named day | delay | day that returns | recurrence | time | citation | token}
 * label = "Thời gian …:" words up to the end
 * </pre>
 *
 * A time counts where {@link DeadlineCriteria} says that it is the task's own. Quoted names and the
 * dates of cited documents do not count.
 */
final class RunningDeadline {

  private static final Lexicon FREQUENCY = Lexicon.only("deadline-words.tsv", "FREQUENCY");
  private static final Lexicon LISTED = Lexicon.only("deadline-words.tsv", "LISTED");
  private static final Lexicon BOUNDS = Lexicon.of("time-words.tsv");
  private static final Lexicon BEFORE = Lexicon.only("time-words.tsv", "BEFORE");
  private static final Lexicon DAY = Lexicon.only("calendar-words.tsv", "DAY");
  private static final Lexicon VAGUE = Lexicon.only("calendar-words.tsv", "VAGUE");
  private static final Lexicon SEASON_WORD = Lexicon.only("deadline-words.tsv", "SEASON_WORD");
  private static final Lexicon HOUR = Lexicon.only("calendar-words.tsv", "HOUR");

  private final Cursor cursor;
  private final DateContext ctx;
  private final DeadlineCriteria criteria;

  private RunningDeadline(String text, DateContext ctx) {
    this.cursor = new Cursor(text);
    this.ctx = ctx;
    this.criteria = new DeadlineCriteria(cursor, ctx);
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
    while (last instanceof TimeFinding.Dated dated) {
      TimeReading next = takeListed(dated.reading());
      if (next == null) {
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

  /** The next time of the same sort, bound by the same word. */
  private @Nullable TimeReading takeListed(TimeReading last) {
    TimeReading.Bound bound = last.bound();
    boolean only = bound.compareTo(TimeReading.Bound.UNTIL) >= 0 || bound == TimeReading.Bound.IN;
    int from = cursor.index();
    TimeReading next =
        only && cursor.take(LISTED) != null ? TimeGrammar.take(cursor, ctx, true, bound) : null;
    if (next == null || next.point().isDay() != last.point().isDay() || next.bound() != bound) {
      cursor.goTo(from);
      return null;
    }
    return next;
  }

  /** The words behind "Thời gian …:" up to the text's end. */
  private @Nullable Span labelled() {
    boolean first = cursor.index() == 0;
    boolean opens = first || cursor.peek(-1).kind() == Token.Kind.MARK;
    if (!opens || (first && !cursor.peek().capital())) {
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
    Span words = Brackets.completed(cursor.text(), new Span(start, end));
    return DeadlineBuilder.build(cursor.text(), words, found);
  }

  private @Nullable TimeFinding takeNext() {
    int from = cursor.index();
    TimeReading named = NamedDay.take(cursor, ctx);
    if (named != null) {
      return new TimeFinding.Dated(named);
    }
    TimeFinding delay = DependenceGrammar.takeDelay(cursor, ctx);
    if (delay == null) {
      delay = takeDayOf();
    }
    if (delay != null) {
      return delay;
    }
    RecurrenceGrammar.Recurrence returning = RecurrenceGrammar.take(cursor);
    if (returning != null) {
      TimeFinding day = ReturningDay.behind(cursor, returning);
      if (day != null) {
        return day;
      }
      if (criteria.isFrequency(returning, from)) {
        return new TimeFinding.Returning(returning.period(), false, returning.span());
      }
      cursor.goTo(from);
    }
    TimeFinding season = takeSeason(from);
    if (season != null) {
      return season;
    }
    TimeReading time = takeTime();
    if (time != null && criteria.isDeadline(time, from)) {
      return new TimeFinding.Dated(time);
    }
    if (time == null) {
      cursor.goTo(from);
    }
    return null;
  }

  /** "đầu năm 2026" is a time of that year. */
  private @Nullable TimeReading takeTime() {
    int from = cursor.index();
    int start = cursor.position();
    if (cursor.take(VAGUE) != null) {
      TimeReading within = TimeGrammar.take(cursor, ctx, false);
      if (within != null && within.bound() == TimeReading.Bound.NONE) {
        return within.from(start);
      }
      cursor.goTo(from);
    }
    return TimeGrammar.take(cursor, ctx, false);
  }

  /** "hoàn thành trước mùa mưa bão": a season that must not have begun. */
  private @Nullable TimeFinding takeSeason(int from) {
    int start = cursor.position();
    boolean before = criteria.behindCompletion(from) && cursor.take(BEFORE) != null;
    boolean season = before && cursor.sees(SEASON_WORD);
    cursor.goTo(from);
    return season ? DependenceGrammar.take(cursor, ctx, start) : null;
  }

  /** "trước ngày 15 hằng tháng", "trước 16 giờ hằng ngày". */
  private @Nullable TimeFinding takeDayOf() {
    int from = cursor.index();
    int start = cursor.position();
    boolean strict = cursor.sees(BEFORE);
    while (cursor.take(BOUNDS) != null) {
      continue;
    }
    boolean day = cursor.take(DAY) != null && cursor.takeNumber(1, 2) != null;
    boolean hour = !day && cursor.takeNumber(1, 2) != null && cursor.take(HOUR) != null;
    RecurrenceGrammar.Recurrence returning =
        (day || hour) && !cursor.peek().isNumber() ? RecurrenceGrammar.take(cursor) : null;
    if (returning == null) {
      cursor.goTo(from);
      return null;
    }
    var span = new Span(start, returning.span().end());
    return new TimeFinding.Returning(returning.period(), strict && day, span);
  }
}
