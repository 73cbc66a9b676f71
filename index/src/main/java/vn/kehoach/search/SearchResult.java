package vn.kehoach.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Responsibility;

/**
 * What a search found.
 *
 * @param query the words as typed, "" for none
 * @param total number of all facts found, more than the hits given where there is a limit
 * @param hits the best, best first; ties by plan id, then in the order of the document
 */
public record SearchResult(String query, int total, List<Hit> hits) {

  public SearchResult {
    hits = List.copyOf(hits);
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
      String snippet) {

    public Hit {
      responsibilities = List.copyOf(responsibilities);
    }
  }
}
