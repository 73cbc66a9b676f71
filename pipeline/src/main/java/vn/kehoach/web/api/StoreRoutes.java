package vn.kehoach.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FacetCounts;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.read.scan.Tesseract;
import vn.kehoach.search.NearNames;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;

/** What there is to ask about: names, and how the store stands. */
public final class StoreRoutes {

  private static final int MOST_SUGGESTIONS = 12;

  private final Inquiry inquiry;
  private final OcrOptions ocr;
  private final String version;
  private @Nullable String engine;

  /**
   * Answers by this inquiry.
   *
   * @param ocr how scans are recognised
   * @param version the program's version
   */
  public StoreRoutes(Inquiry inquiry, OcrOptions ocr, String version) {
    this.inquiry = inquiry;
    this.ocr = ocr;
    this.version = version;
  }

  /**
   * How the store stands.
   *
   * @param version the program's version
   * @param plans how many plans there are
   * @param communes of how many communes
   * @param provinces of how many provinces, those that no plan names aside
   * @param facts how many facts
   * @param scans what scans are recognised with; "" where there is nothing
   */
  public record Status(
      String version, int plans, int communes, int provinces, int facts, String scans) {}

  /**
   * Units that plans name.
   *
   * @param units the units, those of the most facts first
   */
  public record Units(List<Unit> units) {}

  /**
   * A unit.
   *
   * @param id its id; null where it is in no list
   * @param name its name
   * @param facts how many facts give it something to do
   */
  public record Unit(@Nullable String id, String name, int facts) {}

  /**
   * Communes that have plans.
   *
   * @param communes in the order of a Vietnamese dictionary
   */
  public record Communes(List<Commune> communes) {}

  /**
   * A commune.
   *
   * @param commune its bare name
   * @param province its province
   * @param plans how many plans it has
   */
  public record Commune(String commune, @Nullable String province, int plans) {}

  /**
   * Names that may be meant.
   *
   * @param suggestions the nearest first
   */
  public record Suggestions(List<Suggestion> suggestions) {}

  /**
   * A name.
   *
   * @param kind "unit", "commune" or "province"
   * @param value what to ask with: a commune with its province, which tells namesakes apart
   * @param label what to show
   */
  public record Suggestion(String kind, String value, String label) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/status", "How the store stands", Status.class, asked -> Reply.of(status())),
        Route.get("/units", "Units that plans name", Units.class, this::units),
        Route.get("/communes", "Communes that have plans", Communes.class, this::communes),
        Route.get(
            "/suggest",
            "Units, communes and provinces that begin with what is typed, or are spelt nearly so",
            Suggestions.class,
            this::suggest,
            Parameter.text("q", "what is typed")));
  }

  Status status() throws IOException {
    return inquiry.ask(
        index -> {
          List<Commune> communes = communes(index);
          long provinces =
              communes.stream().map(Commune::province).filter(Objects::nonNull).distinct().count();
          int facts = index.plans().stream().mapToInt(IndexedPlan::facts).sum();
          return new Status(
              version, index.planCount(), communes.size(), (int) provinces, facts, engine());
        });
  }

  /** Asked once: to start the engine takes as long as a whole answer. */
  private synchronized String engine() {
    if (engine == null) {
      engine = Tesseract.version(ocr);
    }
    return engine;
  }

  private Reply units(Asked asked) throws IOException {
    UnitDirectory directory = inquiry.units();
    return inquiry.ask(
        index ->
            Reply.of(
                new Units(
                    index.values(Facet.UNIT).stream()
                        .map(value -> unit(value, directory))
                        .toList())));
  }

  private static Unit unit(FacetCounts.Value value, UnitDirectory directory) {
    boolean listed =
        directory.entries().stream().anyMatch(entry -> entry.id().equals(value.value()));
    String name = Objects.requireNonNullElse(value.name(), value.value());
    return new Unit(listed ? value.value() : null, name, value.count());
  }

  private Reply communes(Asked asked) throws IOException {
    return inquiry.ask(index -> Reply.of(new Communes(communes(index))));
  }

  private static List<Commune> communes(PlanIndex index) throws IOException {
    FactLists lists = index.lists();
    var plans = new int[lists.communes().size()];
    for (int plan = 0; plan < lists.plans().size(); plan++) {
      plans[lists.communeOf(plan)]++;
    }
    var communes = new ArrayList<Commune>();
    for (int number = 0; number < plans.length; number++) {
      CommuneKey key = lists.communes().get(number);
      if (key.commune() != null) {
        communes.add(new Commune(key.commune(), key.province(), plans[number]));
      }
    }
    return communes;
  }

  private Reply suggest(Asked asked) throws IOException {
    String typed = asked.text("q");
    if (typed == null) {
      return Reply.of(new Suggestions(List.of()));
    }
    return inquiry.ask(
        index -> {
          var suggestions = new ArrayList<Suggestion>();
          add(suggestions, "commune", typed, index.values(Facet.COMMUNE));
          add(suggestions, "unit", typed, index.values(Facet.UNIT));
          add(suggestions, "province", typed, index.values(Facet.PROVINCE));
          return Reply.of(new Suggestions(suggestions.stream().limit(MOST_SUGGESTIONS).toList()));
        });
  }

  private static void add(
      List<Suggestion> suggestions, String kind, String typed, List<FacetCounts.Value> values) {
    String wanted = Syllables.key(typed, Fold.MARKS);
    List<String> names =
        values.stream()
            .map(value -> Objects.requireNonNullElse(value.name(), value.value()))
            .distinct()
            .toList();
    Stream<String> holding =
        names.stream().filter(name -> holds(Syllables.key(name, Fold.MARKS), wanted));
    Stream.concat(holding, NearNames.of(typed, names).stream())
        .distinct()
        .limit(MOST_SUGGESTIONS / 2)
        .map(name -> new Suggestion(kind, name, name))
        .forEach(suggestions::add);
  }

  /** At the beginning of a word of the name. */
  private static boolean holds(String name, String wanted) {
    return name.startsWith(wanted) || name.contains(" " + wanted);
  }
}
