package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitDirectory.Entry;
import vn.kehoach.text.Folding;

/** The unit that somebody means: by id, by any spelling, without diacritics. */
final class UnitLookup {

  private final PlanIndex index;
  private final UnitDirectory directory;

  UnitLookup(PlanIndex index, UnitDirectory directory) {
    this.index = index;
    this.directory = directory;
  }

  /** The unit; from the directory, else from what the plans themselves name. */
  Optional<UnitRef> find(String asked) throws IOException {
    Optional<Unit> listed = directory.resolve(asked);
    if (listed.isPresent()) {
      return listed.map(unit -> new UnitRef(unit.id(), unit.name()));
    }
    String wanted = Folding.marks(asked);
    for (Unit unit : named()) {
      if (asked.strip().equals(unit.id()) || wanted.equals(Folding.marks(unit.name()))) {
        return Optional.of(new UnitRef(unit.id(), unit.name()));
      }
    }
    return Optional.empty();
  }

  /** Names that are spelt nearly so. */
  List<String> near(String asked) throws IOException {
    Stream<String> listed = directory.entries().stream().map(Entry::name);
    Stream<String> printed = named().stream().map(Unit::name);
    return NearSpelling.of(asked, Stream.concat(listed, printed).toList());
  }

  private List<Unit> named() throws IOException {
    return index.lists().parts().stream()
        .map(part -> new Unit(part.id(), part.name(), part.name()))
        .distinct()
        .toList();
  }
}
