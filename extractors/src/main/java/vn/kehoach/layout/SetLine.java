package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;

/**
 * A line of a page as its words are set: runs of words with ordinary blanks between them, and wide
 * gaps between the runs.
 *
 * @param line the line
 * @param runs the runs, from left to right
 * @param box the box around all of them
 * @param size the largest font size, in points
 */
record SetLine(Line line, List<Run> runs, Box box, double size) {

  /** A gap of this share of the font size may part columns. */
  private static final double GAP = 0.42;

  SetLine {
    runs = List.copyOf(runs);
  }

  /**
   * Words with ordinary blanks between them.
   *
   * @param box the box around them
   * @param text the words
   */
  record Run(Box box, String text) {

    double left() {
      return box.x();
    }

    double right() {
      return box.right();
    }

    boolean meets(double from, double to) {
      return left() < to && right() > from;
    }

    /** This run and one on its right. */
    Run with(Run right) {
      return new Run(box.union(right.box), text + " " + right.text);
    }
  }

  static SetLine of(Line line) {
    double size = line.words().stream().mapToDouble(word -> word.style().size()).max().orElse(0);
    var runs = new ArrayList<Run>();
    for (Word word : line.words()) {
      Box box = Objects.requireNonNull(word.box(), "a word on a page has a box");
      var run = new Run(box, word.text());
      boolean near = !runs.isEmpty() && box.x() - runs.getLast().right() <= GAP * size;
      runs.add(near ? runs.removeLast().with(run) : run);
    }
    return new SetLine(line, runs, Objects.requireNonNull(line.box()), size);
  }

  double top() {
    return box.y();
  }

  double bottom() {
    return box.bottom();
  }
}
