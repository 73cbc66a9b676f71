package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.kehoach.index.Filter;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;

/** Communes and provinces of the index, for names that somebody types. */
final class PlaceLookup {

  private final PlanIndex index;

  PlaceLookup(PlanIndex index) {
    this.index = index;
  }

  boolean hasCommune(String name) throws IOException {
    return index.has(new Filter.InCommune(name));
  }

  boolean hasProvince(String name) throws IOException {
    return index.has(new Filter.InProvince(name));
  }

  List<String> communes() throws IOException {
    return index.plans().stream()
        .map(IndexedPlan::commune)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  List<String> provinces() throws IOException {
    return index.plans().stream()
        .map(IndexedPlan::province)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
