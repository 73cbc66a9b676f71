package vn.kehoach.spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.Word;

/** The words of one page, line by line. */
final class PrintedPage {

  /** A word belongs to a box that it reaches out of by so little, in points. */
  private static final double SLACK = 1.5;

  private final List<PrintedWord> words = new ArrayList<>();

  PrintedPage(Page page) {
    int number = Objects.requireNonNull(page.number());
    for (int line = 0; line < page.lines().size(); line++) {
      add(page.lines().get(line), number, line);
    }
  }

  private void add(Line line, int page, int number) {
    for (Word word : line.words()) {
      Box shown = word.shown();
      if (shown != null) {
        for (String folded : Syllables.folded(word.text(), Fold.TONE)) {
          words.add(new PrintedWord(folded, page, number, shown));
        }
      }
    }
  }

  /** The words that stand in a rectangle, as they are read. */
  List<PrintedWord> in(Box box) {
    return words.stream().filter(word -> holds(box, word.box())).toList();
  }

  /** The words from the top of a rectangle to the foot of the page. */
  List<PrintedWord> from(Box box) {
    return words.stream().filter(word -> word.box().centerY() >= box.y() - SLACK).toList();
  }

  /** All words. */
  List<PrintedWord> all() {
    return words;
  }

  private static boolean holds(Box box, Box word) {
    return word.centerX() >= box.x() - SLACK
        && word.centerX() <= box.right() + SLACK
        && word.centerY() >= box.y() - SLACK
        && word.centerY() <= box.bottom() + SLACK;
  }
}
