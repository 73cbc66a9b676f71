package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.ColumnRole;
import vn.kehoach.structure.SheetTable.SheetColumn;

/**
 * Cells whose lines text extraction has woven into each other: where cells stand side by side and
 * their lines at different heights, the lines of both come in the order of their heights, as one
 * block. They are put apart again where that makes cells that the columns' grammars read.
 */
final class FlatWeave {

  private static final int FEWEST_LINES = 2;
  private static final int MOST_PIECES = 8;

  /** Cost of each cell, and of each line of another cell between the lines of one. */
  private static final double CELL = 1;

  private static final double BETWEEN = 0.3;

  /** Cost of a cell that begins with a small letter. */
  private static final double SMALL = 6;

  /** What the best order must be worth more than the one that is printed. */
  private static final double MARGIN = 2;

  private final Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
  private final int columns;
  private final FlatCellScore scores;

  FlatWeave(List<SheetColumn> columns, FlatCellScore scores) {
    columns.forEach(column -> roles.add(column.role()));
    roles.remove(ColumnRole.NUMBER);
    this.columns = columns.size();
    this.scores = scores;
  }

  /** The lines of a table, those of woven cells put together. */
  List<FlatLine> straightened(List<FlatLine> lines) {
    var straight = new ArrayList<FlatLine>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).blanksAbove() == 0 && !number(lines.get(to - 1))) {
        to++;
      }
      straight.addAll(block(lines.subList(from, to)));
      from = to;
    }
    return straight;
  }

  /**
   * Whether each cell is a block between empty lines, as where words are extracted by their height:
   * told by the rows' numbers, which then stand alone.
   */
  static boolean blocks(List<FlatLine> lines) {
    int numbers = 0;
    int alone = 0;
    int blanks = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean parted = lines.get(i).blanksAbove() > 0;
      blanks += parted ? 1 : 0;
      if (lines.get(i).passage().text().matches("\\d{1,3}[.)]?")) {
        numbers++;
        alone += parted && (i + 1 == lines.size() || lines.get(i + 1).blanksAbove() > 0) ? 1 : 0;
      }
    }
    boolean blocks = numbers > 0 ? alone * 2 > numbers : blanks * 2 > lines.size();
    return blocks && !FlatTableReader.doubleSpaced(lines);
  }

  /** A row's number above its words is no line of a cell. */
  private static boolean number(FlatLine line) {
    return line.passage().text().chars().noneMatch(Character::isLetter);
  }

  private List<FlatLine> block(List<FlatLine> block) {
    if (block.size() < FEWEST_LINES || block.size() >= MOST_PIECES) {
      return block;
    }
    var whole = new Partition(block);
    Partition best = whole;
    double least = whole.worth() + MARGIN;
    for (int line = 0; line < block.size(); line++) {
      for (int cut : cuts(block.get(line).passage().text())) {
        var parted = new Partition(parted(block, line, cut));
        if (parted.worth() >= least) {
          best = parted;
          least = parted.worth();
        }
      }
    }
    return best.woven() && best.worth() > whole.straight() + MARGIN ? best.lines() : block;
  }

  /** Where a second cell may begin on a line: at a capital or figure behind a small letter. */
  private static List<Integer> cuts(String text) {
    var cuts = new ArrayList<Integer>();
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      char next = text.charAt(i + 1);
      if (Character.isUpperCase(next) || Character.isDigit(next)) {
        cuts.add(i + 1);
      }
    }
    return cuts;
  }

  private static List<FlatLine> parted(List<FlatLine> block, int line, int cut) {
    var pieces = new ArrayList<>(block.subList(0, line));
    Passage passage = block.get(line).passage();
    pieces.add(new FlatLine(passage.sub(0, cut), block.get(line).blanksAbove()));
    pieces.add(new FlatLine(passage.from(cut), 0));
    pieces.addAll(block.subList(line + 1, block.size()));
    return pieces;
  }

  private double score(String text) {
    return roles.stream().mapToDouble(role -> scores.of(role, text)).max().orElse(0);
  }

  /** The lines of a block dealt out to cells, so that the cells are worth most. */
  private final class Partition {

    private final List<FlatLine> pieces;
    private final double[] cell;
    private final double[] best;
    private final int[] first;

    Partition(List<FlatLine> pieces) {
      this.pieces = pieces;
      int all = 1 << pieces.size();
      this.cell = new double[all];
      this.best = new double[all];
      this.first = new int[all];
      for (int set = 1; set < all; set++) {
        String words = words(set);
        boolean small = Character.isLowerCase(words.codePointAt(0));
        cell[set] = score(words) - CELL - BETWEEN * between(set) - (small ? SMALL : 0);
        best[set] = Double.NEGATIVE_INFINITY;
        int lowest = Integer.lowestOneBit(set);
        for (int part = set; part > 0; part = (part - 1) & set) {
          if ((part & lowest) != 0 && cell[part] + best[set ^ part] > best[set]) {
            best[set] = cell[part] + best[set ^ part];
            first[set] = part;
          }
        }
      }
    }

    private String words(int set) {
      return join(set).text();
    }

    private Passage join(int set) {
      Passage joined = Passage.empty();
      for (int i = 0; i < pieces.size(); i++) {
        joined = (set >> i & 1) == 0 ? joined : joined.glue(pieces.get(i).passage());
      }
      return joined;
    }

    /** Number of pieces of other cells between those of one. */
    private static int between(int set) {
      int span = 32 - Integer.numberOfLeadingZeros(set) - Integer.numberOfTrailingZeros(set);
      return span - Integer.bitCount(set);
    }

    double worth() {
      return best[best.length - 1];
    }

    /** What the block is worth in the order that is printed. */
    double straight() {
      int count = pieces.size();
      var worth = new double[count + 1];
      Arrays.fill(worth, Double.NEGATIVE_INFINITY);
      worth[0] = 0;
      for (int to = 1; to <= count; to++) {
        for (int from = 0; from < to; from++) {
          int set = (1 << to) - (1 << from);
          worth[to] = Math.max(worth[to], worth[from] + cell[set]);
        }
      }
      return worth[count];
    }

    private List<Integer> cells() {
      var cells = new ArrayList<Integer>();
      for (int set = best.length - 1; set > 0; set ^= first[set]) {
        cells.add(first[set]);
      }
      return cells;
    }

    /** Whether lines of one cell stand between those of another. */
    boolean woven() {
      List<Integer> cells = cells();
      return cells.size() <= columns && cells.stream().anyMatch(set -> between(set) > 0);
    }

    List<FlatLine> lines() {
      var lines = new ArrayList<FlatLine>();
      for (int set : cells()) {
        int blanks = lines.isEmpty() ? pieces.getFirst().blanksAbove() : 1;
        for (int i = 0; i < pieces.size(); i++) {
          if ((set >> i & 1) != 0) {
            lines.add(new FlatLine(pieces.get(i).passage(), blanks));
            blanks = 0;
          }
        }
      }
      return lines;
    }
  }
}
