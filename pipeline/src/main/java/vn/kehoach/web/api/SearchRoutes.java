package vn.kehoach.web.api;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.message.Language;
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
import vn.kehoach.spot.SpottedWords;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.source.SourceFiles;

/** Where something is said. */
public final class SearchRoutes {

  private static final int MOST_HITS = 200;

  /** What a page may lie behind. */
  private static final int FURTHEST = 10_000;

  private static final Snippet MARKS = new Snippet("<em>", "</em>");

  private final Inquiry inquiry;
  private final SourceFiles files;

  /** Searches by this inquiry; words are looked up again in these files. */
  public SearchRoutes(Inquiry inquiry, SourceFiles files) {
    this.inquiry = inquiry;
    this.files = files;
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
            Parameter.flag("facets", "whether to count what was found"),
            Parameter.flag(
                "boxes", "whether to look up in the files in which box each word is printed")));
  }

  private Reply search(Asked asked) throws IOException {
    SearchResult found = inquiry.ask(index -> search(index, asked));
    return Reply.of(asked.flag("boxes") ? new SpottedWords(files.known()).in(found) : found);
  }

  private SearchResult search(PlanIndex index, Asked asked) throws IOException {
    String words = asked.text("q");
    var request =
        new SearchRequest(
            words == null ? "" : words,
            Conditions.of(inquiry, index, asked),
            new Page(
                asked.number("offset", 0, 0, FURTHEST),
                asked.number("limit", SearchRequest.DEFAULT_LIMIT, 0, MOST_HITS)),
            asked.flag("facets") ? EnumSet.complementOf(EnumSet.of(Facet.PLAN)) : Set.of());
    try {
      return new PlanSearch(index, inquiry.units()).search(request, MARKS);
    } catch (QuerySyntaxException e) {
      throw problem(e, asked.language());
    }
  }

  /** What is wrong with the words of a search. */
  static ProblemException problem(QuerySyntaxException error, Language language) {
    var said = new QueryProblemWords(new Messages(language));
    return ProblemException.said(
        said.isAnswer(error.problem()) ? Kind.UNKNOWN_NAME : Kind.WRONG_QUERY,
        "q",
        said.of(error.problem()));
  }
}
