package vn.kehoach.index;

import java.util.List;

/**
 * What was found.
 *
 * @param total number of all facts found
 * @param hits those asked for, best first
 * @param near facts that have most of the words, where few have them all; best first, not counted
 * @param words the words that were looked for, as they were read
 * @param reading how they were read
 * @param facets counts over all facts found, of the facets asked for
 */
public record FactHits(
    int total,
    List<Hit> hits,
    List<Hit> near,
    TypedWords words,
    Reading reading,
    List<FacetCounts> facets) {

  public FactHits {
    hits = List.copyOf(hits);
    near = List.copyOf(near);
    facets = List.copyOf(facets);
  }

  /**
   * A fact with its rank.
   *
   * @param fact the fact
   * @param around the words around it, by which it may have been found
   * @param file name of the file that its plan was read from
   * @param score how well it fits; greater is better, comparable within one question only
   */
  public record Hit(IndexedFact fact, List<Around> around, String file, double score) {

    public Hit {
      around = List.copyOf(around);
    }
  }
}
