package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.kehoach.layout.TablePrinter.Style;
import vn.kehoach.read.PdfDrawing;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/**
 * A document with a table or two between paragraphs, set at random, and what its reading is worth.
 *
 * @param tables the tables as they were made
 * @param sheets how many pages each stands on
 * @param bytes the file
 */
record RandomDocument(List<RandomTable> tables, List<Integer> sheets, byte[] bytes) {

  /**
   * What a reading is worth.
   *
   * @param teds similarity of each table with what was read in its place
   * @param rows rows of the tables
   * @param exactRows those that came back cell for cell
   * @param joins page ends inside tables
   * @param foundJoins page ends inside what was read as one table
   * @param rightJoins those that are both
   */
  record Score(
      List<Double> teds, int rows, int exactRows, int joins, int foundJoins, int rightJoins) {}

  static RandomDocument make(long seed, Ruling ruling) {
    var random = new Random(seed);
    try (PdfDrawing pdf = sheet(random)) {
      var tables = new ArrayList<RandomTable>();
      int count = random.nextInt(4) == 0 ? 2 : 1;
      for (int i = 0; i < count; i++) {
        tables.add(RandomTable.make(random, ruling.bounds()));
      }
      int columns = tables.stream().mapToInt(table -> table.kinds().size()).max().orElseThrow();
      var printer = new TablePrinter(pdf, style(random, ruling, columns));
      var sheets = new ArrayList<Integer>();
      printer.title("PHỤ LỤC 01", "Nhiệm vụ thực hiện năm 2026");
      for (RandomTable table : tables) {
        printer.paragraph(Words.sentence(random, 25 + random.nextInt(40)));
        sheets.add(printer.print(table));
      }
      printer.paragraph(Words.sentence(random, 30 + random.nextInt(20)));
      return new RandomDocument(tables, sheets, pdf.bytes());
    }
  }

  private static PdfDrawing sheet(Random random) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> PdfDrawing.sized(842, 595);
      case 2 -> PdfDrawing.turned(90);
      case 3 -> PdfDrawing.turned(270);
      case 4 -> PdfDrawing.sideways(90);
      case 5 -> PdfDrawing.sized(832, 3049);
      default -> new PdfDrawing();
    };
  }

  private static Style style(Random random, Ruling ruling, int columns) {
    double side = ruling.bounds() ? 2.8 + 3 * random.nextDouble() : 4.5 + 3 * random.nextDouble();
    double above = ruling.bounds() ? 3 * random.nextDouble() : 1 + 3 * random.nextDouble();
    return new Style(
        ruling,
        (columns > 6 ? 7 : 9) + random.nextInt(columns > 6 ? 2 : 4),
        side,
        above,
        random.nextInt(3) == 0,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  /** Reads the document and compares. */
  Score read() throws ReadException {
    List<Table> found =
        LayoutAnalyzer.analyze(new SourceReader().read(bytes)).blocks().stream()
            .filter(Block.TableBlock.class::isInstance)
            .map(block -> ((Block.TableBlock) block).table())
            .toList();
    var teds = new ArrayList<Double>();
    int rows = 0;
    int exact = 0;
    int joins = 0;
    for (int i = 0; i < tables.size(); i++) {
      RandomTable table = tables.get(i);
      Table read = found.size() == tables.size() ? found.get(i) : closest(table, found);
      teds.add(Teds.similarity(table.tree(), Teds.tree(read)));
      rows += table.rows();
      exact += exact(table.cells(), cells(read));
      joins += sheets.get(i) - 1;
    }
    int foundJoins = found.stream().mapToInt(table -> pages(table) - 1).sum();
    int right = 0;
    for (int i = 0; i < tables.size() && found.size() == tables.size(); i++) {
      right += Math.min(sheets.get(i), pages(found.get(i))) - 1;
    }
    return new Score(teds, rows, exact, joins, foundJoins, right);
  }

  private static Table closest(RandomTable sought, List<Table> found) {
    Table best = new Table(1, List.of());
    double most = 0;
    for (Table table : found) {
      double similarity = Teds.similarity(sought.tree(), Teds.tree(table));
      if (similarity > most) {
        most = similarity;
        best = table;
      }
    }
    return best;
  }

  static List<List<String>> cells(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Table.Cell::text).toList())
        .toList();
  }

  /** Rows that came back, in order. */
  private static int exact(List<List<String>> rows, List<List<String>> found) {
    var above = new int[found.size() + 1];
    for (List<String> row : rows) {
      var next = new int[above.length];
      for (int i = 0; i < found.size(); i++) {
        next[i + 1] = row.equals(found.get(i)) ? above[i] + 1 : Math.max(next[i], above[i + 1]);
      }
      above = next;
    }
    return above[found.size()];
  }

  private static int pages(Table table) {
    return (int)
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.passage().words().stream())
            .map(PlacedWord::page)
            .distinct()
            .count();
  }
}
