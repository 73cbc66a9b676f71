package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.ingest.IndexAccess;
import vn.kehoach.search.NearNames;
import vn.kehoach.search.PlaceLookup;
import vn.kehoach.search.UnitLookup;

/** A command that asks the index. */
abstract class Question extends Subcommand {

  /**
   * A part of a long answer.
   *
   * @param limit the most facts of a page
   * @param page its number, from 1
   */
  record Paging(int limit, int page) {

    int offset() {
      return (int) Math.min(Integer.MAX_VALUE, (page - 1L) * limit);
    }
  }

  @Override
  public final Integer call() throws IOException {
    checkUse();
    try (PlanIndex index = IndexAccess.open(app().data())) {
      if (index.planCount() == 0) {
        complain(text("store.empty", app().data().root()));
        return FOUND;
      }
      return ask(index);
    }
  }

  /** Refuses wrong use, before anything is opened. */
  void checkUse() {}

  abstract int ask(PlanIndex index) throws IOException;

  /** The unit of a name; where there is none that is said. */
  final Optional<UnitRef> unit(PlanIndex index, String asked) throws IOException {
    warnOfChangedUnits();
    var lookup = new UnitLookup(index, app().units());
    Optional<UnitRef> unit = lookup.find(asked);
    if (unit.isEmpty()) {
      complain(unknown("unknown.unit", asked, lookup.near(asked)));
    }
    return unit;
  }

  private boolean hasCommune(PlanIndex index, String asked) throws IOException {
    var places = new PlaceLookup(index);
    if (places.hasCommune(asked)) {
      return true;
    }
    complain(unknown("unknown.commune", asked, NearNames.of(asked, places.communes())));
    return false;
  }

  /**
   * The communes of typed lists; nothing where the index has not one of them, which is then named.
   */
  final Optional<List<String>> communes(PlanIndex index, List<String> typed) throws IOException {
    List<String> communes = new PlaceLookup(index).listed(typed);
    for (String commune : communes) {
      if (!hasCommune(index, commune)) {
        return Optional.empty();
      }
    }
    return Optional.of(communes);
  }

  /** Whether the index has that province; where it has not that is said. */
  final boolean hasProvince(PlanIndex index, @Nullable String asked) throws IOException {
    var places = new PlaceLookup(index);
    if (asked == null || places.hasProvince(asked)) {
      return true;
    }
    complain(unknown("unknown.province", asked, NearNames.of(asked, places.provinces())));
    return false;
  }

  final void checkPaging(@Nullable Integer limit, int page) {
    if (limit != null && limit < 1) {
      throw wrong("use.limit", limit);
    }
    if (page < 1) {
      throw wrong("use.least", "--page", 1, page);
    }
  }

  /** Says how much of the answer was shown, where it was not all. */
  final void more(Paging paging, int given, int total) {
    if (given < total) {
      print("");
      int pages = (int) ((total + (long) paging.limit() - 1) / paging.limit());
      print(text("paging.shown", given, total, paging.page(), pages));
    }
  }

  /** "Suối Mơ, Nghệ An". */
  final String name(@Nullable String commune, @Nullable String province) {
    String name = commune == null ? text("commune.unnamed") : commune;
    return province == null ? name : name + ", " + province;
  }

  private String unknown(String key, String asked, List<String> near) {
    String line = text(key, asked);
    return near.isEmpty() ? line : line + " " + text("unknown.near", String.join(", ", near));
  }
}
