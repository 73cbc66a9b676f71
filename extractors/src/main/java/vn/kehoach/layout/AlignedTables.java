package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/**
 * Tables whose columns are kept apart by blanks, as text extraction that keeps the page's shape
 * writes them. What is not clearly such a table is left to others.
 */
final class AlignedTables {

  /** The head's first line stands at most so far above its line of three parts. */
  private static final int HIGHEST_HEAD = 4;

  private AlignedTables() {}

  /** The table whose head begins at an index, if one does. */
  static Optional<TextRegion> at(List<Line> lines, int from) {
    int last = Math.min(lines.size() - 1, from + HIGHEST_HEAD);
    for (int seed = from; seed <= last; seed++) {
      Optional<AlignedHead> head = AlignedHead.around(lines, seed);
      if (head.isPresent()) {
        return head.filter(found -> found.first() == from).flatMap(found -> read(lines, found));
      }
    }
    return Optional.empty();
  }

  private static Optional<TextRegion> read(List<Line> lines, AlignedHead head) {
    var extent = AlignedExtent.of(lines, head);
    if (!extent.clear()) {
      return Optional.empty();
    }
    var rows = new ArrayList<>(head.rows());
    List<PlacedLine> body = extent.body();
    List<Integer> starts = RowStarts.of(body, extent.pageTops());
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
      rows.add(row(body.subList(starts.get(i), end)));
    }
    var table = new Table(head.columns().size(), rows, extent.repeated());
    return Optional.of(new TextRegion(new Block.TableBlock(table), extent.end()));
  }

  /** The row of some lines. */
  static TableRow row(List<PlacedLine> lines) {
    if (lines.getFirst().spanning()) {
      return GridBuilder.spanning(lines.getFirst().line(), lines.getFirst().columns());
    }
    LinePart title = lines.size() == 1 ? lines.getFirst().title() : null;
    LinePart number = lines.getFirst().cell(0);
    if (title != null && number != null) {
      return GridBuilder.title(
          List.of(number.alone()), List.of(title.alone()), lines.getFirst().columns());
    }
    var cells = new ArrayList<Cell>();
    for (int column = 0; column < lines.getFirst().columns(); column++) {
      var texts = new ArrayList<Line>();
      for (PlacedLine line : lines) {
        LinePart cell = line.cell(column);
        if (cell != null) {
          texts.add(cell.alone());
        }
      }
      cells.add(GridBuilder.cell(texts, 1, 1));
    }
    return new TableRow(cells);
  }
}
