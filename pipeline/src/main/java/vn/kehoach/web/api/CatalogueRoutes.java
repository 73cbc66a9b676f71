package vn.kehoach.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.message.Language;
import vn.kehoach.store.FileStamp;
import vn.kehoach.web.http.Asked;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.job.FailedFiles;

/** What is in the store. */
public final class CatalogueRoutes {

  private static final int PAGE = 50;
  private static final int MOST = 500;

  private final Inquiry inquiry;
  private @Nullable Catalogue known;
  private @Nullable State state;

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

  /**
   * What a catalogue was made of.
   *
   * @param index the index's version
   * @param journal what the file system says of the journal
   */
  private record State(long index, FileStamp journal) {

    boolean isLike(@Nullable State other) {
      return other != null && index == other.index && journal.isLike(other.journal);
    }
  }

  /** Several requests of one page ask for the same catalogue. */
  private synchronized Catalogue catalogue(PlanIndex index) throws IOException {
    State now = new State(index.version(), stamp(inquiry.data().journal()));
    Catalogue catalogue = known;
    if (catalogue == null || !now.isLike(state)) {
      catalogue = Catalogue.of(inquiry.data(), index);
      known = catalogue;
      state = now;
    }
    return catalogue;
  }

  private static FileStamp stamp(Path journal) throws IOException {
    return Files.exists(journal) ? FileStamp.of(journal) : FileStamp.NONE;
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
              new Plans(fitting.size(), from, catalogue.rows(fitting.subList(from, to))));
        });
  }

  private static Comparator<Catalogue.Entry> order(@Nullable Order order) {
    return order == Order.ARRIVED ? Catalogue.LATEST_FIRST : Catalogue.BY_COMMUNE;
  }

  private Predicate<Catalogue.Entry> fits(PlanIndex index, Asked asked) throws IOException {
    Set<CommuneKey> communes = communes(index, asked);
    String province = inquiry.province(index, asked.text("province"));
    List<String> outcomes = asked.texts("outcome");
    String words = asked.text("q");
    return entry ->
        (communes.isEmpty() || communes.contains(entry.commune()))
            && (province == null || key(province).equals(key(entry.plan().province())))
            && (outcomes.isEmpty() || outcomes.contains(entry.outcome()))
            && (words == null || key(whole(entry)).contains(key(words)));
  }

  private Set<CommuneKey> communes(PlanIndex index, Asked asked) throws IOException {
    var meant = new HashSet<CommuneKey>();
    for (String name : inquiry.communes(index, asked.texts("commune"))) {
      meant.addAll(CommuneKey.named(name, index.lists().communes()));
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

  private Reply overview(Asked asked) throws IOException {
    return Reply.of(overview(asked.language()));
  }

  Overview overview(Language language) throws IOException {
    return inquiry.ask(
        index ->
            Overview.of(
                catalogue(index), new FailedFiles(inquiry.data()).all(language), Instant.now()));
  }
}
