package vn.kehoach.score.question;

import java.util.stream.Stream;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.At;

/**
 * Where a fact stands, by what stays the same however often the plans are read.
 *
 * @param plan name of the plan
 * @param page the page on which it stands, or begins
 * @param words words of it
 */
record Place(String plan, int page, String words) {

  /** Whether this is the place of a text; case, blanks, marks of punctuation aside. */
  boolean holds(String otherPlan, At at, String text) {
    return plan.equals(otherPlan) && onPage(at) && key(text).contains(key(words));
  }

  /** Whether this is the place of a text that begins with these words. */
  boolean begins(String otherPlan, At at, String text) {
    return plan.equals(otherPlan) && onPage(at) && key(text).startsWith(key(words));
  }

  private boolean onPage(At at) {
    return at.page() == null
        || Stream.concat(Stream.of(at), at.more().stream())
            .anyMatch(part -> part.page() != null && part.page() == page);
  }

  /** Words between blanks, so that none is found inside another. */
  private static String key(String text) {
    return " " + String.join(" ", Syllables.folded(text, Fold.TONE)) + " ";
  }
}
