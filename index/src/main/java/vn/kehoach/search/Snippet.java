package vn.kehoach.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.index.Fold;
import vn.kehoach.index.Syllables;

/**
 * The part of a text that answers typed words, with marks around the words found.
 *
 * <p>What is marked follows the rank: a word that stands in the text as typed is marked there and
 * not where only its letters agree; a word that stands beside its typed neighbour is marked there
 * and not where it stands alone.
 */
public final class Snippet {

  /** Syllables shown around the first place found: about two lines. */
  private static final int LENGTH = 40;

  /** Syllables shown before the first one found. */
  private static final int LEAD = 5;

  private static final String GAP = "…";

  private final String start;
  private final String end;

  /**
   * Snippets with these marks.
   *
   * @param start put before what was found
   * @param end put after it
   */
  public Snippet(String start, String end) {
    this.start = start;
    this.end = end;
  }

  /** The part of a text that answers typed words best; its beginning if nothing is found there. */
  public String of(String text, String typed) {
    List<Syllables.Span> spans = Syllables.of(text);
    Set<Integer> found = found(text, typed);
    if (spans.isEmpty()) {
      return text;
    }
    int first = window(found, spans.size());
    int last = Math.min(first + LENGTH, spans.size()) - 1;
    int from = first == 0 ? 0 : spans.get(first).start();
    int to = last == spans.size() - 1 ? text.length() : spans.get(last).end();
    var out = new StringBuilder(from == 0 ? "" : GAP);
    int at = from;
    for (int i = first; i <= last; i++) {
      if (found.contains(i) && !(i > first && found.contains(i - 1))) {
        int run = i;
        while (run < last && found.contains(run + 1)) {
          run++;
        }
        out.append(text, at, spans.get(i).start()).append(start);
        out.append(text, spans.get(i).start(), spans.get(run).end()).append(end);
        at = spans.get(run).end();
      }
    }
    return out.append(text, at, to).append(to == text.length() ? "" : GAP).toString();
  }

  /** Where the window with the most found words begins, a few words before the first of them. */
  private static int window(Set<Integer> found, int size) {
    int last = Math.max(0, size - LENGTH);
    int best = 0;
    long most = 0;
    for (int lead : new TreeSet<>(found)) {
      int first = Math.min(Math.max(0, lead - LEAD), last);
      long inside = found.stream().filter(i -> i >= first && i < first + LENGTH).count();
      if (inside > most) {
        most = inside;
        best = first;
      }
    }
    return best;
  }

  private static Set<Integer> found(String text, String typed) {
    List<String> typedMarks = Syllables.folded(typed, Fold.MARKS);
    List<List<String>> texts = allFolds(text);
    List<List<String>> words = allFolds(typed);
    var found = new HashSet<Integer>();
    for (int w = 0; w < typedMarks.size(); w++) {
      found.addAll(places(w, words, texts));
    }
    return found;
  }

  /**
   * The places of one typed word: of the closest spelling that occurs, beside a neighbour if any.
   */
  private static List<Integer> places(int w, List<List<String>> words, List<List<String>> texts) {
    for (int fold = 0; fold < texts.size(); fold++) {
      List<String> typed = words.get(fold);
      List<String> text = texts.get(fold);
      var alone = new ArrayList<Integer>();
      var beside = new ArrayList<Integer>();
      for (int i = 0; i < text.size(); i++) {
        if (text.get(i).equals(typed.get(w))) {
          alone.add(i);
          if (neighbour(typed, w, -1, text, i) || neighbour(typed, w, 1, text, i)) {
            beside.add(i);
          }
        }
      }
      if (!alone.isEmpty()) {
        return beside.isEmpty() ? alone : beside;
      }
    }
    return List.of();
  }

  private static boolean neighbour(List<String> typed, int w, int step, List<String> text, int i) {
    return w + step >= 0
        && w + step < typed.size()
        && i + step >= 0
        && i + step < text.size()
        && typed.get(w + step).equals(text.get(i + step));
  }

  private static List<List<String>> allFolds(String text) {
    return List.of(
        Syllables.folded(text, Fold.EXACT),
        Syllables.folded(text, Fold.TONE),
        Syllables.folded(text, Fold.MARKS));
  }
}
