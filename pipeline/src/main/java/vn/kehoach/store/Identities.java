package vn.kehoach.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.rendition.Identity;

/** Which plans may be the same, by their identities; each identity is compared once. */
final class Identities {

  private final Map<String, Map<Identity, Set<String>>> plans = new HashMap<>();

  void add(Identity identity, String planId) {
    for (String key : identity.keys()) {
      plans
          .computeIfAbsent(key, unseen -> new HashMap<>())
          .computeIfAbsent(identity, unseen -> new TreeSet<>())
          .add(planId);
    }
  }

  void remove(Identity identity, String planId) {
    for (String key : identity.keys()) {
      Map<Identity, Set<String>> here = plans.get(key);
      Set<String> same = here == null ? null : here.get(identity);
      if (same != null && same.remove(planId) && same.isEmpty()) {
        here.remove(identity);
      }
    }
  }

  /** The plans that may hold what a plan of this identity holds, in order. */
  Set<String> mayBe(Identity identity) {
    Set<String> found = new TreeSet<>();
    for (String key : identity.keysToAsk()) {
      plans
          .getOrDefault(key, Map.of())
          .forEach(
              (other, ids) -> {
                if (identity.mayBe(other)) {
                  found.addAll(ids);
                }
              });
    }
    return found;
  }
}
