package vn.kehoach.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Role;
import vn.kehoach.search.PlanSearch;
import vn.kehoach.search.SearchRequest;
import vn.kehoach.search.SearchResult;
import vn.kehoach.search.Snippet;

/** Where something is said. */
@Command(name = "search")
final class SearchCommand extends Question {

  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "U")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "R")
  private @Nullable Role role;

  @Option(names = "--commune", paramLabel = "C")
  private @Nullable String commune;

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

  @Option(names = "--json")
  private boolean json;

  @Override
  int ask(PlanIndex index) throws IOException {
    check();
    Optional<UnitRef> asked = Optional.empty();
    if (unit != null) {
      asked = unit(index, unit);
      if (asked.isEmpty()) {
        return FOUND;
      }
    }
    if (!hasCommune(index, commune) || !hasProvince(index, province)) {
      return FOUND;
    }
    var request =
        new SearchRequest(
            String.join(" ", words),
            asked.orElse(null),
            role,
            commune,
            province,
            kind,
            dueBefore,
            dueAfter,
            limit);
    SearchResult result = new PlanSearch(index).search(request, snippet());
    print(index, result);
    return result.total() == 0 ? FOUND : DONE;
  }

  private void check() {
    if (limit < 1) {
      throw wrong("use.limit", limit);
    }
    boolean narrowed =
        unit != null
            || role != null
            || commune != null
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

  private void print(PlanIndex index, SearchResult result) throws IOException {
    if (json) {
      printJson(result);
    } else {
      printHits(index, result);
    }
    if (result.total() == 0) {
      complain(text("search.none", result.query()));
    }
  }

  private void printHits(PlanIndex index, SearchResult result) throws IOException {
    var lines = new FactLines(terminal(), app().messages(), index);
    int number = 0;
    for (SearchResult.Hit hit : result.hits()) {
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
    }
    if (result.total() > 0) {
      print(text("search.total", result.hits().size(), result.total()));
    }
  }

  private String place(SearchResult.Hit hit) {
    String commune = hit.commune() == null ? text("commune.unnamed") : hit.commune();
    return hit.province() == null ? commune : commune + ", " + hit.province();
  }
}
