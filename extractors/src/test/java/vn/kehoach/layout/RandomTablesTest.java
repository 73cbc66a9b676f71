package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Ruled tables, drawn at random, come back cell for cell. */
class RandomTablesTest {

  private static final int ROUNDS = 10;

  private static List<List<String>> cells(Table table) {
    return table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  private static List<Block> layout(PdfDrawing pdf) throws ReadException {
    return LayoutAnalyzer.analyze(new SourceReader().read(pdf.bytes())).blocks();
  }

  private static void assertComesBack(DrawnTable.Rules rules, boolean repeat, int pages, long seed)
      throws ReadException {
    try (var pdf = new PdfDrawing()) {
      DrawnTable drawn = DrawnTable.random(new Random(seed), rules, repeat, pages);
      drawn.draw(pdf);
      List<Block> blocks = layout(pdf);
      assertEquals(1, blocks.size(), () -> rules + ", seed " + seed + ": one table\n" + blocks);
      var block = assertInstanceOf(Block.TableBlock.class, blocks.getFirst());
      assertEquals(drawn.expected(), cells(block.table()), () -> rules + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTableOnOnePage(DrawnTable.Rules rules) throws ReadException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      assertComesBack(rules, false, 1, seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTableOverPagesWithItsHeadOnEach(DrawnTable.Rules rules) throws ReadException {
    for (int seed = 100; seed < 100 + ROUNDS; seed++) {
      assertComesBack(rules, true, 2 + seed % 2, seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTableOverPagesWithItsHeadOnTheFirst(DrawnTable.Rules rules) throws ReadException {
    for (int seed = 200; seed < 200 + ROUNDS; seed++) {
      assertComesBack(rules, false, 2 + seed % 2, seed);
    }
  }
}
