package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;

/**
 * Places in the joined lines of a flattened table where a cell can begin, and what it is worth that
 * one reaches from here to there: line starts, and capitals, figures and signs within lines.
 */
final class FlatCuts {

  /** Worth of a cut at an empty line and at a line's start; within a line it is worth nothing. */
  private static final double AT_BLANK = 1.6;

  private static final double AT_LINE = 0.6;

  /** Cost of beginning a cell of running words within a line. */
  private static final double WORDS_WITHIN_LINE = 0.8;

  /** Cost of a cut within a line behind a word with a capital. */
  private static final double BEHIND_NAME = 0.4;

  /** Cost of an empty line inside a cell. */
  private static final double BLANK_INSIDE = 0.8;

  /** Cost of a line inside a cell that begins anew though the line above had room for its word. */
  private static final double ROOM = 1.5;

  /** Characters of a unit of measure. */
  private static final int LONGEST_MEASURE = 20;

  /** Characters that a line must have had to spare. */
  private static final int SPARE = 3;

  private final List<FlatLine> lines;
  private final Passage words;
  private final List<Cut> cuts;

  private FlatCuts(List<FlatLine> lines, Passage words, List<Cut> cuts) {
    this.lines = List.copyOf(lines);
    this.words = words;
    this.cuts = cuts;
  }

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
   * The places in some lines, and their end as the last of them.
   *
   * @param skipped number of characters at the beginning that belong to no cell
   */
  static FlatCuts of(List<FlatLine> lines, Passage row, int skipped, FlatSetting setting) {
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
      boolean blank = line != null && line.blanksAbove() > 0 && !setting.doubleSpaced();
      blanks += blank ? 1 : 0;
      double worth = blank ? AT_BLANK : line != null ? AT_LINE : 0;
      boolean within = !setting.wholeLines() || i == skipped;
      if (line != null || within && (opensCell(text.charAt(i)) || measure(text, i, starts))) {
        cuts.add(new Cut(i - skipped, worth, blanks, index, line != null));
      }
    }
    cuts.add(new Cut(text.length() - skipped, 0, blanks, lines.size(), true));
    return new FlatCuts(lines, row.from(skipped), cuts);
  }

  private static boolean opensCell(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "≥>≤<-+%‰".indexOf(c) >= 0;
  }

  /** Whether a unit of measure begins at an offset and reaches to a figure or the line's end. */
  private static boolean measure(String text, int from, Map<Integer, FlatLine> starts) {
    int to = from + 1;
    while (to < Math.min(text.length(), from + LONGEST_MEASURE)
        && !starts.containsKey(to)
        && !(Character.isDigit(text.charAt(to)) || "≥>≤<".indexOf(text.charAt(to)) >= 0)) {
      to++;
    }
    return FlatCellScore.isMeasure(text.substring(from, to).strip());
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

  int size() {
    return cuts.size();
  }

  Cut get(int index) {
    return cuts.get(index);
  }

  /** The words from one place to another. */
  Passage words(int start, int end) {
    return words.sub(
        Math.min(cuts.get(start).offset(), words.text().length()),
        Math.min(cuts.get(end).offset(), words.text().length()));
  }

  /** What it is worth that a cell with words begins at a place and reaches to another. */
  double worth(int start, int end, ColumnRole role) {
    double worth = cuts.get(start).worth();
    double begins = start == 0 ? 0 : worth == 0 && running(role) ? -WORDS_WITHIN_LINE : worth;
    begins -= start > 0 && !cuts.get(start).first() && behindName(start) ? BEHIND_NAME : 0;
    int lastInside = Math.max(start, end - 1);
    int blanks = cuts.get(lastInside).blanks() - cuts.get(start).blanks();
    return begins - BLANK_INSIDE * blanks - ROOM * broken(start, end);
  }

  /** Whether the word before a place bears a capital: the next one likely goes on with a name. */
  private boolean behindName(int cut) {
    String text = words.text();
    int end = cuts.get(cut).offset() - 1;
    int blank = text.lastIndexOf(' ', end - 1);
    return Character.isUpperCase(text.codePointAt(blank + 1));
  }

  private static boolean running(ColumnRole role) {
    return role == ColumnRole.EXPECTED_RESULT
        || role == ColumnRole.NOTE
        || role == ColumnRole.OTHER
        || role == ColumnRole.TASK;
  }

  /** Number of lines of a cell that begin anew though the one above had room for their word. */
  private int broken(int start, int end) {
    int first = cuts.get(start).line() + (cuts.get(start).first() ? 0 : 1);
    int last = cuts.get(end).line() - (cuts.get(end).first() ? 1 : 0);
    int widest = 0;
    for (int i = first; i <= last; i++) {
      widest = Math.max(widest, text(i).length());
    }
    int broken = 0;
    for (int i = first; i < last; i++) {
      String below = text(i + 1);
      int blank = below.indexOf(' ');
      int word = blank < 0 ? below.length() : blank;
      boolean room = text(i).length() + 1 + word + SPARE <= widest;
      boolean closed = ".;,:".indexOf(text(i).charAt(text(i).length() - 1)) >= 0;
      broken += room && !closed && Character.isUpperCase(below.codePointAt(0)) ? 1 : 0;
    }
    return broken;
  }

  private String text(int line) {
    return lines.get(line).passage().text();
  }
}
