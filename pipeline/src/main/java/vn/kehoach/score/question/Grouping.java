package vn.kehoach.score.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * How far two ways to group the same things agree.
 *
 * <p>Pairwise: of the pairs that one side puts together, the share that the other does too. B-cubed
 * (Bagga and Baldwin 1998, as Amigó et al. 2009 have it): the mean over things of the share of its
 * group that is in its other group; a thing alone in both counts as right.
 *
 * @param pairwise over pairs
 * @param bCubed over things
 */
record Grouping(Rates pairwise, Rates bCubed) {

  /**
   * Precision and recall.
   *
   * @param precision of what was found
   * @param recall of what is there
   */
  record Rates(double precision, double recall) {

    /** Their harmonic mean. */
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * Compares two groupings.
   *
   * @param truth the group of each thing, as people have it
   * @param found the group of each of the same things
   * @param undecided pairs that count neither way; asked both ways round
   */
  static <T> Grouping of(Map<T, String> truth, Map<T, String> found, BiPredicate<T, T> undecided) {
    var counts = new Counts();
    for (T one : truth.keySet()) {
      List<T> others =
          truth.keySet().stream()
              .filter(other -> !one.equals(other))
              .filter(other -> !undecided.test(one, other) && !undecided.test(other, one))
              .toList();
      counts.add(one, others, truth, found);
    }
    return counts.grouping(truth.size());
  }

  /** Sums over things; every pair is counted from both of its ends, which shares do not notice. */
  private static final class Counts {

    private int together;
    private int found;
    private int both;
    private double precision;
    private double recall;

    private <T> void add(T one, List<T> others, Map<T, String> truth, Map<T, String> groups) {
      long inTruth = others.stream().filter(other -> same(truth, one, other)).count();
      long inFound = others.stream().filter(other -> same(groups, one, other)).count();
      long inBoth =
          others.stream()
              .filter(other -> same(truth, one, other) && same(groups, one, other))
              .count();
      together += (int) inTruth;
      found += (int) inFound;
      both += (int) inBoth;
      precision += (1.0 + inBoth) / (1 + inFound);
      recall += (1.0 + inBoth) / (1 + inTruth);
    }

    private Grouping grouping(int things) {
      return new Grouping(
          new Rates(share(both, found), share(both, together)),
          new Rates(things == 0 ? 1 : precision / things, things == 0 ? 1 : recall / things));
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  private static <T> boolean same(Map<T, String> groups, T one, T other) {
    return Objects.equals(groups.get(one), groups.get(other));
  }
}
