package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.layout.Table;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;

/**
 * Headings below a table that can be taken for its last rows, because no ruling parts them: a row
 * that says one thing in its first cell and names a section's kind heads what stands below the
 * table. A group of rows never stands last.
 */
final class TableTail {

  private TableTail() {}

  /** The blocks with headings at the end of tables cut off into paragraphs. */
  static List<Block> apart(List<Block> blocks) {
    var apart = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block instanceof Block.TableBlock table) {
        cut(table.table(), apart);
      } else {
        apart.add(block);
      }
    }
    return apart;
  }

  private static void cut(Table table, List<Block> apart) {
    List<TableRow> rows = table.rows();
    int end = rows.size();
    var headings = new ArrayList<Block>();
    while (end > 1 && heading(rows.get(end - 1)).isPresent()) {
      end--;
      headings.addFirst(new Block.Paragraph(heading(rows.get(end)).get(), false));
    }
    apart.add(
        headings.isEmpty()
            ? new Block.TableBlock(table)
            : new Block.TableBlock(
                new Table(table.columns(), rows.subList(0, end), table.repeated())));
    apart.addAll(headings);
  }

  /** The words of a row that is a section's heading. */
  private static Optional<Passage> heading(TableRow row) {
    List<Cell> filled =
        row.cells().stream().filter(cell -> cell.origin() && !cell.text().isEmpty()).toList();
    boolean alone = filled.size() == 1 && filled.getFirst().rowSpan() == 1;
    if (!alone || row.cells().getFirst().text().isEmpty()) {
      return Optional.empty();
    }
    Passage words = filled.getFirst().passage();
    boolean kind =
        NumberingGrammar.parse(words.text())
            .map(number -> SectionKinds.of(words.text().substring(number.end())).isPresent())
            .orElseGet(() -> HeadingRules.namesKind(words));
    return kind ? Optional.of(words) : Optional.empty();
  }
}
