package vn.kehoach.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who has something in common: names by what they share, in the order in which they came. */
final class Shared {

  private final Map<String, Set<String>> names = new HashMap<>();

  void add(String common, String name) {
    names.computeIfAbsent(common, key -> new LinkedHashSet<>()).add(name);
  }

  void remove(String common, String name) {
    names.computeIfPresent(
        common,
        (key, set) -> {
          set.remove(name);
          return set.isEmpty() ? null : set;
        });
  }

  /** All that share it; none where nobody does. */
  Set<String> of(String common) {
    return Collections.unmodifiableSet(names.getOrDefault(common, Set.of()));
  }
}
