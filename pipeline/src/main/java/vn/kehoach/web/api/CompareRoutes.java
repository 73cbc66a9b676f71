package vn.kehoach.web.api;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.compare.CompareRequest;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.IndicatorComparison;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;

/** Targets side by side. */
public final class CompareRoutes {

  /** Over so many communes sentences are read only for a row that is opened. */
  private static final int FEW = 60;

  private static final int PAGE = 100;
  private static final int MOST = 1_000;

  private final Inquiry inquiry;

  /** Answers by this inquiry. */
  public CompareRoutes(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * A part of a comparison.
   *
   * @param communes how many communes were compared
   * @param total number of all rows
   * @param offset how many of them were passed over
   * @param columns the communes, whether or not they have any of the rows
   * @param indicators the rows
   */
  public record Rows(
      int communes,
      int total,
      int offset,
      List<Column> columns,
      List<Comparison.Indicator> indicators) {

    public Rows {
      columns = List.copyOf(columns);
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * A commune that has plans.
   *
   * @param commune its name; null for plans that do not say
   * @param province its province
   * @param whole whether its plans were wholly read, so that their silence means something
   */
  public record Column(@Nullable String commune, @Nullable String province, boolean whole) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/compare",
            "Indicators of several communes side by side; with sentences where the communes are"
                + " few, or one row is opened",
            Rows.class,
            this::compare,
            Parameter.text("q", "what is measured; all indicators if not said"),
            Parameter.texts("commune", "only these communes, any spelling"),
            Parameter.flag("all", "also indicators that one commune alone has"),
            Parameter.flag("fullOnly", "only what has the same population and measure"),
            Parameter.number("open", "the row to open, from 1"),
            Parameter.number("offset", "rows to pass over"),
            Parameter.number("limit", "most rows to give, at most " + MOST)));
  }

  private Reply compare(Asked asked) throws IOException {
    return inquiry.ask(
        index -> {
          String text = asked.text("q");
          List<String> communes = inquiry.communes(index, asked.texts("commune"));
          var compare = new IndicatorComparison(index);
          CompareRequest request = request(asked, text, communes);
          Comparison figures = compare.compare(request);
          int open = asked.number("open", 0, 0, Integer.MAX_VALUE);
          if (open > figures.indicators().size()) {
            throw ProblemException.with(
                Kind.WRONG_VALUE, "open", "open", open, "1 … " + figures.indicators().size());
          }
          int all = figures.indicators().size();
          int first = open > 0 ? open - 1 : asked.number("offset", 0, 0, Integer.MAX_VALUE);
          int from = Math.min(first, all);
          int most = open > 0 ? 1 : asked.number("limit", PAGE, 0, MOST);
          boolean sentences = open > 0 || figures.communes() <= FEW;
          List<Comparison.Indicator> rows =
              sentences
                  ? compare.opened(request, from, most).indicators()
                  : figures.indicators().subList(from, Math.min(all, from + most));
          return Reply.of(new Rows(figures.communes(), all, from, columns(index, communes), rows));
        });
  }

  private static List<Column> columns(PlanIndex index, List<String> asked) throws IOException {
    FactLists lists = index.lists();
    var cut = new BitSet();
    for (int plan = 0; plan < lists.plans().size(); plan++) {
      if (!lists.plans().get(plan).complete()) {
        cut.set(lists.communeOf(plan));
      }
    }
    return lists.communes(asked).stream()
        .mapToObj(
            number -> {
              CommuneKey key = lists.communes().get(number);
              return new Column(key.commune(), key.province(), !cut.get(number));
            })
        .toList();
  }

  private static CompareRequest request(Asked asked, @Nullable String text, List<String> communes) {
    return new CompareRequest(
        text == null ? "" : text, communes, asked.flag("all"), asked.flag("fullOnly"), false);
  }
}
