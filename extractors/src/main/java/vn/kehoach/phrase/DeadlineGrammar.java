package vn.kehoach.phrase;

import java.util.List;
import java.util.Optional;
import vn.kehoach.model.Deadline;

/**
 * Deadlines: of a cell or line that is about time, and of a task's own words.
 *
 * <p>The whole grammar: {@link DeadlineScanner} (cells), {@link RunningDeadline} (running text),
 * {@link TimeGrammar}, {@link TimePointGrammar}, {@link RecurrenceGrammar}.
 */
public final class DeadlineGrammar {

  private static final Lexicon WITHIN = Lexicon.only("deadline-words.tsv", "WITHIN");
  private static final Lexicon BY_EVENT = Lexicon.only("deadline-words.tsv", "BY_EVENT");
  private static final Lexicon DURING = Lexicon.only("deadline-words.tsv", "DURING");
  private static final Lexicon SEASON = Lexicon.only("calendar-words.tsv", "SEASON");
  private static final Lexicon CALENDAR = Lexicon.of("calendar-words.tsv");

  private DeadlineGrammar() {}

  /**
   * Reads a text that is wholly about time. A text that cannot be understood is kept as a deadline
   * with nothing but its words; an empty one is none.
   */
  public static Optional<DeadlineReading> cell(String text, DateContext ctx) {
    Span whole = Trim.closing(text, afterLabel(text));
    String words = whole.of(text);
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    List<TimeFinding> findings = DeadlineScanner.scan(words, ctx);
    DeadlineReading reading = DeadlineBuilder.build(words, new Span(0, words.length()), findings);
    if (!reading.deadline().understood() && !reading.impossibleDate()) {
      reading = planYear(words, ctx).or(() -> byEvent(words)).orElse(reading);
    }
    return Optional.of(
        new DeadlineReading(
            reading.deadline(), whole, reading.yearAssumed(), reading.impossibleDate()));
  }

  /**
   * Finds the deadline that a task's own words give: a date, month, quarter, year or frequency. Its
   * text is those words only.
   */
  public static Optional<DeadlineReading> running(String taskText, DateContext ctx) {
    return RunningDeadline.find(taskText, ctx);
  }

  /** "Trước khai giảng năm học mới", "Trong mùa mưa bão": bound to what names no day. */
  private static Optional<DeadlineReading> byEvent(String words) {
    var cursor = new Cursor(words);
    boolean during = cursor.take(DURING) != null && cursor.sees(SEASON);
    boolean bound = during || cursor.take(BY_EVENT) != null;
    boolean calendar = !cursor.sees(SEASON) && cursor.sees(CALENDAR);
    if (!bound || calendar || !cursor.peek().isWord()) {
      return Optional.empty();
    }
    var deadline =
        new Deadline(words, null, null, false, false, false, null, words.strip(), List.of());
    return Optional.of(new DeadlineReading(deadline, new Span(0, words.length()), false, false));
  }

  private static Span afterLabel(String text) {
    return ResponsibilityGrammar.blockLine(text)
        .filter(line -> line.kind() == BlockLine.Kind.DEADLINE)
        .map(BlockLine::valueSpan)
        .orElse(new Span(0, text.length()));
  }

  /** "Trong năm" alone is the plan's year. */
  private static Optional<DeadlineReading> planYear(String words, DateContext ctx) {
    Integer year = ctx.planYear();
    var cursor = new Cursor(words);
    boolean within = cursor.take(WITHIN) != null;
    if (year == null || !within || !cursor.atEnd()) {
      return Optional.empty();
    }
    var point = TimePoint.years(year, year);
    var deadline =
        new Deadline(
            words, point.first(ctx), point.last(ctx), false, false, false, null, null, List.of());
    return Optional.of(new DeadlineReading(deadline, new Span(0, words.length()), false, false));
  }
}
