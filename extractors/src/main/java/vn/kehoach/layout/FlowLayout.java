package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;

/**
 * The parts of a document that knows its paragraphs and tables → blocks.
 *
 * <p>A label that an automatic list prints is put before its paragraph as if it were typed. A table
 * of one column is a frame around what stands in it; one of two sides is a letterhead or signature
 * block.
 */
final class FlowLayout {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> margins = new ArrayList<>();
  private final List<Line> notes = new ArrayList<>();

  private FlowLayout() {}

  static LaidOut of(List<Flow> flow) {
    var layout = new FlowLayout();
    flow.forEach(layout::add);
    return new LaidOut(layout.blocks, List.of(), layout.margins, layout.notes, List.of());
  }

  private void add(Flow part) {
    switch (part) {
      case Flow.Paragraph paragraph -> blocks.addAll(FlowParagraph.blocks(paragraph));
      case Flow.Table table -> table(table);
      case Flow.Aside aside ->
          FlowLines.written(aside.content())
              .forEach((aside.place() == Flow.Place.NOTE ? notes : margins)::add);
    }
  }

  private void table(Flow.Table table) {
    FlowLines.notes(table).forEach(this::add);
    if (FlowTables.filledColumns(table) <= 1) {
      table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.content().stream())
          .filter(part -> !(part instanceof Flow.Aside))
          .forEach(this::add);
      return;
    }
    Optional<FlowSides> sides = FlowSides.of(table);
    if (sides.isPresent()) {
      sides.get().blocks().forEach(blocks::add);
    } else {
      tableBlock(FlowTables.read(table));
    }
  }

  /** A table that was made of printed pages may still be cut where they ended. */
  private void tableBlock(Table table) {
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Block.TableBlock above
        && FlowTables.goesOn(above.table(), table)) {
      blocks.removeLast();
      blocks.add(new Block.TableBlock(TableJoiner.join(above.table(), table)));
    } else {
      blocks.add(new Block.TableBlock(table));
    }
  }
}
