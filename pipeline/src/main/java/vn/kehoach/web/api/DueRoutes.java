package vn.kehoach.web.api;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.due.DueDates;
import vn.kehoach.compare.due.DueList;
import vn.kehoach.compare.due.DueRequest;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;

/** What falls due. */
public final class DueRoutes {

  /** Days ahead, where no stretch is asked for. */
  private static final int AHEAD = 30;

  private static final int PAGE = 200;
  private static final int MOST = 2_000;
  private static final int MOST_QUARTERS = 40;

  private final Inquiry inquiry;
  private final Clock clock;

  /** Answers by this inquiry, on the days of a clock. */
  public DueRoutes(Inquiry inquiry, Clock clock) {
    this.inquiry = inquiry;
    this.clock = clock;
  }

  /**
   * How much falls due in which quarter.
   *
   * @param quarters the quarters asked for, in order
   * @param ongoing what goes on without a day of its own
   * @param undated what depends on something else
   */
  public record Quarters(List<Quarter> quarters, int ongoing, int undated) {

    public Quarters {
      quarters = List.copyOf(quarters);
    }
  }

  /**
   * A quarter.
   *
   * @param quarter "2026-Q2"
   * @param first its first day
   * @param last its last day
   * @param due how much falls due in it; what returns counts for each of its days
   * @param overdue how much of that was due before today
   */
  public record Quarter(String quarter, LocalDate first, LocalDate last, long due, long overdue) {}

  /** The routes. */
  public List<Route> routes() {
    Parameter unit = Parameter.text("unit", "a responsible unit, any spelling");
    Parameter communes = Parameter.texts("commune", "only these communes, any spelling");
    Parameter today = Parameter.day("today", "what was due before is overdue; today if not said");
    return List.of(
        Route.get(
                "/due",
                "What falls due in a stretch of time; the next " + AHEAD + " days if not said",
                DueList.class,
                this::due,
                Parameter.day("from", "first day"),
                Parameter.day("to", "last day"),
                unit,
                communes,
                Parameter.flag("conflicts", "only what is wrong with its deadline"),
                today,
                Parameter.number("offset", "items to pass over"),
                Parameter.number("limit", "most items to give, at most " + MOST))
            .fresh(Route.Freshness.NOW),
        Route.get(
                "/due/quarters",
                "How much falls due in which quarter",
                Quarters.class,
                this::quarters,
                Parameter.day("from", "a day of the first quarter; this year's first if not said"),
                Parameter.day("to", "a day of the last quarter; this year's last if not said"),
                unit,
                communes,
                today)
            .fresh(Route.Freshness.NOW));
  }

  private LocalDate today(Asked asked) {
    return Objects.requireNonNullElseGet(asked.day("today"), () -> LocalDate.now(clock));
  }

  private Reply due(Asked asked) throws IOException {
    LocalDate today = today(asked);
    LocalDate from = asked.day("from");
    LocalDate to = asked.day("to");
    boolean conflicts = asked.flag("conflicts");
    Conditions.checkOrder(from, to);
    boolean unbounded = from == null && to == null && !conflicts;
    return inquiry.ask(
        index ->
            Reply.of(
                new DueDates(index)
                    .due(
                        new DueRequest(
                            unbounded ? today : from,
                            unbounded ? today.plusDays(AHEAD) : to,
                            inquiry.unit(index, asked.text("unit")),
                            inquiry.communes(index, asked.texts("commune")),
                            conflicts,
                            today,
                            asked.number("offset", 0, 0, Integer.MAX_VALUE),
                            asked.number("limit", PAGE, 0, MOST)))));
  }

  private Reply quarters(Asked asked) throws IOException {
    LocalDate today = today(asked);
    LocalDate from = Objects.requireNonNullElseGet(asked.day("from"), () -> today.withDayOfYear(1));
    LocalDate to =
        Objects.requireNonNullElseGet(asked.day("to"), () -> from.withMonth(12).withDayOfMonth(31));
    Conditions.checkOrder(from, to);
    List<LocalDate> firsts = firstDays(from, to);
    return inquiry.ask(
        index -> {
          UnitRef unit = inquiry.unit(index, asked.text("unit"));
          List<String> communes = inquiry.communes(index, asked.texts("commune"));
          var quarters = new ArrayList<Quarter>();
          for (LocalDate first : firsts) {
            quarters.add(quarter(index, unit, communes, today, first));
          }
          DueList whole =
              new DueDates(index)
                  .due(
                      new DueRequest(
                          firsts.getFirst(),
                          firsts.getLast().plusMonths(3).minusDays(1),
                          unit,
                          communes,
                          false,
                          today,
                          0,
                          0));
          return Reply.of(new Quarters(quarters, whole.ongoingTotal(), whole.undated()));
        });
  }

  private static Quarter quarter(
      PlanIndex index,
      @Nullable UnitRef unit,
      List<String> communes,
      LocalDate today,
      LocalDate first)
      throws IOException {
    LocalDate last = first.plusMonths(3).minusDays(1);
    long due = count(index, unit, communes, today, first, last);
    LocalDate yesterday = today.minusDays(1);
    long overdue = 0;
    if (!yesterday.isBefore(last)) {
      overdue = due;
    } else if (!yesterday.isBefore(first)) {
      overdue = count(index, unit, communes, today, first, yesterday);
    }
    String name = first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    return new Quarter(name, first, last, due, overdue);
  }

  private static long count(
      PlanIndex index,
      @Nullable UnitRef unit,
      List<String> communes,
      LocalDate today,
      LocalDate from,
      LocalDate to)
      throws IOException {
    return new DueDates(index)
        .due(new DueRequest(from, to, unit, communes, false, today, 0, 0))
        .total();
  }

  private static List<LocalDate> firstDays(LocalDate from, LocalDate to) {
    var days = new ArrayList<LocalDate>();
    LocalDate first =
        from.withDayOfMonth(1).withMonth(from.getMonth().firstMonthOfQuarter().getValue());
    for (LocalDate day = first; !day.isAfter(to); day = day.plusMonths(3)) {
      days.add(day);
      if (days.size() > MOST_QUARTERS) {
        throw ProblemException.with(Kind.WRONG_VALUE, "to", "to", to, "≤ " + day);
      }
    }
    return days;
  }
}
