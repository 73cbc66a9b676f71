package vn.kehoach.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.index.Filter;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.place.PlaceDirectory;

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

  /**
   * The communes of a list that somebody types, with commas between them. A part that names the
   * province of the commune before it tells that commune from its namesakes, and is none itself:
   * "Tân An, Lâm Đồng, Hòa Bình" are two communes.
   *
   * @param typed lists of names, any spelling
   * @return each commune as it was typed, with its province where that was named; also those that
   *     no plan is of
   */
  public List<String> listed(List<String> typed) throws IOException {
    var communes = new ArrayList<String>();
    for (String list : typed) {
      String before = null;
      for (String part : list.split(",")) {
        String name = part.strip();
        if (name.isEmpty()) {
          continue;
        }
        if (before != null && isProvinceOf(name, before)) {
          communes.set(communes.size() - 1, before + ", " + name);
          before = null;
        } else {
          communes.add(name);
          before = name;
        }
      }
    }
    return communes;
  }

  private boolean isProvinceOf(String name, String commune) throws IOException {
    return hasCommune(commune + ", " + name)
        || !hasCommune(name)
            && (hasProvince(name) || PlaceDirectory.standard().province(name).isPresent());
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
