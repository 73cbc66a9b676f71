package vn.kehoach.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.kehoach.model.Box;

/**
 * Words that run up or down a page, as in the heads of narrow columns: their lines, each put among
 * the page's lines where it begins.
 */
final class TurnedLines {

  private TurnedLines() {}

  /**
   * The lines with some more that run another way.
   *
   * @param lines the page's lines, from top to bottom
   * @param glyphs the characters that run another way, as that way is looked at
   * @param theirs the way they run
   * @param page the way that most of the page runs
   */
  static List<Line> among(
      List<Line> lines, List<Glyph> glyphs, PageTurn theirs, PageTurn page, int number) {
    var words = new WordBuilder();
    glyphs.forEach(words::add);
    var all = new ArrayList<>(lines);
    Line above = null;
    int next = 0;
    for (Line line : LineBuilder.lines(words.finish(), number)) {
      Line seen =
          line.withWords(line.words().stream().map(word -> seen(word, theirs, page)).toList());
      next = above != null && beside(above, seen) ? next : place(all, seen);
      all.add(next, seen);
      next++;
      above = seen;
    }
    return all;
  }

  /** The words as they are read, each with the place where the page shows it. */
  static List<Line> shown(List<Line> lines, PageTurn read, PageTurn shown) {
    return lines.stream()
        .map(
            line ->
                line.withWords(
                    line.words().stream().map(word -> shown(word, read, shown)).toList()))
        .toList();
  }

  private static Word seen(Word word, PageTurn from, PageTurn to) {
    return new Word(word.text(), from.seen(box(word), to), word.style());
  }

  private static Word shown(Word word, PageTurn read, PageTurn shown) {
    return new Word(word.text(), word.box(), word.style(), read.seen(box(word), shown));
  }

  private static Box box(Word word) {
    return Objects.requireNonNull(word.box(), "a word on a page has a box");
  }

  /** Whether two lines that run up or down stand side by side. */
  private static boolean beside(Line one, Line other) {
    Box left = Objects.requireNonNull(one.box());
    Box right = Objects.requireNonNull(other.box());
    return left.y() < right.bottom() && right.y() < left.bottom();
  }

  private static int place(List<Line> lines, Line line) {
    Comparator<Line> order =
        Comparator.comparingDouble(each -> Objects.requireNonNull(each.box()).centerY());
    int place = 0;
    while (place < lines.size() && order.compare(lines.get(place), line) < 0) {
      place++;
    }
    return place;
  }
}
