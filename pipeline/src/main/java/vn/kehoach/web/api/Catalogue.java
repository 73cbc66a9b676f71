package vn.kehoach.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.Facet;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.FactQuery;
import vn.kehoach.index.Filter;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;

/**
 * The stored plans as index and journal know them: a list of thousands opens no plan, only what is
 * shown of it does.
 */
final class Catalogue {

  /** By commune in the order of a Vietnamese dictionary, those without one last. */
  static final Comparator<Entry> BY_COMMUNE =
      Comparator.comparing(Entry::commune).thenComparing(entry -> entry.plan().planId());

  static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing(Entry::arrived).reversed().thenComparing(BY_COMMUNE);

  private final DataFolder data;
  private final List<Entry> entries;

  private Catalogue(DataFolder data, List<Entry> entries) {
    this.data = data;
    this.entries = List.copyOf(entries);
  }

  /**
   * A plan.
   *
   * @param plan what the index knows
   * @param commune whose plan it is
   * @param noted what the journal knows; null while another program is storing it
   * @param medium how its text was had; null where no fact tells
   * @param arrived when it was stored
   */
  record Entry(
      IndexedPlan plan,
      CommuneKey commune,
      @Nullable PlanEntry noted,
      @Nullable TextOrigin medium,
      Instant arrived) {

    boolean scanned() {
      return medium == TextOrigin.OCR || medium == TextOrigin.MIXED;
    }

    String outcome() {
      return noted == null ? "" : noted.outcome();
    }

    PlanEntry.Figures figures() {
      return noted == null ? new PlanEntry.Figures(null, 0, 0, 0, 0, null) : noted.figures();
    }
  }

  /** The catalogue of a store as it now is. */
  static Catalogue of(DataFolder data, PlanIndex index) throws IOException {
    Journal journal = Journal.read(data.journal());
    Map<String, TextOrigin> media = media(index);
    var entries = new ArrayList<Entry>();
    FactLists lists = index.lists();
    for (int number = 0; number < lists.plans().size(); number++) {
      IndexedPlan plan = lists.plans().get(number);
      entries.add(
          new Entry(
              plan,
              lists.communes().get(lists.communeOf(number)),
              journal.plan(plan.planId()).orElse(null),
              media.get(plan.planId()),
              arrived(data, plan.planId())));
    }
    entries.sort(BY_COMMUNE);
    return new Catalogue(data, entries);
  }

  private static Map<String, TextOrigin> media(PlanIndex index) throws IOException {
    var media = new HashMap<String, TextOrigin>();
    for (TextOrigin medium : TextOrigin.values()) {
      var query = new FactQuery(List.of(), List.of(new Filter.OfMedium(medium)));
      index
          .find(query, new Page(0, 0), Set.of(Facet.PLAN))
          .facets()
          .getFirst()
          .values()
          .forEach(value -> media.put(value.value(), medium));
    }
    return media;
  }

  private static Instant arrived(DataFolder data, String planId) {
    try {
      return Files.getLastModifiedTime(data.plans().file(planId)).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH; // it is being forgotten
    }
  }

  /** By commune. */
  List<Entry> entries() {
    return entries;
  }

  /** Plans as a list shows them. */
  List<PlanRow> rows(List<Entry> shown) throws IOException {
    var rows = new ArrayList<PlanRow>();
    for (Entry entry : shown) {
      rows.add(row(entry));
    }
    return rows;
  }

  /** A plan as a list shows it; the plan is opened for it. */
  private PlanRow row(Entry entry) throws IOException {
    IndexedPlan known = entry.plan();
    PlanDocument plan = data.plans().read(known.planId());
    PlanEntry noted = entry.noted();
    return new PlanRow(
        known.planId(),
        known.commune(),
        known.province(),
        known.title(),
        plan.document().number(),
        plan.document().issuedOn(),
        known.file(),
        plan.source().textOrigin().name(),
        plan.source().mediaType(),
        entry.outcome(),
        noted == null ? "" : noted.reason(),
        plan.source().pageCount(),
        plan.objectives().size(),
        plan.targets().size(),
        plan.tasks().size(),
        plan.warnings().size(),
        plan.coverage().lines(),
        plan.coverage().accounted(),
        entry.arrived().toString(),
        plan.renditions().stream()
            .map(other -> new PlanRow.OtherFile(other.id(), other.source().file()))
            .toList(),
        plan.versions().stream().map(other -> other.id()).toList());
  }
}
