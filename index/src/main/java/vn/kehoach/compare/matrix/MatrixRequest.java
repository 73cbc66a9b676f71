package vn.kehoach.compare.matrix;

import java.util.List;

/**
 * Which matrix is asked for.
 *
 * @param by what the rows are
 * @param communes names of communes, any spelling; empty for all
 */
public record MatrixRequest(Matrix.By by, List<String> communes) {

  public MatrixRequest {
    communes = List.copyOf(communes);
  }

  /** The matrix of all communes. */
  public static MatrixRequest of(Matrix.By by) {
    return new MatrixRequest(by, List.of());
  }
}
