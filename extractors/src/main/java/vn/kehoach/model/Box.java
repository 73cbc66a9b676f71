package vn.kehoach.model;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left as it is shown.
 *
 * @param x left edge
 * @param y top edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Box(double x, double y, double width, double height) {

  public Box {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("box of negative size: " + width + " × " + height);
    }
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The bottom edge. */
  public double bottom() {
    return y + height;
  }

  /** The horizontal centre. */
  public double centerX() {
    return x + width / 2;
  }

  /** The vertical centre. */
  public double centerY() {
    return y + height / 2;
  }

  /** The smallest box around this one and another. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
