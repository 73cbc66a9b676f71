package vn.kehoach.score.question;

import java.util.Comparator;
import java.util.List;

/**
 * How good an order is.
 *
 * <p>nDCG as Järvelin and Kekäläinen have it (ACM TOIS 20, 2002), with the gain 2^grade − 1 and the
 * discount log2(rank + 1) that are usual since Burges et al. 2005.
 */
final class Ranking {

  private Ranking() {}

  /**
   * The gain of the first places, by the most that could be had.
   *
   * @param found grades in the order in which they were found, 0 for what is of no use
   * @param judged grades of all that is of use, in any order
   * @param depth how many places count
   * @return 1 where nothing is of use
   */
  static double ndcg(List<Integer> found, List<Integer> judged, int depth) {
    double best = gain(judged.stream().sorted(Comparator.reverseOrder()).toList(), depth);
    return best == 0 ? 1 : gain(found, depth) / best;
  }

  private static double gain(List<Integer> grades, int depth) {
    double gain = 0;
    for (int i = 0; i < Math.min(depth, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  /**
   * The share of what is asked for that stands in the first places; of as many as these can hold.
   *
   * @param found grades in the order in which they were found
   * @param judged grades of all that is of use
   * @param depth how many places count
   * @param least the least grade that is asked for; what is below only touches on it
   * @return 1 where nothing is asked for
   */
  static double recall(List<Integer> found, List<Integer> judged, int depth, int least) {
    long had = found.stream().limit(depth).filter(grade -> grade >= least).count();
    long all = judged.stream().filter(grade -> grade >= least).count();
    return all == 0 ? 1 : (double) had / Math.min(all, depth);
  }
}
