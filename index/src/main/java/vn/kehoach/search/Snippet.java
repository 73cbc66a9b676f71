package vn.kehoach.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.TypedWords;

/** The part of a text that answers typed words, with marks around the words found. */
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
    return of(text, new Matches(TypedWords.of(typed), text, List.of(), List.of(), List.of()));
  }

  /** The part of a text in which most was found. */
  String of(String text, Matches matches) {
    List<Syllables.Span> spans = Syllables.of(text);
    Set<Integer> found = matches.syllables().keySet();
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
}
