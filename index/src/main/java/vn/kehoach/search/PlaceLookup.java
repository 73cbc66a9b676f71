package vn.kehoach.search;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.kehoach.index.Filter;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;

/** Communes and provinces of the index, for names that somebody types. */
public final class PlaceLookup {

  private final PlanIndex index;

  /** The places of this index. */
  public PlaceLookup(PlanIndex index) {
    this.index = index;
  }

  /** Whether plans of that commune are there, in any spelling of its name. */
  public boolean hasCommune(String name) throws IOException {
    return index.has(new Filter.InCommune(name));
  }

  /** Whether plans of that province are there, in any spelling of its name. */
  public boolean hasProvince(String name) throws IOException {
    return index.has(new Filter.InProvince(name));
  }

  /** Names of communes, bare. */
  public List<String> communes() throws IOException {
    return index.plans().stream()
        .map(IndexedPlan::commune)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Names of provinces, bare. */
  public List<String> provinces() throws IOException {
    return index.plans().stream()
        .map(IndexedPlan::province)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
