package vn.kehoach.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.Filter;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.Reading;
import vn.kehoach.index.UnitRef;
import vn.kehoach.ingest.Limits;
import vn.kehoach.message.QueryProblemWords;
import vn.kehoach.model.Role;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.QuerySyntaxException;
import vn.kehoach.search.SearchRequest;
import vn.kehoach.search.SearchResult;
import vn.kehoach.search.Snippet;
import vn.kehoach.spot.SpottedWords;
import vn.kehoach.web.source.SourceFiles;

/** Where something is said. */
@Command(name = "search")
final class SearchCommand extends Question {

  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";

  @Parameters(paramLabel = "TEXT", arity = "0..*", preprocessor = TypedWord.class)
  private List<String> words = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "U")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "R")
  private @Nullable Role role;

  @Option(names = "--commune", paramLabel = "A,B")
  private List<String> typedCommunes = new ArrayList<>();

  @Option(names = "--province", paramLabel = "P")
  private @Nullable String province;

  @Option(names = "--kind", paramLabel = "K")
  private @Nullable FactKind kind;

  @Option(names = "--due-before", paramLabel = "D", converter = DayConverter.class)
  private @Nullable LocalDate dueBefore;

  @Option(names = "--due-after", paramLabel = "D", converter = DayConverter.class)
  private @Nullable LocalDate dueAfter;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--offset", paramLabel = "N")
  private int offset;

  @Option(names = "--facets")
  private boolean facets;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--json")
  private boolean json;

  @Override
  int ask(PlanIndex index) throws IOException {
    Optional<UnitRef> asked = Optional.empty();
    if (unit != null) {
      asked = unit(index, unit);
      if (asked.isEmpty()) {
        return FOUND;
      }
    }
    Optional<List<String>> communes = communes(index, typedCommunes);
    if (communes.isEmpty() || !hasProvince(index, province)) {
      return FOUND;
    }
    var filters =
        new ArrayList<>(
            FactQuery.filters(asked.orElse(null), role, null, province, kind, dueBefore, dueAfter));
    if (!communes.get().isEmpty()) {
      filters.add(
          new Filter.AnyOf(communes.get().stream().<Filter>map(Filter.InCommune::new).toList()));
    }
    Set<Facet> counted = facets ? EnumSet.complementOf(EnumSet.of(Facet.PLAN)) : Set.of();
    var request =
        new SearchRequest(String.join(" ", words), filters, new Page(offset, limit), counted);
    try {
      return answer(index, new PlanSearch(index, app().units()).search(request, snippet()));
    } catch (QuerySyntaxException e) {
      return refuse(e);
    }
  }

  private int answer(PlanIndex index, SearchResult result) throws IOException {
    if (result.total() > 0 && result.reading() != Reading.AS_TYPED) {
      complain(text("search.reading." + result.reading())); // before what it is said of
    }
    if (json) {
      printJson(spotted(result));
    } else {
      printHits(index, result);
    }
    if (result.total() == 0) {
      complain(text("search.none", result.query()));
    }
    if (result.suggestion() != null) {
      complain(text("search.suggestion", result.suggestion()));
    }
    return result.total() == 0 ? FOUND : DONE;
  }

  /** With the place of each word in the source: whoever asks for JSON follows it there. */
  private SearchResult spotted(SearchResult result) throws IOException {
    var files = new SourceFiles(app().data(), () -> app().desk(Limits.STANDARD), Limits.STANDARD);
    return new SpottedWords(files.known()).in(result);
  }

  /** A name that no plan has is an answer; what cannot be read is wrong use. */
  private int refuse(QuerySyntaxException error) {
    var words = new QueryProblemWords(app().messages());
    if (!words.isAnswer(error.problem())) {
      throw wrong("use.query", words.of(error.problem()));
    }
    complain(words.of(error.problem()));
    return FOUND;
  }

  @Override
  void checkUse() {
    for (String word : words) {
      if (word.startsWith("--")) { // taken for a word only so that -word can take away
        throw wrong("use.unknown", word);
      }
    }
    if (limit < 1) {
      throw wrong("use.limit", limit);
    }
    if (offset < 0) {
      throw wrong("use.least", "--offset", 0, offset);
    }
    boolean narrowed =
        unit != null
            || role != null
            || !typedCommunes.isEmpty()
            || province != null
            || kind != null
            || dueBefore != null
            || dueAfter != null;
    if (String.join("", words).isBlank() && !narrowed) {
      throw wrong("use.search");
    }
    if (dueBefore != null && dueAfter != null && dueBefore.isBefore(dueAfter)) {
      throw wrong("use.dates");
    }
  }

  private Snippet snippet() {
    if (json) {
      return new Snippet("<em>", "</em>");
    }
    return terminal().coloured() ? new Snippet(BOLD, PLAIN) : new Snippet("[", "]");
  }

  private void printHits(PlanIndex index, SearchResult result) throws IOException {
    print(index, result.hits(), offset);
    if (result.total() > 0) {
      print(text("search.total", result.hits().size(), result.total()));
    }
    if (!result.near().isEmpty()) {
      print("");
      print(text("search.near"));
      print(index, result.near(), result.hits().size());
    }
    new FacetLines(app().messages()).of(result.facets()).forEach(this::print);
  }

  private void print(PlanIndex index, List<SearchResult.Hit> hits, int before) throws IOException {
    var lines = new FactLines(terminal(), app().messages(), index);
    var reasons = new ReasonWords(app().messages());
    int number = before;
    for (SearchResult.Hit hit : hits) {
      number++;
      String beginning = String.format("%3d. ", number);
      var below = new ArrayList<String>();
      below.add(app().messages().word(FactKind.ofCode(hit.kind())));
      below.add(place(hit));
      if (!hit.responsibilities().isEmpty()) {
        below.add(lines.units(hit.responsibilities()));
      }
      below.add(lines.place(hit.planId(), hit.deadline(), hit.at()));
      lines.of(beginning, hit.snippet(), String.join(" · ", below)).forEach(this::print);
      if (explain) {
        hit.reasons().forEach(reason -> print("     " + text("search.why", reasons.of(reason))));
      }
    }
  }

  private String place(SearchResult.Hit hit) {
    String commune = hit.commune() == null ? text("commune.unnamed") : hit.commune();
    return hit.province() == null ? commune : commune + ", " + hit.province();
  }
}
