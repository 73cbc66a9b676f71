package vn.kehoach.export.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.Due;
import vn.kehoach.export.facts.People;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Period;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Task;

/** Makes the events of one plan. */
final class EventMaker {

  /** Where a plan tells no day of its own: the stamp is demanded, and must not change. */
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  /** Every month has that many days. */
  private static final int SHORTEST_MONTH = 28;

  private final ChosenPlan chosen;
  private final Words words;

  /** The library tells days by the machine's own zone. */
  private final ZoneId zone;

  EventMaker(ChosenPlan chosen, Words words, ZoneId zone) {
    this.chosen = chosen;
    this.words = words;
    this.zone = zone;
  }

  /** An event of one day. */
  VEvent on(Due due, LocalDate day) {
    var event = new VEvent();
    event.setUid(uid(due));
    event.setDateTimeStamp(
        new DateTimeStamp(Date.from(stamp().atStartOfDay(ZoneOffset.UTC).toInstant())));
    event.setDateStart(date(day), false);
    event.setTransparency(true); // a deadline does not fill the day
    event.setSummary(Place.of(chosen.commune(), words) + ": " + due.task().text());
    event.setDescription(description(due));
    event.addCategories(categories(due.task()));
    return event;
  }

  /** An event that returns until a day. */
  VEvent returning(Due due, LocalDate first, LocalDate until, Returning returning) {
    VEvent event = on(due, first);
    Recurrence.Builder rule =
        switch (returning.step()) {
          case DAYS -> new Recurrence.Builder(Frequency.DAILY);
          case WEEKS ->
              new Recurrence.Builder(Frequency.WEEKLY)
                  .byDay(
                      DayOfWeek.valueOfAbbr(
                          returning.weekday().name().substring(0, 2).toUpperCase(Locale.ROOT)));
          case MONTHS -> monthly(returning);
        };
    if (returning.every() > 1) {
      rule.interval(returning.every());
    }
    event.setRecurrenceRule(rule.until(date(until), false).build());
    return event;
  }

  private static Recurrence.Builder monthly(Returning returning) {
    boolean everyMonth = returning.months().size() == 12;
    var rule = new Recurrence.Builder(everyMonth ? Frequency.MONTHLY : Frequency.YEARLY);
    if (!everyMonth) {
      rule.byMonth(returning.months());
    }
    int day = returning.monthDay();
    if (day > SHORTEST_MONTH && everyMonth) {
      rule.byMonthDay(IntStream.rangeClosed(SHORTEST_MONTH, day).boxed().toList()).bySetPos(-1);
    } else {
      rule.byMonthDay(day == 0 ? -1 : day);
    }
    return rule;
  }

  private String uid(Due due) {
    String event = due.milestone() == 0 ? "" : "-" + due.milestone();
    return chosen.plan().id() + "-" + due.task().id() + event + "@kehoach";
  }

  /** The day of the document, so that the same plan always gives the same bytes. */
  private LocalDate stamp() {
    DocumentInfo document = chosen.plan().document();
    if (document.issuedOn() != null) {
      return document.issuedOn();
    }
    Period period = document.period();
    return period == null || period.start() == null ? NO_DAY : period.start();
  }

  private Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  private String description(Due due) {
    var lines = new ArrayList<String>();
    lines.add(due.task().text());
    String units = People.all(due.task().responsibilities(), words);
    if (!units.isEmpty()) {
      lines.add(units);
    }
    lines.add(words.get("calendar.deadline", due.deadline().text()));
    if (due.task().expectedResult() != null) {
      lines.add(words.get("calendar.expected", due.task().expectedResult()));
    }
    String title = chosen.plan().document().title();
    lines.add(words.get("calendar.plan", title == null ? chosen.plan().id() : title));
    lines.add(words.get("calendar.place", Place.of(chosen.plan(), due.task().at(), words)));
    return String.join("\n", lines);
  }

  private List<String> categories(Task task) {
    var categories = new ArrayList<String>();
    categories.add(Place.of(chosen.commune(), words));
    task.responsibilities().stream()
        .map(Responsibility::unit)
        .map(unit -> unit.name())
        .distinct()
        .forEach(categories::add);
    return categories;
  }
}
