package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Block.FlatLine;

/**
 * The head of a flattened table where a later page prints it again: extraction by the height of
 * words leaves its cells among those of the rows, each between empty lines.
 */
final class FlatRepeats {

  /** Fewer heads may be words of cells. */
  private static final int FEWEST_HEADS = 3;

  /** So many blocks for each column are looked through. */
  private static final int REACH = 3;

  private final List<List<FlatLine>> blocks = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private final List<String> heads;

  private FlatRepeats(List<FlatLine> body, FlatHeader header) {
    heads = header.columns().stream().map(column -> ColumnRoles.letters(column.header())).toList();
    int from = 0;
    for (int i = 1; i <= body.size(); i++) {
      if (i == body.size() || body.get(i).blanksAbove() > 0 || first(body.get(i))) {
        blocks.add(body.subList(from, i));
        letters.add(ColumnRoles.letters(FlatTableReader.join(body.subList(from, i)).text()));
        from = i;
      }
    }
  }

  /** Whether a line is the first head: a page's number, taken out, stood above it. */
  private boolean first(FlatLine line) {
    return ColumnRoles.letters(line.passage().text()).equals(heads.getFirst());
  }

  /** The lines of heads that are printed again among the rows. */
  static List<FlatLine> of(List<FlatLine> lines, FlatHeader header) {
    List<FlatLine> body = lines.subList(header.lines(), lines.size());
    var again = new ArrayList<FlatLine>();
    if (!body.isEmpty() && FlatWeave.blocks(lines)) {
      var repeats = new FlatRepeats(body, header);
      for (int i = 0; i < repeats.blocks.size(); i++) {
        if (repeats.letters.get(i).equals(repeats.heads.getFirst())) {
          again.addAll(repeats.from(i));
        }
      }
    }
    return again;
  }

  /** The heads from a block on, each once; none where most of them are missing. */
  private List<FlatLine> from(int first) {
    var missing = new ArrayList<>(heads);
    var found = new ArrayList<FlatLine>();
    int end = Math.min(blocks.size(), first + REACH * heads.size());
    for (int i = first; i < end; i++) {
      if (missing.remove(letters.get(i))) {
        found.addAll(blocks.get(i));
      }
    }
    int known = heads.size() - missing.size();
    return known >= Math.max(FEWEST_HEADS, heads.size() - 1) ? found : List.of();
  }
}
