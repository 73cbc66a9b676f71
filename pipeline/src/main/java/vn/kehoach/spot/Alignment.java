package vn.kehoach.spot;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which printed word each word of a text is, where the text's words stand among others in their
 * order: a cell's lines among those of the cells beside it.
 *
 * <p>As many as can be, and of two ways to find as many the one with more neighbours on a line.
 */
final class Alignment {

  /** A longer text on a fuller page is not worth the memory. */
  private static final int MOST = 4_000_000;

  private static final int FOUND = 3;
  private static final int BESIDE = 1;

  private final List<String> text;
  private final List<PrintedWord> printed;

  /** Value of the best way in which both words are one, by text and printed word; from 1. */
  private final int[][] met;

  /** Value of the best way up to both words. */
  private final int[][] best;

  private Alignment(List<String> text, List<PrintedWord> printed) {
    this.text = text;
    this.printed = printed;
    this.met = new int[text.size() + 1][printed.size() + 1];
    this.best = new int[text.size() + 1][printed.size() + 1];
  }

  /** The printed word of each word; null for one that is not found. */
  static @Nullable PrintedWord[] of(List<String> text, List<PrintedWord> printed) {
    if ((long) text.size() * printed.size() > MOST) {
      return new PrintedWord[text.size()];
    }
    var alignment = new Alignment(text, printed);
    alignment.weigh();
    return alignment.found();
  }

  private void weigh() {
    for (int i = 1; i <= text.size(); i++) {
      for (int j = 1; j <= printed.size(); j++) {
        met[i][j] = meets(i, j) ? FOUND + before(i, j) : -1;
        best[i][j] = Math.max(met[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
  }

  private boolean meets(int i, int j) {
    return text.get(i - 1).equals(printed.get(j - 1).folded());
  }

  private int before(int i, int j) {
    return Math.max(best[i - 1][j - 1], continues(i, j) ? met[i - 1][j - 1] + BESIDE : 0);
  }

  private boolean continues(int i, int j) {
    return i > 1 && j > 1 && met[i - 1][j - 1] > 0 && printed.get(j - 1).beside(printed.get(j - 2));
  }

  private @Nullable PrintedWord[] found() {
    var found = new PrintedWord[text.size()];
    int i = text.size();
    int j = printed.size();
    boolean bound = false; // the word behind counts on this pair as its neighbour
    while (i > 0 && j > 0) {
      if (bound || met[i][j] > 0 && met[i][j] == best[i][j]) {
        found[i - 1] = printed.get(j - 1);
        bound = continues(i, j) && met[i - 1][j - 1] + BESIDE > best[i - 1][j - 1];
        i--;
        j--;
      } else if (best[i - 1][j] == best[i][j]) {
        i--;
      } else {
        j--;
      }
    }
    return Arrays.copyOf(found, found.length);
  }
}
