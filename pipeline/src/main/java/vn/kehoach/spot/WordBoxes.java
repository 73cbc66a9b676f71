package vn.kehoach.spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.search.Highlight;

/** The words of one fact on its pages. */
final class WordBoxes {

  private final List<Syllables.Span> spans;
  private final @Nullable PrintedWord[] printed;

  private WordBoxes(String text, List<PrintedWord> there) {
    this.spans = Syllables.of(text);
    this.printed = Alignment.of(Syllables.folded(text, Fold.TONE), there);
  }

  /**
   * Looks up the words of a fact that fills its place.
   *
   * @param text its words
   * @param at its place
   * @param pages the pages that could be read, by number
   */
  static WordBoxes within(String text, At at, Map<Integer, PrintedPage> pages) {
    var there = new ArrayList<PrintedWord>();
    Stream.concat(Stream.of(at), at.more().stream())
        .forEach(part -> there.addAll(words(part, pages, PrintedPage::in)));
    return new WordBoxes(text, there);
  }

  /** Looks up the words of a fact whose place is where it begins: a section's is its heading's. */
  static WordBoxes from(String text, At at, Map<Integer, PrintedPage> pages) {
    var there = new ArrayList<>(words(at, pages, PrintedPage::from));
    PrintedPage next = at.page() == null ? null : pages.get(at.page() + 1);
    there.addAll(next == null ? List.of() : next.all());
    return new WordBoxes(text, there);
  }

  private static List<PrintedWord> words(
      At part,
      Map<Integer, PrintedPage> pages,
      BiFunction<PrintedPage, Box, List<PrintedWord>> some) {
    PrintedPage page = part.page() == null ? null : pages.get(part.page());
    return page == null || part.box() == null ? List.of() : some.apply(page, part.box());
  }

  /** A highlight line by line, each with the box of its words. */
  List<Highlight> of(Highlight highlight) {
    var lines = new ArrayList<Highlight>();
    int first = first(highlight);
    while (first < spans.size() && spans.get(first).start() < highlight.end()) {
      int last = first;
      while (last + 1 < spans.size()
          && spans.get(last + 1).start() < highlight.end()
          && together(last, last + 1)) {
        last++;
      }
      lines.add(line(highlight, first, last));
      first = last + 1;
    }
    return lines;
  }

  private int first(Highlight highlight) {
    int first = 0;
    while (first < spans.size() && spans.get(first).start() < highlight.start()) {
      first++;
    }
    return first;
  }

  private boolean together(int one, int next) {
    PrintedWord a = printed[one];
    PrintedWord b = printed[next];
    return a == null || b == null ? a == b : a.beside(b);
  }

  private Highlight line(Highlight highlight, int first, int last) {
    int from = spans.get(first).start();
    int to = spans.get(last).end();
    PrintedWord beginning = printed[first];
    if (beginning == null) {
      return highlight.part(from, to);
    }
    Box box = beginning.box();
    for (int i = first + 1; i <= last; i++) {
      PrintedWord word = printed[i];
      box = word == null ? box : box.union(word.box());
    }
    return highlight.at(from, to, beginning.page(), box);
  }
}
