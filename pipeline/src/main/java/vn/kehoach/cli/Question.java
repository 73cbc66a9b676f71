package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.ingest.IndexAccess;

/** A command that asks the index. */
abstract class Question extends Subcommand {

  @Override
  public final Integer call() throws IOException {
    try (PlanIndex index = IndexAccess.open(app().data())) {
      if (index.planCount() == 0) {
        complain(text("store.empty", app().data().root()));
        return FOUND;
      }
      return ask(index);
    }
  }

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

  /** Whether the index has that commune; where it has not that is said. */
  final boolean hasCommune(PlanIndex index, @Nullable String asked) throws IOException {
    var places = new PlaceLookup(index);
    if (asked == null || places.hasCommune(asked)) {
      return true;
    }
    complain(unknown("unknown.commune", asked, NearSpelling.of(asked, places.communes())));
    return false;
  }

  /** Whether the index has that province; where it has not that is said. */
  final boolean hasProvince(PlanIndex index, @Nullable String asked) throws IOException {
    var places = new PlaceLookup(index);
    if (asked == null || places.hasProvince(asked)) {
      return true;
    }
    complain(unknown("unknown.province", asked, NearSpelling.of(asked, places.provinces())));
    return false;
  }

  private String unknown(String key, String asked, List<String> near) {
    String line = text(key, asked);
    return near.isEmpty() ? line : line + " " + text("unknown.near", String.join(", ", near));
  }
}
