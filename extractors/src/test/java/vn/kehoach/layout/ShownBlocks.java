package vn.kehoach.layout;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.layout.Table.Cell;

/** Blocks as a person would note them: "# " centred, "- " an item, "a || b" side by side. */
final class ShownBlocks {

  private ShownBlocks() {}

  static List<String> shown(List<Block> blocks) {
    return blocks.stream().map(ShownBlocks::shown).toList();
  }

  static String shown(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> (paragraph.centered() ? "# " : "") + paragraph.passage();
      case Block.Item item -> item.mark() + " " + item.passage();
      case Block.Columns columns -> side(columns.left()) + " || " + side(columns.right());
      case Block.TableBlock table -> "table " + cells(table.table());
      case Block.FlatTable table -> "flat " + table.lines().size();
    };
  }

  private static String side(List<Passage> lines) {
    return lines.stream().map(Passage::text).collect(Collectors.joining(" / "));
  }

  private static String cells(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining(" // "));
  }
}
