package vn.kehoach.index;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A share of a fact's rank: the points of the first rung that the fact stands on.
 *
 * <p>Each rung forgets more of the spelling than the one above, so that a fact that stands on the
 * first, as most do, is not asked about the others.
 *
 * @param rungs from the best down
 */
record Ladder(List<Rung> rungs) {

  Ladder {
    rungs = List.copyOf(rungs);
  }

  /**
   * A rung.
   *
   * @param query which facts stand on it
   * @param points what that is worth
   */
  record Rung(Query query, double points) {}
}
