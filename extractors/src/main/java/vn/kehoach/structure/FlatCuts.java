package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;

/**
 * Places in the joined lines of a flattened table where a cell can begin: line starts, and
 * capitals, figures and signs within lines.
 */
final class FlatCuts {

  /** Worth of a cut at an empty line and at a line's start; within a line it is worth nothing. */
  private static final double AT_BLANK = 1.6;

  private static final double AT_LINE = 0.6;

  private FlatCuts() {}

  /**
   * A place where a cell can begin.
   *
   * @param offset offset in the words
   * @param worth what a cut here is worth
   * @param blanks number of empty lines up to here
   * @param line index of its line
   * @param first whether its line begins here
   */
  record Cut(int offset, double worth, int blanks, int line, boolean first) {}

  /**
   * The places, and the end as the last of them.
   *
   * @param skipped number of characters at the beginning that belong to no cell
   */
  static List<Cut> of(List<FlatLine> lines, Passage row, int skipped, boolean doubleSpaced) {
    Map<Integer, FlatLine> starts = lineStarts(lines, row);
    var cuts = new ArrayList<Cut>();
    int blanks = 0;
    int index = -1;
    String text = row.text();
    for (int i = 0; i < text.length(); i++) {
      FlatLine line = starts.get(i);
      index += line == null ? 0 : 1;
      if (i < skipped || i > skipped && text.charAt(i - 1) != ' ' && line == null) {
        continue;
      }
      boolean blank = line != null && line.blanksAbove() > 0 && !doubleSpaced;
      blanks += blank ? 1 : 0;
      double worth = blank ? AT_BLANK : line != null ? AT_LINE : 0;
      if (line != null || opensCell(text.charAt(i))) {
        cuts.add(new Cut(i - skipped, worth, blanks, index, line != null));
      }
    }
    cuts.add(new Cut(text.length() - skipped, 0, blanks, lines.size(), true));
    return cuts;
  }

  private static boolean opensCell(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "≥>≤<-+%‰".indexOf(c) >= 0;
  }

  private static Map<Integer, FlatLine> lineStarts(List<FlatLine> lines, Passage row) {
    var starts = new HashMap<Integer, FlatLine>();
    Passage joined = Passage.empty();
    for (FlatLine line : lines) {
      Passage longer = joined.glue(line.passage());
      starts.put(longer.text().length() - line.passage().text().length(), line);
      joined = longer;
    }
    if (joined.text().length() != row.text().length()) {
      throw new IllegalStateException("the row was joined from other lines");
    }
    return starts;
  }
}
