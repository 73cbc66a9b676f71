package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetCell;
import vn.kehoach.structure.SheetTable.SheetColumn;

/**
 * Splits the words of one flattened row into its columns.
 *
 * <p>The columns stand in their order, so the best way to cut the row is found by dynamic
 * programming over the places where a cell can begin: each cut is worth what its words say for the
 * column ({@link FlatCellScore}), with a little for cuts where the text extraction left an empty
 * line. Words left over behind the last column are the title of the group that follows.
 */
final class FlatRowSplitter {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?[.)]?");

  /** What a unit or time is worth as such at the least. */
  static final double TOLD = 4;

  /** Cost of words left over behind the last column. */
  private static final double REST = 1.2;

  private final List<SheetColumn> columns;
  private final FlatSetting setting;
  private final FlatCellScore scores;

  FlatRowSplitter(List<SheetColumn> columns, FlatSetting setting, FlatCellScore scores) {
    this.scores = scores;
    this.columns = columns;
    this.setting = setting;
  }

  /**
   * A row cut into its columns.
   *
   * @param cells one for each column
   * @param rest words behind the last column
   * @param score what the cut is worth
   */
  record Split(List<Passage> cells, Passage rest, double score) {}

  /**
   * Whether lines hold all that a row must have: the columns behind the words are filled.
   *
   * @param strict whether who follows it up must be named, too
   */
  boolean complete(List<FlatLine> lines, boolean strict) {
    Split split = split(lines);
    int last = lastWorded(strict);
    return last < 0 || !split.cells().get(last).isEmpty();
  }

  /** Whether words can be the first of a row: no unit, no time. */
  boolean opens(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && scores.of(ColumnRole.LEAD, text) < TOLD
        && scores.of(ColumnRole.DEADLINE, text) < TOLD;
  }

  /** What words are worth as the cell of a column. */
  double worth(ColumnRole role, String text) {
    return scores.of(role, text);
  }

  /** Whether the cells of units, times and figures hold such. */
  boolean plausible(List<SheetCell> cells) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnRole role = columns.get(i).role();
      String text = cells.get(i).text();
      boolean told =
          switch (role) {
            case LEAD, COORDINATE, MONITOR, DEADLINE, TARGET, BASELINE -> true;
            case NUMBER, INDICATOR, TASK, MEASURE, EXPECTED_RESULT, NOTE, OTHER -> false;
          };
      if (told && !text.isEmpty() && scores.of(role, text) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** The last column that is never empty: the last one of units, dates or figures. */
  private int lastWorded(boolean strict) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      ColumnRole role = columns.get(i).role();
      boolean never =
          role == ColumnRole.LEAD || role == ColumnRole.TARGET || role == ColumnRole.DEADLINE;
      if (never || strict && role == ColumnRole.MONITOR) {
        return i;
      }
    }
    return -1;
  }

  Split split(List<FlatLine> lines) {
    return split(lines, true);
  }

  /**
   * Cuts a row.
   *
   * @param titled whether words behind the last column may be the title of the next group
   */
  Split split(List<FlatLine> lines, boolean titled) {
    Passage row = FlatTableReader.join(lines);
    Passage number = number(row);
    Passage words = row.from(number.text().length());
    int skipped = row.text().length() - words.text().length();
    FlatCuts cuts = FlatCuts.of(lines, row, skipped, setting);
    int first = columns.getFirst().role() == ColumnRole.NUMBER ? 1 : 0;
    var search = new Search(cuts, columns.subList(first, columns.size()));
    return search.best(first == 1 ? number : Passage.empty(), first, titled);
  }

  private static Passage number(Passage row) {
    String text = row.text();
    int blank = text.indexOf(' ');
    String token = blank < 0 ? text : text.substring(0, blank);
    return NUMBER.matcher(token).matches() ? row.sub(0, token.length()) : Passage.empty();
  }

  /** Dynamic programming over columns and cuts. */
  private final class Search {

    private final FlatCuts cuts;
    private final List<SheetColumn> open;
    private final double[][] worth;
    private final int[][] from;

    Search(FlatCuts cuts, List<SheetColumn> open) {
      this.cuts = cuts;
      this.open = open;
      this.worth = new double[open.size() + 1][cuts.size()];
      this.from = new int[open.size() + 1][cuts.size()];
    }

    Split best(Passage number, int first, boolean titled) {
      for (double[] row : worth) {
        Arrays.fill(row, Double.NEGATIVE_INFINITY);
      }
      worth[0][0] = 0;
      for (int column = 0; column < open.size(); column++) {
        fill(column);
      }
      int end = titled ? bestEnd() : cuts.size() - 1;
      var cells = new ArrayList<Passage>();
      int at = end;
      for (int column = open.size(); column > 0; column--) {
        int start = from[column][at];
        cells.addFirst(cuts.words(start, at));
        at = start;
      }
      if (first == 1) {
        cells.addFirst(number);
      }
      return new Split(cells, cuts.words(end, cuts.size() - 1), worth[open.size()][end]);
    }

    private void fill(int column) {
      for (int start = 0; start < cuts.size(); start++) {
        if (worth[column][start] == Double.NEGATIVE_INFINITY) {
          continue;
        }
        for (int end = start; end < cuts.size(); end++) {
          double value = worth[column][start] + cell(column, start, end);
          if (value > worth[column + 1][end]) {
            worth[column + 1][end] = value;
            from[column + 1][end] = start;
          }
        }
      }
    }

    private double cell(int column, int start, int end) {
      ColumnRole role = open.get(column).role();
      String text = cuts.words(start, end).text();
      double value = scores.of(role, text);
      return start < end ? value + cuts.worth(start, end, role) : value;
    }

    private int bestEnd() {
      int last = cuts.size() - 1;
      int best = last;
      double value = worth[open.size()][last];
      for (int end = 0; end < last; end++) {
        String rest = cuts.words(end, last).text();
        double score = worth[open.size()][end] - REST + cuts.get(end).worth();
        if (score > value && cuts.get(end).worth() > 0 && title(rest)) {
          best = end;
          value = score;
        }
      }
      return best;
    }

    private boolean title(String text) {
      return !text.isEmpty()
          && Character.isUpperCase(text.charAt(0))
          && text.chars().noneMatch(Character::isDigit)
          && scores.of(ColumnRole.LEAD, text) <= 0
          && scores.of(ColumnRole.DEADLINE, text) <= 0;
    }
  }
}
