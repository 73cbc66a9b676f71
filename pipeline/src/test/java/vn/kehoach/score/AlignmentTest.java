package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static final TextMeasure MEASURE = new TokenF1();

  @Test
  void anEarlyFactDoesNotTakeThePartnerOfALaterOne() {
    // The first could take either; were it to take "a b c d e f", the second would have none.
    var alignment =
        Alignment.of(
            List.of("a b c d e f", "a b c d e g"),
            List.of("a b c d e f", "a b c d f e x"),
            (truth, read) ->
                truth.endsWith("g") && read.endsWith("x") ? 0 : MEASURE.similarity(truth, read));

    assertEquals(2, alignment.pairs().size());
    assertEquals(List.of(), alignment.missed());
  }

  @Test
  void amongEquallyManyPairsTheMostAlikeAreTaken() {
    List<String> truth = List.of("một hai ba bốn năm sáu bảy", "một hai ba bốn năm sáu tám");
    List<String> read = List.of("một hai ba bốn năm sáu tám", "một hai ba bốn năm sáu bảy");

    var alignment = Alignment.of(truth, read, MEASURE::likeness);

    alignment.pairs().forEach(pair -> assertEquals(pair.truth(), pair.read()));
    assertEquals(2, alignment.pairs().size());
  }

  @Test
  void whatHasNoPartnerIsMissedOrSpurious() {
    var alignment =
        Alignment.of(
            List.of("Công an xã", "Trạm Y tế"),
            List.of("Phòng Kinh tế", "Công an xã", "Hội Nông dân"),
            MEASURE::likeness);

    assertEquals(List.of("Trạm Y tế"), alignment.missed());
    assertEquals(List.of("Phòng Kinh tế", "Hội Nông dân"), alignment.spurious());
  }

  @Test
  void oneFactPairsWithOneOnly() {
    var alignment = Alignment.of(List.of("x"), List.of("x", "x", "x"), (truth, read) -> 1);

    assertEquals(1, alignment.pairs().size());
    assertEquals(2, alignment.spurious().size());
  }

  @Test
  void nothingAlignsWithNothing() {
    assertEquals(List.of(), Alignment.of(List.of(), List.of(), (a, b) -> 1).pairs());
    assertEquals(List.of("x"), Alignment.of(List.of("x"), List.of(), (a, b) -> 1).missed());
    assertEquals(List.of("x"), Alignment.of(List.of(), List.of("x"), (a, b) -> 1).spurious());
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var random = new Random(7);
    List<Integer> truth = IntStream.range(0, 12).boxed().toList();
    List<Integer> read = IntStream.range(0, 15).boxed().toList();
    double[][] likeness = new double[12][15];
    for (double[] row : likeness) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(4) == 0 ? random.nextDouble() : 0;
      }
    }
    Set<?> expected = pairs(truth, read, likeness);
    for (int round = 0; round < 50; round++) {
      var someOrder = new ArrayList<>(truth);
      var otherOrder = new ArrayList<>(read);
      Collections.shuffle(someOrder, random);
      Collections.shuffle(otherOrder, random);
      assertEquals(expected, pairs(someOrder, otherOrder, likeness));
    }
  }

  @Test
  void theHeaviestPairingIsFoundWhereTryingAllFindsIt() {
    var random = new Random(11);
    for (int round = 0; round < 200; round++) {
      double[][] weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : weights) {
        for (int i = 0; i < row.length; i++) {
          row[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
        }
      }
      int[] partner = Assignment.best(weights);
      double total = 0;
      for (int row = 0; row < partner.length; row++) {
        total += partner[row] < 0 ? 0 : weights[row][partner[row]];
      }
      assertEquals(tryAll(weights, 0, new boolean[weights[0].length]), total);
      long distinct = IntStream.of(partner).filter(column -> column >= 0).distinct().count();
      assertEquals(IntStream.of(partner).filter(column -> column >= 0).count(), distinct);
    }
  }

  @Test
  void fourHundredFactsAreNoTrouble() {
    List<Integer> facts = IntStream.range(0, 400).boxed().toList();
    var alignment = Alignment.of(facts, facts, (truth, read) -> 1.0 / (1 + Math.abs(truth - read)));
    assertTrue(alignment.pairs().stream().allMatch(pair -> pair.truth().equals(pair.read())));
  }

  private static double tryAll(double[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = tryAll(weights, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.max(best, weights[row][column] + tryAll(weights, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }

  private static Set<?> pairs(List<Integer> truth, List<Integer> read, double[][] likeness) {
    return Alignment.of(truth, read, (one, other) -> likeness[one][other]).pairs().stream()
        .collect(Collectors.toSet());
  }
}
