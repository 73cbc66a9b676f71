package vn.kehoach.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.FacetCounts;
import vn.kehoach.index.Reading;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;

/**
 * What a search found.
 *
 * @param query the words as typed, "" for none
 * @param total number of all facts found, more than the hits given where there is a limit
 * @param hits those asked for, best first; ties by plan id, then in the order of the document
 * @param near facts that have most of the words, where few have them all; not in the total
 * @param reading how loosely the words had to be read
 * @param suggestion other words that may have been meant; null where those typed were found
 * @param facets counts over all facts found, of the facets asked for
 */
public record SearchResult(
    String query,
    int total,
    List<Hit> hits,
    List<Hit> near,
    Reading reading,
    @Nullable String suggestion,
    List<FacetCounts> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    near = List.copyOf(near);
    facets = List.copyOf(facets);
  }

  /**
   * A fact that was found.
   *
   * @param planId the plan it stands in
   * @param commune the plan's commune
   * @param province the plan's province
   * @param kind "task", "target", "objective" or "section"
   * @param factId its id within the plan
   * @param text its words, whole
   * @param responsibilities who is assigned
   * @param deadline when it is due
   * @param at where it stands
   * @param score greater is better; comparable within one answer only
   * @param snippet the part of the words that fits, with marks around what was found
   * @param file name of the file that the plan was read from
   * @param highlights the places of what was found, in the order of the text
   * @param reasons why it was found
   */
  public record Hit(
      String planId,
      @Nullable String commune,
      @Nullable String province,
      String kind,
      String factId,
      String text,
      List<Responsibility> responsibilities,
      @Nullable Deadline deadline,
      At at,
      double score,
      String snippet,
      String file,
      List<Highlight> highlights,
      List<Reason> reasons) {

    public Hit {
      responsibilities = List.copyOf(responsibilities);
      highlights = List.copyOf(highlights);
      reasons = List.copyOf(reasons);
    }

    /** The same hit with other places of what was found. */
    public Hit with(List<Highlight> others) {
      return new Hit(
          planId,
          commune,
          province,
          kind,
          factId,
          text,
          responsibilities,
          deadline,
          at,
          score,
          snippet,
          file,
          others,
          reasons);
    }
  }
}
