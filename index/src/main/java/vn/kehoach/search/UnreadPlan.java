package vn.kehoach.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.IndexedPlan;

/**
 * A plan that was not wholly understood, and where: its silence proves nothing.
 *
 * @param planId the plan
 * @param file its file
 * @param pages the pages with lines that were not understood, in order
 * @param places the same in a medium without pages: paragraphs or lines; both lists are empty where
 *     nothing of the plan was read
 */
public record UnreadPlan(
    String planId, String file, List<Integer> pages, List<IndexedPlan.Unread> places) {

  public UnreadPlan {
    pages = List.copyOf(pages);
    places = List.copyOf(places);
  }

  static UnreadPlan of(IndexedPlan plan) {
    return new UnreadPlan(
        plan.planId(),
        plan.file(),
        plan.notUnderstood().stream()
            .map(IndexedPlan.Unread::page)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        plan.notUnderstood().stream().filter(place -> place.page() == null).toList());
  }

  /** The plans that were not wholly understood, by the number of their commune. */
  public static List<List<UnreadPlan>> byCommune(FactLists lists) {
    var unread =
        new ArrayList<List<UnreadPlan>>(Collections.nCopies(lists.communes().size(), List.of()));
    for (int plan = 0; plan < lists.plans().size(); plan++) {
      if (!lists.plans().get(plan).complete()) {
        int commune = lists.communeOf(plan);
        var more = new ArrayList<>(unread.get(commune));
        more.add(of(lists.plans().get(plan)));
        unread.set(commune, more);
      }
    }
    return List.copyOf(unread);
  }
}
