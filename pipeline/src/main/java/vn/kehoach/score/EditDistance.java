package vn.kehoach.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The Levenshtein distance of two texts: the fewest characters to insert, delete or replace.
 * Columns of the table are held as bits, 64 rows in a word (Myers 1999, in blocks as of Hyyrö
 * 2003), as tables and plans are compared cell by cell and sentence by sentence.
 */
final class EditDistance {

  private static final int WORD = Long.SIZE;

  private final String rows;
  private final Map<Character, long[]> matches = new HashMap<>();
  private final long[] none;
  private final long[] rising;
  private final long[] falling;

  /** Makes ready to compare a text with many others. */
  EditDistance(String rows) {
    this.rows = rows;
    int blocks = (rows.length() + WORD - 1) / WORD;
    none = new long[blocks];
    rising = new long[blocks];
    falling = new long[blocks];
    for (int i = 0; i < rows.length(); i++) {
      matches.computeIfAbsent(rows.charAt(i), c -> new long[blocks])[i / WORD] |= 1L << i % WORD;
    }
  }

  static int between(String one, String other) {
    return one.equals(other) ? 0 : new EditDistance(one).to(other);
  }

  /** The distance to another text. */
  int to(String columns) {
    if (rows.isEmpty()) {
      return columns.length();
    }
    Arrays.fill(rising, ~0L);
    Arrays.fill(falling, 0);
    int distance = rows.length();
    for (int i = 0; i < columns.length(); i++) {
      long[] equal = matches.getOrDefault(columns.charAt(i), none);
      int step = 1;
      for (int block = 0; block < rising.length; block++) {
        step = advance(block, equal[block], step);
      }
      distance += step;
    }
    return distance;
  }

  /** One column further in one block: the step in its last row, from the step above its first. */
  private int advance(int block, long equal, int stepAbove) {
    long up = rising[block];
    long down = falling[block];
    long vertical = equal | down;
    long same = stepAbove < 0 ? equal | 1 : equal;
    long horizontal = (((same & up) + up) ^ up) | same;
    long plus = down | ~(horizontal | up);
    long minus = up & horizontal;
    int last = block == rising.length - 1 ? (rows.length() - 1) % WORD : WORD - 1;
    int step = (int) (plus >>> last & 1) - (int) (minus >>> last & 1);
    plus = plus << 1 | (stepAbove > 0 ? 1 : 0);
    minus = minus << 1 | (stepAbove < 0 ? 1 : 0);
    rising[block] = minus | ~(vertical | plus);
    falling[block] = plus & vertical;
    return step;
  }
}
