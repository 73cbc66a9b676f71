package vn.kehoach.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.VietnameseOrder;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.job.FailedFile;
import vn.kehoach.web.job.FailedFiles;

/** What is in the store. */
public final class CatalogueRoutes {

  private static final int PAGE = 50;
  private static final int MOST = 500;
  private static final int LATEST = 10;

  private final Inquiry inquiry;
  private @Nullable Catalogue known;
  private long version = -1;

  /** Answers by this inquiry. */
  public CatalogueRoutes(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** In which order plans are listed. */
  public enum Order {
    /** By commune in the order of a Vietnamese dictionary. */
    COMMUNE,
    /** The latest first. */
    ARRIVED
  }

  /**
   * Plans of a list.
   *
   * @param total how many fit
   * @param offset how many of them were passed over
   * @param plans the plans
   */
  public record Plans(int total, int offset, List<PlanRow> plans) {

    public Plans {
      plans = List.copyOf(plans);
    }
  }

  /**
   * The store at a glance.
   *
   * @param plans how many plans there are
   * @param communes what each commune has
   * @param failed files that gave no plan
   * @param latest what arrived last
   */
  public record Overview(
      int plans, List<Commune> communes, List<FailedFile> failed, List<PlanRow> latest) {

    public Overview {
      communes = List.copyOf(communes);
      failed = List.copyOf(failed);
      latest = List.copyOf(latest);
    }
  }

  /**
   * What a commune has.
   *
   * @param commune its name; null for plans that do not say
   * @param province its province
   * @param plans how many plans
   * @param objectives how many in all of them
   * @param targets how many in all of them
   * @param tasks how many in all of them
   * @param warnings how many in all of them
   * @param outcomes how many of its plans have which outcome
   * @param scanned how many of its plans were recognised from images, in whole or in part
   * @param incomplete how many of its plans were not wholly understood
   */
  public record Commune(
      @Nullable String commune,
      @Nullable String province,
      int plans,
      int objectives,
      int targets,
      int tasks,
      int warnings,
      Map<String, Integer> outcomes,
      int scanned,
      int incomplete) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/plans",
            "The stored plans",
            Plans.class,
            this::plans,
            Parameter.texts("commune", "only these communes, any spelling"),
            Parameter.text("province", "only this province, any spelling"),
            Parameter.text("q", "only where title, commune or file has these words"),
            Parameter.texts("outcome", "only where the file has this outcome"),
            Parameter.choice("sort", Order.class, "in which order; by commune if not said"),
            Parameter.number("offset", "plans to pass over"),
            Parameter.number("limit", "most plans to give, at most " + MOST)),
        Route.get("/overview", "The store at a glance", Overview.class, this::overview));
  }

  /** Several requests of one page ask for the same catalogue. */
  private synchronized Catalogue catalogue(PlanIndex index) throws IOException {
    Catalogue catalogue = known;
    if (catalogue == null || version != index.version()) {
      catalogue = Catalogue.of(inquiry.data(), index);
      known = catalogue;
      version = index.version();
    }
    return catalogue;
  }

  private Reply plans(Asked asked) throws IOException {
    return inquiry.ask(
        index -> {
          Catalogue catalogue = catalogue(index);
          List<Catalogue.Entry> fitting =
              catalogue.entries().stream()
                  .filter(fits(index, asked))
                  .sorted(order(asked.choice("sort", Order.class)))
                  .toList();
          int from = Math.min(asked.number("offset", 0, 0, Integer.MAX_VALUE), fitting.size());
          int to = Math.min(fitting.size(), from + asked.number("limit", PAGE, 0, MOST));
          return Reply.of(
              new Plans(fitting.size(), from, rows(catalogue, fitting.subList(from, to))));
        });
  }

  private static List<PlanRow> rows(Catalogue catalogue, List<Catalogue.Entry> entries)
      throws IOException {
    var rows = new ArrayList<PlanRow>();
    for (Catalogue.Entry entry : entries) {
      rows.add(catalogue.row(entry));
    }
    return rows;
  }

  private Predicate<Catalogue.Entry> fits(PlanIndex index, Asked asked) throws IOException {
    Set<CommuneKey> communes = communes(index, asked);
    String province = inquiry.province(index, asked.text("province"));
    List<String> outcomes = asked.texts("outcome");
    String words = asked.text("q");
    return entry ->
        (communes.isEmpty() || communes.contains(CommuneKey.of(entry.plan())))
            && (province == null || key(province).equals(key(entry.plan().province())))
            && (outcomes.isEmpty() || outcomes.contains(entry.outcome()))
            && (words == null || key(whole(entry)).contains(key(words)));
  }

  private Set<CommuneKey> communes(PlanIndex index, Asked asked) throws IOException {
    var known = new ArrayList<CommuneKey>();
    for (IndexedPlan plan : index.plans()) {
      known.add(CommuneKey.of(plan));
    }
    var meant = new HashSet<CommuneKey>();
    for (String name : inquiry.communes(index, asked.texts("commune"))) {
      meant.addAll(CommuneKey.named(name, known));
    }
    return meant;
  }

  private static String whole(Catalogue.Entry entry) {
    return String.join(
        " ",
        Objects.requireNonNullElse(entry.plan().title(), ""),
        Objects.requireNonNullElse(entry.plan().commune(), ""),
        Objects.requireNonNullElse(entry.plan().province(), ""),
        entry.plan().file());
  }

  private static String key(@Nullable String name) {
    return name == null ? "" : Syllables.key(name, Fold.MARKS);
  }

  private static Comparator<Catalogue.Entry> order(@Nullable Order order) {
    Comparator<Catalogue.Entry> byCommune =
        Comparator.comparing(
                (Catalogue.Entry entry) ->
                    Objects.requireNonNullElse(entry.plan().commune(), "\uFFFF"),
                VietnameseOrder.INSTANCE)
            .thenComparing(entry -> entry.plan().planId());
    return order == Order.ARRIVED
        ? Comparator.comparing(Catalogue.Entry::arrived).reversed().thenComparing(byCommune)
        : byCommune;
  }

  private Reply overview(Asked asked) throws IOException {
    return inquiry.ask(
        index -> {
          Catalogue catalogue = catalogue(index);
          List<Catalogue.Entry> latest =
              catalogue.entries().stream().sorted(order(Order.ARRIVED)).limit(LATEST).toList();
          return Reply.of(
              new Overview(
                  catalogue.entries().size(),
                  communes(catalogue),
                  new FailedFiles(inquiry.data()).all(asked.language()),
                  rows(catalogue, latest)));
        });
  }

  private static List<Commune> communes(Catalogue catalogue) {
    record Name(@Nullable String commune, @Nullable String province) {}
    var groups = new LinkedHashMap<Name, List<Catalogue.Entry>>();
    catalogue.entries().stream()
        .sorted(order(Order.COMMUNE))
        .forEach(
            entry ->
                groups
                    .computeIfAbsent(
                        new Name(entry.plan().commune(), entry.plan().province()),
                        name -> new ArrayList<>())
                    .add(entry));
    return groups.entrySet().stream()
        .map(group -> commune(group.getKey().commune, group.getKey().province, group.getValue()))
        .toList();
  }

  private static Commune commune(
      @Nullable String commune, @Nullable String province, List<Catalogue.Entry> entries) {
    List<PlanEntry.Figures> figures = entries.stream().map(Catalogue.Entry::figures).toList();
    var outcomes = new TreeMap<String, Integer>();
    entries.forEach(entry -> outcomes.merge(entry.outcome(), 1, Integer::sum));
    return new Commune(
        commune,
        province,
        entries.size(),
        figures.stream().mapToInt(PlanEntry.Figures::objectives).sum(),
        figures.stream().mapToInt(PlanEntry.Figures::targets).sum(),
        figures.stream().mapToInt(PlanEntry.Figures::tasks).sum(),
        figures.stream().mapToInt(PlanEntry.Figures::warnings).sum(),
        outcomes,
        (int) entries.stream().filter(Catalogue.Entry::scanned).count(),
        (int) entries.stream().filter(entry -> !entry.plan().complete()).count());
  }
}
