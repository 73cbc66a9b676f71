package vn.kehoach.read;

/**
 * A straight ruling line, horizontal or vertical, in points from the page's top left.
 *
 * @param x1 left end (or the x of a vertical line)
 * @param y1 top end (or the y of a horizontal line)
 * @param x2 right end
 * @param y2 bottom end
 */
public record Rule(double x1, double y1, double x2, double y2) {

  /** Whether it runs from left to right. */
  public boolean horizontal() {
    return x2 - x1 >= y2 - y1;
  }

  /** Its length in points. */
  public double length() {
    return Math.max(x2 - x1, y2 - y1);
  }
}
