package vn.kehoach.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;

/**
 * What the index knows of a plan as a whole.
 *
 * @param planId the plan's id
 * @param file name of the file that it was read from
 * @param commune bare name of its commune, null where the plan does not say
 * @param province bare name of its province, null where the plan does not say
 * @param title its title
 * @param complete whether every line was understood, so that its silence means something
 * @param facts number of its indexed facts
 * @param digest what tells this state of the plan from another, as whoever indexed it said; empty
 *     where nothing was said
 * @param notUnderstood where the lines stand that were not understood, in the order of the
 *     document, each page, paragraph or line once
 */
public record IndexedPlan(
    String planId,
    String file,
    @Nullable String commune,
    @Nullable String province,
    @Nullable String title,
    boolean complete,
    int facts,
    String digest,
    List<Unread> notUnderstood) {

  public IndexedPlan {
    notUnderstood = List.copyOf(notUnderstood);
  }

  /**
   * A place that was not understood: its page; in a medium without pages its paragraph or line.
   *
   * @param page page, 1-based
   * @param paragraph paragraph, 1-based
   * @param line line, 1-based
   */
  public record Unread(
      @Nullable Integer page, @Nullable Integer paragraph, @Nullable Integer line) {

    static Unread of(At at) {
      return at.page() == null
          ? new Unread(null, at.paragraph(), at.paragraph() == null ? at.line() : null)
          : new Unread(at.page(), null, null);
    }
  }
}
