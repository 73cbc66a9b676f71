package vn.kehoach.structure;

import java.util.List;
import vn.kehoach.layout.Block.FlatLine;

/**
 * How a flattened table was printed.
 *
 * @param doubleSpaced whether empty lines say nothing, as they stand within cells, too
 * @param wholeLines whether each cell begins on a line of its own, as where a table was copied cell
 *     by cell
 */
record FlatSetting(boolean doubleSpaced, boolean wholeLines) {

  /** Fewer heads on lines of their own may be chance. */
  private static final int FEWEST_COLUMNS = 4;

  /** Rows that are looked at. */
  private static final int ROWS = 2;

  /** The setting of a table's lines, its header's first. */
  static FlatSetting of(List<FlatLine> lines, FlatHeader header) {
    return new FlatSetting(
        !lines.isEmpty() && FlatTableReader.doubleSpaced(lines), wholeLines(lines, header));
  }

  /** Whether each head has lines of its own, no line is empty, and no row's number has words. */
  private static boolean wholeLines(List<FlatLine> lines, FlatHeader header) {
    int columns = header.columns().size();
    int shown = Math.min(lines.size(), header.lines() + ROWS * columns);
    long heads =
        lines.subList(0, header.lines()).stream()
            .filter(line -> Character.isUpperCase(line.passage().text().codePointAt(0)))
            .count();
    return columns >= FEWEST_COLUMNS
        && heads >= columns
        && lines.subList(1, shown).stream().allMatch(line -> line.blanksAbove() == 0)
        && lines.subList(header.lines(), shown).stream()
            .noneMatch(line -> line.passage().text().matches("1[.)]? \\p{Lu}.*"));
  }
}
