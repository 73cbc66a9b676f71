package vn.kehoach.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Which fact of a reading stands for which fact of the truth.
 *
 * @param pairs facts that match
 * @param missed facts of the truth without a partner
 * @param spurious facts of the reading without a partner
 */
record Alignment<T>(List<Pair<T>> pairs, List<T> missed, List<T> spurious) {

  /**
   * A match.
   *
   * @param truth the fact of the truth
   * @param read the fact of the reading
   */
  record Pair<T>(T truth, T read) {}

  Alignment {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /**
   * As many pairs as can be had, and among these pairings the one whose pairs are the most alike.
   *
   * @param likeness how alike two facts are; 0 where they do not match
   */
  static <T> Alignment<T> of(
      List<T> truth, List<T> read, ToDoubleBiFunction<? super T, ? super T> likeness) {
    double[][] weights = weights(truth, read, likeness);
    double greatest = 0;
    for (double[] row : weights) {
      for (double weight : row) {
        greatest = Math.max(greatest, weight);
      }
    }
    double one = (greatest + 1) * (Math.min(truth.size(), read.size()) + 1);
    for (double[] row : weights) {
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i] > 0 ? one + row[i] : 0;
      }
    }
    return pair(truth, read, weights);
  }

  /** The pairing with the greatest total of a weight, however many pairs that takes. */
  static <T> Alignment<T> heaviest(
      List<T> truth, List<T> read, ToDoubleBiFunction<? super T, ? super T> weight) {
    return pair(truth, read, weights(truth, read, weight));
  }

  private static <T> double[][] weights(
      List<T> truth, List<T> read, ToDoubleBiFunction<? super T, ? super T> weight) {
    double[][] weights = new double[truth.size()][read.size()];
    for (int i = 0; i < truth.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        weights[i][j] = weight.applyAsDouble(truth.get(i), read.get(j));
      }
    }
    return weights;
  }

  private static <T> Alignment<T> pair(List<T> truth, List<T> read, double[][] weights) {
    int[] partner = Assignment.best(weights);
    var pairs = new ArrayList<Pair<T>>();
    var missed = new ArrayList<T>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        missed.add(truth.get(i));
      } else {
        pairs.add(new Pair<>(truth.get(i), read.get(partner[i])));
        taken.add(partner[i]);
      }
    }
    var spurious = new ArrayList<T>();
    for (int j = 0; j < read.size(); j++) {
      if (!taken.contains(j)) {
        spurious.add(read.get(j));
      }
    }
    return new Alignment<>(pairs, missed, spurious);
  }
}
