package vn.kehoach.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.Filter;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.message.Messages;
import vn.kehoach.message.QueryProblemWords;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.QuerySyntaxException;
import vn.kehoach.search.SearchRequest;
import vn.kehoach.search.SearchResult;
import vn.kehoach.search.Snippet;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;

/** Where something is said. */
public final class SearchRoutes {

  private static final int MOST_HITS = 200;

  /** What a page may lie behind. */
  private static final int FURTHEST = 10_000;

  private static final Snippet MARKS = new Snippet("<em>", "</em>");

  private final Inquiry inquiry;

  /** Searches by this inquiry. */
  public SearchRoutes(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/search",
            "Facts with these words that meet these conditions; a condition that is given several"
                + " times is met by any of its values",
            SearchResult.class,
            this::search,
            Parameter.text("q", "words, in the syntax of a search"),
            Parameter.texts("unit", "a responsible unit, any spelling"),
            Parameter.choices("role", Role.class, "a responsible unit's role"),
            Parameter.texts("commune", "a commune, any spelling"),
            Parameter.texts("province", "a province, any spelling"),
            Parameter.choices("kind", FactKind.class, "the kind of fact"),
            Parameter.choices("section", SectionKind.class, "the kind of section"),
            Parameter.choices("origin", FactOrigin.class, "how it is said"),
            Parameter.choices("medium", TextOrigin.class, "how the text was had"),
            Parameter.texts("year", "a year that the plan is for"),
            Parameter.texts("quarter", "a quarter in which it is due: 2026-Q2"),
            Parameter.text("plan", "a plan's id"),
            Parameter.day("from", "due on this day or later"),
            Parameter.day("to", "due on this day or earlier"),
            Parameter.number("offset", "hits to pass over"),
            Parameter.number("limit", "most hits to give, at most " + MOST_HITS),
            Parameter.flag("facets", "whether to count what was found")));
  }

  private Reply search(Asked asked) throws IOException {
    return inquiry.ask(index -> Reply.of(search(index, asked)));
  }

  private SearchResult search(PlanIndex index, Asked asked) throws IOException {
    String words = asked.text("q");
    var request =
        new SearchRequest(
            words == null ? "" : words,
            filters(index, asked),
            new Page(
                asked.number("offset", 0, 0, FURTHEST),
                asked.number("limit", SearchRequest.DEFAULT_LIMIT, 0, MOST_HITS)),
            asked.flag("facets") ? EnumSet.complementOf(EnumSet.of(Facet.PLAN)) : Set.of());
    try {
      return new PlanSearch(index, inquiry.units()).search(request, MARKS);
    } catch (QuerySyntaxException e) {
      var said = new QueryProblemWords(new Messages(asked.language()));
      throw ProblemException.said(
          said.isAnswer(e.problem()) ? Kind.UNKNOWN_NAME : Kind.WRONG_QUERY,
          "q",
          said.of(e.problem()));
    }
  }

  private List<Filter> filters(PlanIndex index, Asked asked) throws IOException {
    var filters = new ArrayList<Filter>();
    var units = new ArrayList<UnitRef>();
    for (String name : asked.texts("unit")) {
      units.add(inquiry.unit(index, name));
    }
    List<Role> roles = asked.choices("role", Role.class);
    if (units.isEmpty()) {
      any(filters, roles, Filter.InRole::new);
    } else {
      any(filters, responsible(units, roles), Function.identity());
    }
    any(filters, inquiry.communes(index, asked.texts("commune")), Filter.InCommune::new);
    for (String province : asked.texts("province")) {
      inquiry.province(index, province);
    }
    any(filters, asked.texts("province"), Filter.InProvince::new);
    any(filters, asked.choices("kind", FactKind.class), Filter.OfKind::new);
    any(filters, asked.choices("section", SectionKind.class), Filter.InSection::new);
    any(filters, asked.choices("origin", FactOrigin.class), Filter.OfOrigin::new);
    any(filters, asked.choices("medium", TextOrigin.class), Filter.OfMedium::new);
    any(filters, asked.texts("year"), SearchRoutes::year);
    any(filters, asked.texts("quarter"), SearchRoutes::quarter);
    String plan = asked.text("plan");
    if (plan != null) {
      filters.add(new Filter.InPlan(plan));
    }
    due(filters, asked.day("from"), asked.day("to"));
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

  private static void due(List<Filter> filters, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && from.isAfter(to)) {
      throw ProblemException.with(Kind.WRONG_VALUE, "from", "from", from, "≤ " + to);
    }
    if (from != null || to != null) {
      filters.add(new Filter.Due(from, to));
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
