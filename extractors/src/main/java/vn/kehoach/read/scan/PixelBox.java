package vn.kehoach.read.scan;

/**
 * A rectangle of pixels.
 *
 * @param x first column, from 0
 * @param y first row, from 0
 * @param width number of columns, at least one
 * @param height number of rows, at least one
 */
public record PixelBox(int x, int y, int width, int height) {

  public PixelBox {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a box has pixels");
    }
  }

  /** The first column to its right. */
  public int right() {
    return x + width;
  }

  /** The first row below it. */
  public int bottom() {
    return y + height;
  }
}
