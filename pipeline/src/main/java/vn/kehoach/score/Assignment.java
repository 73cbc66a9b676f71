package vn.kehoach.score;

import java.util.Arrays;

/**
 * The pairing of rows with columns that has the greatest total weight, each row and column in one
 * pair at most. It is found whole (shortest augmenting paths with potentials, the "Hungarian
 * method"), so that no early pair can spoil a later one and the order of the facts does not matter.
 */
final class Assignment {

  private static final int FREE = 0;

  private final double[][] cost;
  private final int rows;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;

  /** For each column, counted from 1, the row it belongs to, counted from 1. */
  private final int[] rowOf;

  private Assignment(double[][] weights, int rows, int columns) {
    this.cost = weights;
    this.rows = rows;
    this.columns = columns;
    this.rowPotential = new double[rows + 1];
    this.columnPotential = new double[columns + 1];
    this.rowOf = new int[columns + 1];
  }

  /**
   * Finds the best pairing.
   *
   * @param weights per row the weight of each column; 0 or less: never a pair
   * @return per row the column it is paired with, -1 for none
   */
  static int[] best(double[][] weights) {
    int rows = weights.length;
    int columns = rows == 0 ? 0 : weights[0].length;
    int[] partner = new int[rows];
    Arrays.fill(partner, -1);
    if (columns == 0) {
      return partner;
    }
    boolean wide = rows <= columns;
    double[][] costs = wide ? negated(weights) : negated(transposed(weights));
    int[] rowOf = new Assignment(costs, costs.length, costs[0].length).solve();
    for (int column = 1; column < rowOf.length; column++) {
      if (rowOf[column] != FREE) {
        int row = wide ? rowOf[column] - 1 : column - 1;
        int other = wide ? column - 1 : rowOf[column] - 1;
        partner[row] = weights[row][other] > 0 ? other : -1;
      }
    }
    return partner;
  }

  private int[] solve() {
    for (int row = 1; row <= rows; row++) {
      place(row);
    }
    return rowOf;
  }

  /** Gives a row a column, moving other rows to their next best where that costs least. */
  private void place(int row) {
    rowOf[0] = row;
    int column = 0;
    double[] distance = new double[columns + 1];
    int[] cameFrom = new int[columns + 1];
    boolean[] done = new boolean[columns + 1];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    do {
      done[column] = true;
      relax(column, distance, cameFrom, done);
      int next = nearest(distance, done);
      shift(distance, done, distance[next]);
      column = next;
    } while (rowOf[column] != FREE);
    while (column != 0) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
  }

  private void relax(int column, double[] distance, int[] cameFrom, boolean[] done) {
    int row = rowOf[column];
    for (int other = 1; other <= columns; other++) {
      double reduced = cost[row - 1][other - 1] - rowPotential[row] - columnPotential[other];
      if (!done[other] && reduced < distance[other]) {
        distance[other] = reduced;
        cameFrom[other] = column;
      }
    }
  }

  private int nearest(double[] distance, boolean[] done) {
    int nearest = 0;
    for (int column = 1; column <= columns; column++) {
      if (!done[column] && (nearest == 0 || distance[column] < distance[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(double[] distance, boolean[] done, double by) {
    for (int column = 0; column <= columns; column++) {
      if (done[column]) {
        rowPotential[rowOf[column]] += by;
        columnPotential[column] -= by;
      } else {
        distance[column] -= by;
      }
    }
  }

  private static double[][] negated(double[][] weights) {
    return Arrays.stream(weights)
        .map(row -> Arrays.stream(row).map(weight -> -Math.max(0, weight)).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] transposed(double[][] weights) {
    double[][] turned = new double[weights[0].length][weights.length];
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < weights[row].length; column++) {
        turned[column][row] = weights[row][column];
      }
    }
    return turned;
  }
}
