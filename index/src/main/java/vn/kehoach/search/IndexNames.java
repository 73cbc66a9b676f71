package vn.kehoach.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.index.Facet;
import vn.kehoach.index.Filter;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.UnitRef;
import vn.kehoach.model.Unit;
import vn.kehoach.phrase.UnitDirectory;

/** The names of an index, and of the units of a directory. */
final class IndexNames implements Names {

  private final PlanIndex index;
  private final UnitDirectory directory;

  IndexNames(PlanIndex index, UnitDirectory directory) {
    this.index = index;
    this.directory = directory;
  }

  @Override
  public boolean hasCommune(String name) {
    return has(new Filter.InCommune(name));
  }

  @Override
  public boolean hasProvince(String name) {
    return has(new Filter.InProvince(name));
  }

  private boolean has(Filter filter) {
    try {
      return index.has(filter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<UnitRef> unit(String name) {
    Optional<Unit> listed = directory.resolve(name);
    if (listed.isPresent()) {
      return listed.map(unit -> new UnitRef(unit.id(), unit.name()));
    }
    var printed = new UnitRef(null, name);
    return has(new Filter.Responsible(printed, null)) ? Optional.of(printed) : Optional.empty();
  }

  @Override
  public List<String> nearCommunes(String name) {
    return NearNames.of(name, values(Facet.COMMUNE).map(IndexNames::bare).toList());
  }

  @Override
  public List<String> nearProvinces(String name) {
    return NearNames.of(name, values(Facet.PROVINCE).toList());
  }

  @Override
  public List<String> nearUnits(String name) {
    Stream<String> listed = directory.entries().stream().map(UnitDirectory.Entry::name);
    return NearNames.of(name, Stream.concat(listed, values(Facet.UNIT)).toList());
  }

  /** "Tân An, Lâm Đồng" without its province. */
  private static String bare(String commune) {
    int comma = commune.lastIndexOf(", ");
    return comma < 0 ? commune : commune.substring(0, comma);
  }

  private Stream<String> values(Facet facet) {
    try {
      return index.values(facet).stream()
          .map(value -> value.name() == null ? value.value() : value.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
