package vn.kehoach.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.ProductId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Due;
import vn.kehoach.export.facts.Words;
import vn.kehoach.index.PlanDays;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;

/**
 * Writes deadlines as a calendar: an all-day event on the last day that is in time, with a rule
 * where it returns within the plan's period, from the plan's signing on.
 *
 * <p>All-day events have no time zone: they fall on that day wherever the calendar is read.
 */
public final class CalendarFile {

  private static final ProductId PRODUCT = new ProductId("-//kehoach//kehoach//VI");

  private static final String EVENT = "BEGIN:VEVENT";
  private static final String END = "END:VCALENDAR";

  private final ChosenPlans plans;
  private final Words words;

  /** A writer of these plans. */
  public CalendarFile(ChosenPlans plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  /**
   * What a calendar holds.
   *
   * @param events its events, a recurring one once
   * @param leftOut deadlines that fall on no day, by what their time is like
   */
  public record Account(int events, Map<Due.Kind, Integer> leftOut) {

    public Account {
      leftOut = Map.copyOf(leftOut);
    }
  }

  /**
   * Writes the calendar; the stream stays open. Events are written one by one, so that a calendar
   * of many plans is never held whole.
   */
  public Account write(OutputStream out) throws IOException {
    var calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName(words.get("calendar.name"));
    String whole = text(calendar);
    int end = whole.lastIndexOf(END);
    out.write(whole.substring(0, end).getBytes(UTF_8));
    var leftOut = new EnumMap<Due.Kind, Integer>(Due.Kind.class);
    int[] events = {0};
    plans.each(chosen -> events[0] += write(chosen, leftOut, out));
    out.write(whole.substring(end).getBytes(UTF_8));
    out.flush();
    return new Account(events[0], leftOut);
  }

  private int write(ChosenPlan chosen, Map<Due.Kind, Integer> leftOut, OutputStream out)
      throws IOException {
    var events = new ICalendar();
    for (Due due : chosen.dues()) {
      Optional<VEvent> event = event(chosen, due);
      event.ifPresent(events::addEvent);
      if (event.isEmpty()) {
        leftOut.merge(due.kind(), 1, Integer::sum);
      }
    }
    if (!events.getEvents().isEmpty()) {
      String text = text(events);
      out.write(text.substring(text.indexOf(EVENT), text.lastIndexOf(END)).getBytes(UTF_8));
    }
    return events.getEvents().size();
  }

  private static String text(ICalendar calendar) throws IOException {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(calendar);
    }
    return text.toString();
  }

  private Optional<VEvent> event(ChosenPlan chosen, Due due) {
    var maker = new EventMaker(chosen, words, ZoneId.systemDefault());
    return switch (due.kind()) {
      case DATED -> Optional.ofNullable(due.lastDay()).map(day -> maker.on(due, day));
      case RECURRING -> returning(chosen.plan(), due, maker);
      case CONTINUOUS, IMMEDIATE, DEPENDENT, OPEN -> Optional.empty();
    };
  }

  private static Optional<VEvent> returning(PlanDocument plan, Due due, EventMaker maker) {
    Optional<LocalDate> from = begin(plan, due.deadline());
    Optional<Returning> returning = Returning.of(due.deadline());
    if (from.isEmpty() || returning.isEmpty()) {
      return Optional.empty();
    }
    LocalDate to = end(plan, due, from.get());
    return returning
        .get()
        .first(from.get(), to)
        .map(first -> maker.returning(due, first, to, returning.get()));
  }

  private static Optional<LocalDate> begin(PlanDocument plan, Deadline deadline) {
    return Optional.ofNullable(PlanDays.of(plan).first(deadline.start(), deadline.due()));
  }

  /** The end of its own time, or of the plan's, or of the year in which it begins. */
  private static LocalDate end(PlanDocument plan, Due due, LocalDate from) {
    LocalDate own = due.lastDay();
    Period period = plan.document().period();
    if (own != null) {
      return own;
    }
    return period == null || period.end() == null || period.end().isBefore(from)
        ? LocalDate.of(from.getYear(), 12, 31)
        : period.end();
  }
}
