package vn.kehoach.analysis;

import java.util.List;
import vn.kehoach.text.WordTable;

/**
 * Puts one letter for all that recognition takes for each other (look-alikes.tsv).
 *
 * <p>It brings different words together ("tin" and "lin"), so it is fit only for text that was
 * recognised, and only below every other reading.
 */
final class LookAlikes {

  /** Groups of letters first, single ones last. */
  private static final List<List<String>> ROWS =
      WordTable.rows(LookAlikes.class, "look-alikes.tsv");

  private LookAlikes() {}

  /** The word with each look-alike's stand-in. */
  static String fold(String word) {
    String folded = word;
    for (List<String> row : ROWS) {
      for (String written : row.get(0).split(" ")) {
        folded = folded.replace(written, row.get(1));
      }
    }
    return folded;
  }
}
