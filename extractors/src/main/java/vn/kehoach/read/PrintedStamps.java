package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Box;

/**
 * Stamps that a program printed into the text: what stands from their words to the next wide gap of
 * the line, and the lines that go on below.
 */
final class PrintedStamps {

  /** Parts of a line stand this many font sizes apart. */
  private static final double GAP = 1.5;

  private PrintedStamps() {}

  /**
   * Lines with stamps parted from them.
   *
   * @param text what is left
   * @param stamps what was taken out
   */
  record Parted(List<Line> text, List<Line> stamps) {}

  /** Parts stamps from text. */
  static Parted part(List<Line> lines) {
    var text = new ArrayList<Line>();
    var stamps = new ArrayList<Line>();
    boolean open = false;
    for (Line line : lines) {
      var kept = new ArrayList<Word>();
      boolean found = false;
      for (List<Word> part : parts(line)) {
        Line alone = line.withWords(part);
        if (open ? StampWords.belongs(alone.text()) : StampWords.opens(alone.text())) {
          stamps.add(alone);
          found = true;
        } else {
          kept.addAll(part);
        }
      }
      open = found;
      if (!found) {
        text.add(line);
      } else if (!kept.isEmpty()) {
        text.add(line.withWords(kept));
      }
    }
    return new Parted(text, stamps);
  }

  private static List<List<Word>> parts(Line line) {
    var parts = new ArrayList<List<Word>>();
    int from = 0;
    for (int i = 1; i <= line.words().size(); i++) {
      if (i == line.words().size() || apart(line, i)) {
        parts.add(line.words().subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  private static boolean apart(Line line, int index) {
    Box before = line.words().get(index - 1).box();
    Box next = line.words().get(index).box();
    return before != null
        && next != null
        && next.x() - before.right() > GAP * line.words().get(index).style().size();
  }
}
