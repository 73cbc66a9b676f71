package vn.kehoach.structure;

import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.layout.FlatTableFinder;
import vn.kehoach.layout.FlatTables;
import vn.kehoach.phrase.UnitDirectory;

/**
 * Finds the flattened tables of a plain text: those that begin with the head of a number column,
 * and those whose heads some list knows and whose rows say what the heads promise.
 */
public final class PlainTables implements FlatTableFinder {

  /** Fewer rows may be chance. */
  private static final int FEWEST_ROWS = 2;

  /** Lines that a table takes, at most. */
  private static final int LONGEST = 400;

  private final UnitDirectory directory;

  /** A finder that knows the units of a directory. */
  public PlainTables(UnitDirectory directory) {
    this.directory = directory;
  }

  @Override
  public int end(List<FlatLine> lines, int from) {
    int numbered = FlatTables.end(lines, from);
    if (numbered > from) {
      return section(lines, from, numbered);
    }
    Optional<FlatHeader> header = FlatHeader.unnumbered(lines, from);
    if (header.isEmpty()) {
      return from + FlatFigures.at(lines, from).map(FlatFigures::lines).orElse(0);
    }
    int stop = stop(lines, from + header.get().lines());
    FlatGrid grid = FlatGrid.read(lines.subList(from, stop), header.get(), directory);
    return grid.table().rows().size() < FEWEST_ROWS ? from : from + grid.lines();
  }

  /** Index of the first line in capitals that is no more than a section's heading, or the end. */
  private static int section(List<FlatLine> lines, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      String text = lines.get(i).passage().text();
      if (BlockText.capitals(text) && SectionKinds.isWhole(text)) {
        return i;
      }
    }
    return end;
  }

  private static int stop(List<FlatLine> lines, int from) {
    int to = from;
    while (to < Math.min(lines.size(), from + LONGEST) && !heads(lines.get(to).passage().text())) {
      to++;
    }
    return to;
  }

  /** Whether a line begins what can be no row: closing words, a numbered heading, a section. */
  private static boolean heads(String text) {
    return FlatTables.ends(text)
        || NumberingGrammar.parse(text).isPresent()
        || SectionKinds.isWhole(text);
  }
}
