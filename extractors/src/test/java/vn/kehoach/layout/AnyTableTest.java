package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.layout.RandomDocument.Score;
import vn.kehoach.read.ReadException;

/**
 * Tables made and set at random come back cell for cell, however they are ruled. {@code -Dtables=N}
 * tries N of each kind of ruling; a failure names the seeds.
 */
class AnyTableTest {

  private static final int EACH = Integer.getInteger("tables", 3);

  /** What the readings of some documents are worth together. */
  private static final class Sum {
    private final StringBuilder wrong = new StringBuilder();
    private double teds;
    private int tables;
    private int rows;
    private int exact;
    private int joins;
    private int found;
    private int right;

    private void add(Ruling ruling, long seed) throws ReadException {
      Score score = RandomDocument.make(seed, ruling).read();
      for (double each : score.teds()) {
        teds += each;
        tables++;
      }
      rows += score.rows();
      exact += score.exactRows();
      joins += score.joins();
      found += score.foundJoins();
      right += score.rightJoins();
      if (score.exactRows() < score.rows() || score.foundJoins() != score.joins()) {
        wrong.append(ruling).append(" seed ").append(seed).append(": ").append(score).append('\n');
      }
    }

    private void assertAtLeast(double leastTeds, double leastRows) {
      double joined = joins + found == 0 ? 1 : 2.0 * right / (joins + found);
      String figures =
          "TEDS %.4f, exact rows %.4f, joins F1 %.4f%n%s"
              .formatted(teds / tables, (double) exact / rows, joined, wrong);
      assertTrue(teds / tables >= leastTeds, figures);
      assertTrue((double) exact / rows >= leastRows, figures);
      assertTrue(joined >= 0.98, figures);
    }
  }

  private static Sum read(List<Ruling> rulings, int each) throws ReadException {
    var sum = new Sum();
    for (Ruling ruling : rulings) {
      for (long seed = 0; seed < each; seed++) {
        sum.add(ruling, 1000L * ruling.ordinal() + seed);
      }
    }
    return sum;
  }

  @Test
  void tablesWhoseCellsAreRuled() throws ReadException {
    read(Stream.of(Ruling.values()).filter(Ruling::bounds).toList(), EACH)
        .assertAtLeast(0.97, 0.97);
  }

  @Test
  void tablesThatAreRuledInPart() throws ReadException {
    read(List.of(Ruling.COLUMNS_ONLY, Ruling.ROWS_ONLY, Ruling.HEAD_ONLY, Ruling.THREE_LINES), EACH)
        .assertAtLeast(0.9, 0.85);
  }

  @Test
  void tablesWithoutAnyLine() throws ReadException {
    read(List.of(Ruling.NONE), 5 * EACH).assertAtLeast(0.9, 0.85);
  }

  @Test
  void textThatIsNoTableYieldsNone() throws ReadException {
    for (long seed = 0; seed < 4 * EACH; seed++) {
      List<Block> blocks = RandomProse.read(seed);
      long page = seed;
      assertTrue(
          blocks.stream().noneMatch(Block.TableBlock.class::isInstance),
          () -> "seed " + page + "\n" + blocks);
    }
  }
}
