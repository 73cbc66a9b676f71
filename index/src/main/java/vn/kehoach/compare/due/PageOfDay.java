package vn.kehoach.compare.due;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.Timing;

/**
 * The part of a day's facts that is shown: by commune, plan and order of the document. Only as many
 * are kept in order as are passed over and shown, since a day can have a million.
 */
final class PageOfDay {

  private static final int HALF = 32;

  private final FactLists lists;
  private final TimedFacts facts;
  private final int offset;
  private final int limit;

  /** A fact that is due. */
  record Due(long rank, int fact, Timing time) {}

  PageOfDay(FactLists lists, TimedFacts facts, int offset, int limit) {
    this.lists = lists;
    this.facts = facts;
    this.offset = offset;
    this.limit = limit;
  }

  /** The facts of some times, in order. */
  List<Due> of(List<Integer> times) throws IOException {
    long most = (long) offset + limit;
    if (most == 0) {
      return List.of();
    }
    var last = new PriorityQueue<Due>(Comparator.comparingLong(Due::rank).reversed());
    for (int number : times) {
      Timing time = lists.timings().get(number);
      facts.visit(
          number,
          (plan, fact) -> {
            long rank = (long) lists.rankOf(plan) << HALF | fact;
            if (last.size() < most || rank < last.element().rank()) {
              last.add(new Due(rank, fact, time));
              if (last.size() > most) {
                last.remove();
              }
            }
          });
    }
    var page = new ArrayList<>(last);
    page.sort(Comparator.comparingLong(Due::rank));
    return page.subList(Math.min(offset, page.size()), page.size());
  }
}
