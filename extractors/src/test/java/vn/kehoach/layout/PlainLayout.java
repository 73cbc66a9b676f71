package vn.kehoach.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Lays out plain text for the tests, and shows what came of it. */
final class PlainLayout {

  private PlainLayout() {}

  static List<Block> blocks(String text) {
    try {
      return LayoutAnalyzer.analyze(new SourceReader().read(text.getBytes(StandardCharsets.UTF_8)))
          .blocks();
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }

  /** The only table of a text. */
  static Table table(String text) {
    List<Block.TableBlock> tables =
        blocks(text).stream()
            .filter(Block.TableBlock.class::isInstance)
            .map(Block.TableBlock.class::cast)
            .toList();
    if (tables.size() != 1) {
      throw new AssertionError("tables: " + tables.size() + " in\n" + text);
    }
    return tables.getFirst().table();
  }

  /** The rows of a text's only table, a merged cell once. */
  static List<List<String>> rows(String text) {
    return table(text).rows().stream()
        .map(row -> row.cells().stream().filter(Table.Cell::origin).map(Table.Cell::text).toList())
        .toList();
  }

  static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }
}
