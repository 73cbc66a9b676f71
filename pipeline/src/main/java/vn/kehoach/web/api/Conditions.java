package vn.kehoach.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.Filter;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;

/** Conditions of a request; one that is given several times is met by any of its values. */
final class Conditions {

  private Conditions() {}

  /** All that narrow a search. */
  static List<Filter> of(Inquiry inquiry, PlanIndex index, Asked asked) throws IOException {
    var filters = new ArrayList<Filter>();
    any(filters, inquiry.communes(index, asked.texts("commune")), Filter.InCommune::new);
    for (String province : asked.texts("province")) {
      inquiry.province(index, province);
    }
    any(filters, asked.texts("province"), Filter.InProvince::new);
    filters.addAll(ofFacts(asked, units(inquiry, index, asked)));
    filters.addAll(due(asked));
    return filters;
  }

  /** The units that a request names. */
  static List<UnitRef> units(Inquiry inquiry, PlanIndex index, Asked asked) throws IOException {
    var units = new ArrayList<UnitRef>();
    for (String name : asked.texts("unit")) {
      units.add(inquiry.unit(index, name));
    }
    return units;
  }

  /** What narrows the facts, whatever commune they are of and whenever they are due. */
  static List<Filter> ofFacts(Asked asked, List<UnitRef> units) {
    var filters = new ArrayList<Filter>();
    List<Role> roles = asked.choices("role", Role.class);
    if (units.isEmpty()) {
      any(filters, roles, Filter.InRole::new);
    } else {
      any(filters, responsible(units, roles), Function.identity());
    }
    any(filters, asked.choices("kind", FactKind.class), Filter.OfKind::new);
    any(filters, asked.choices("section", SectionKind.class), Filter.InSection::new);
    any(filters, asked.choices("origin", FactOrigin.class), Filter.OfOrigin::new);
    any(filters, asked.choices("medium", TextOrigin.class), Filter.OfMedium::new);
    any(filters, asked.texts("year"), Conditions::year);
    any(filters, asked.texts("quarter"), Conditions::quarter);
    String plan = asked.text("plan");
    if (plan != null) {
      filters.add(new Filter.InPlan(plan));
    }
    return filters;
  }

  /** A unit and a role are one condition: the unit has that role. */
  private static List<Filter> responsible(List<UnitRef> units, List<Role> roles) {
    var filters = new ArrayList<Filter>();
    for (UnitRef unit : units) {
      if (roles.isEmpty()) {
        filters.add(new Filter.Responsible(unit, null));
      }
      roles.forEach(role -> filters.add(new Filter.Responsible(unit, role)));
    }
    return filters;
  }

  private static <T> void any(
      List<Filter> filters, List<T> values, Function<? super T, ? extends Filter> filter) {
    List<Filter> each = values.stream().<Filter>map(filter::apply).toList();
    if (each.size() == 1) {
      filters.add(each.getFirst());
    } else if (!each.isEmpty()) {
      filters.add(new Filter.AnyOf(each));
    }
  }

  /** That a fact is about any of these topics. */
  static List<Filter> about(List<TopicDirectory.Topic> topics) {
    var filters = new ArrayList<Filter>();
    any(filters, topics, topic -> new Filter.OfTopic(topic.id()));
    return filters;
  }

  /** That a fact is due some time between two days. */
  static List<Filter> due(Asked asked) {
    LocalDate from = asked.day("from");
    LocalDate to = asked.day("to");
    checkOrder(from, to);
    return from == null && to == null ? List.of() : List.of(new Filter.Due(from, to));
  }

  /**
   * Of two days the first comes first.
   *
   * @throws ProblemException if it does not
   */
  static void checkOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && from.isAfter(to)) {
      throw ProblemException.with(Kind.WRONG_VALUE, "from", "from", from, "≤ " + to);
    }
  }

  private static Filter year(String year) {
    if (!year.matches("[12]\\d{3}")) {
      throw ProblemException.with(Kind.WRONG_VALUE, "year", "year", year, "2026");
    }
    int number = Integer.parseInt(year);
    return new Filter.OfYear(number, number);
  }

  private static Filter quarter(String quarter) {
    if (!quarter.matches("[12]\\d{3}-Q[1-4]")) {
      throw ProblemException.with(Kind.WRONG_VALUE, "quarter", "quarter", quarter, "2026-Q2");
    }
    int month = 3 * (quarter.charAt(6) - '1') + 1;
    LocalDate first = LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), month, 1);
    return new Filter.Due(first, first.plusMonths(3).minusDays(1));
  }
}
