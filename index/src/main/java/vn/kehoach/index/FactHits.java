package vn.kehoach.index;

import java.util.List;

/**
 * What was found.
 *
 * @param total number of all facts found
 * @param hits the first of them, best first
 */
public record FactHits(int total, List<Hit> hits) {

  public FactHits {
    hits = List.copyOf(hits);
  }

  /**
   * A fact with its rank.
   *
   * @param fact the fact
   * @param score how well it fits; greater is better, comparable within one question only
   */
  public record Hit(IndexedFact fact, double score) {}
}
