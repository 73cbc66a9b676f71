package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.Line;
import vn.kehoach.read.Spot;
import vn.kehoach.read.Word;

/**
 * Neighbouring words of one line of plain text.
 *
 * @param line the line
 * @param first index of the first word
 * @param end index behind the last word
 */
record LinePart(Line line, int first, int end) {

  /** Blanks that part two cells; text that was justified or typed carelessly has two at times. */
  static final int WIDE = 2;

  LinePart {
    if (first < 0 || end <= first || end > line.words().size()) {
      throw new IllegalArgumentException("a part has words of its line");
    }
  }

  /** The line cut at every tab and at every run of at least so many blanks. */
  static List<LinePart> of(Line line, int blanks) {
    if (line.spots().isEmpty()) {
      return List.of(new LinePart(line, 0, line.words().size()));
    }
    var parts = new ArrayList<LinePart>();
    int from = 0;
    for (int i = 1; i < line.words().size(); i++) {
      if (line.spots().get(i).tabs() > 0 || gap(line, i) >= blanks) {
        parts.add(new LinePart(line, from, i));
        from = i;
      }
    }
    parts.add(new LinePart(line, from, line.words().size()));
    return parts;
  }

  /** Characters between a word and the one before it. */
  static int gap(Line line, int word) {
    return column(line, word) - endColumn(line, word - 1);
  }

  /** The column in which a word begins. */
  static int column(Line line, int word) {
    return line.spots().get(word).column();
  }

  /** The column behind a word. */
  static int endColumn(Line line, int word) {
    return column(line, word) + line.words().get(word).text().length();
  }

  /** The number of a line in its text; 0 where it has none. */
  static int number(Line line) {
    Integer number = line.number();
    return number == null ? 0 : number;
  }

  /** Whether a line has tabs. */
  static boolean tabbed(Line line) {
    return line.spots().stream().anyMatch(spot -> spot.tabs() > 0);
  }

  /** Whether a line opens a page: a form feed stands above it, or a line between was taken out. */
  static boolean opensPage(Line above, Line line) {
    Integer upper = above.number();
    Integer lower = line.number();
    boolean takenOut = upper != null && lower != null && lower - upper - 1 > line.blanksAbove();
    return takenOut || line.spots().stream().anyMatch(Spot::newPage);
  }

  List<Word> words() {
    return line.words().subList(first, end);
  }

  int start() {
    return column(line, first);
  }

  int stop() {
    return endColumn(line, end - 1);
  }

  int length() {
    return stop() - start();
  }

  double center() {
    return (start() + stop()) / 2.0;
  }

  /** Characters that the part shares with the columns from one to before another. */
  int overlap(int from, int to) {
    return Math.min(stop(), to) - Math.max(start(), from);
  }

  /** The part alone on its line. */
  Line alone() {
    return line.withWords(words());
  }

  String text() {
    return alone().text();
  }
}
