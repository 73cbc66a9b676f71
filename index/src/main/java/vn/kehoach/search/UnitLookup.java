package vn.kehoach.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.index.Facet;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitDirectory.Entry;

/** The unit that somebody means: by id, by any spelling, without diacritics. */
public final class UnitLookup {

  private final PlanIndex index;
  private final UnitDirectory directory;

  /** A look-up in a directory, then in the plans themselves. */
  public UnitLookup(PlanIndex index, UnitDirectory directory) {
    this.index = index;
    this.directory = directory;
  }

  /** The unit; from the directory, else from what the plans themselves name. */
  public Optional<UnitRef> find(String asked) throws IOException {
    Optional<Unit> listed = directory.resolve(asked);
    if (listed.isPresent()) {
      return listed.map(unit -> new UnitRef(unit.id(), unit.name()));
    }
    String stripped = asked.strip();
    for (UnitRef unit : List.of(new UnitRef(null, stripped), new UnitRef(stripped, stripped))) {
      Optional<UnitRef> named = index.named(unit);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Names that are spelt nearly so. */
  public List<String> near(String asked) throws IOException {
    Stream<String> listed = directory.entries().stream().map(Entry::name);
    Stream<String> printed =
        index.values(Facet.UNIT).stream()
            .map(value -> value.name() == null ? value.value() : value.name());
    return NearNames.of(asked, Stream.concat(listed, printed).toList());
  }
}
