package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;

/**
 * A line of plain text whose cells are parted by upright strokes, and the lines that draw rules.
 */
final class BarredRow {

  /** Dashes in a row that draw a rule. */
  private static final int RULE = 3;

  private BarredRow() {}

  /** Whether a line has cells: it opens or closes with a stroke, or has several between words. */
  static boolean barred(Line line) {
    long strokes = line.words().stream().filter(BarredRow::stroke).count();
    boolean outer = stroke(line.words().getFirst()) || stroke(line.words().getLast());
    return strokes > 1 && (outer || strokes > 2) && !rule(line);
  }

  /** Whether a line draws a rule: "|---|:---:|", "+-----+", "├────┼────┤". */
  static boolean rule(Line line) {
    String text = line.text();
    return text.chars().filter(c -> "-=─═━".indexOf(c) >= 0).count() >= RULE
        && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean stroke(Word word) {
    return word.text().length() == 1 && Line.stroke(word.text().charAt(0));
  }

  /** The lines of each cell, from left to right; a stroke at either end of the line parts none. */
  static List<List<Line>> cells(Line line) {
    var cells = new ArrayList<List<Line>>();
    List<Word> words = line.words();
    int end = stroke(words.getLast()) ? words.size() - 1 : words.size();
    int from = stroke(words.getFirst()) ? 1 : 0;
    for (int i = from; i <= end; i++) {
      if (i == end || stroke(words.get(i))) {
        cells.add(lines(line, words.subList(from, i)));
        from = i + 1;
      }
    }
    return cells;
  }

  private static List<Line> lines(Line line, List<Word> words) {
    var lines = new ArrayList<Line>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).text().equals(Line.BREAK)) {
        if (i > from) {
          lines.add(line.withWords(words.subList(from, i)));
        }
        from = i + 1;
      }
    }
    return lines;
  }
}
