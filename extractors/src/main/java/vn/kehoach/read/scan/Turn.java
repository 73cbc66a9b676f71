package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;

/** Turns an image, and says where its pixels were before. */
final class Turn {

  private static final int BLOCK = 32;

  private static final int SHIFT = 16;

  private static final int ONE = 1 << SHIFT;

  private static final int BYTE = 8;

  private Turn() {}

  /** Turns an image clockwise by a multiple of a right angle. */
  static Raster right(Raster raster, int degrees) {
    int width = raster.width();
    int height = raster.height();
    byte[] from = raster.pixels();
    var to = new byte[from.length];
    if (degrees == 180) {
      for (int i = 0; i < from.length; i++) {
        to[from.length - 1 - i] = from[i];
      }
      return new Raster(width, height, to);
    }
    if (degrees == 0) {
      return raster;
    }
    for (int top = 0; top < height; top += BLOCK) {
      for (int left = 0; left < width; left += BLOCK) {
        for (int y = top; y < Math.min(height, top + BLOCK); y++) {
          for (int x = left; x < Math.min(width, left + BLOCK); x++) {
            int at = degrees == 90 ? x * height + height - 1 - y : (width - 1 - x) * height + y;
            to[at] = from[y * width + x];
          }
        }
      }
    }
    return new Raster(height, width, to);
  }

  /** From the pixels of an image that was turned clockwise to those of the image before. */
  static AffineTransform back(int width, int height, int degrees) {
    return switch (degrees) {
      case 90 -> new AffineTransform(0, -1, 1, 0, 0, height);
      case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 270 -> new AffineTransform(0, 1, -1, 0, width, 0);
      default -> new AffineTransform();
    };
  }

  /** From the pixels of a straightened image to those of the image before. */
  static AffineTransform back(Raster raster, double tilt) {
    return AffineTransform.getRotateInstance(
        Math.toRadians(tilt), raster.width() / 2.0, raster.height() / 2.0);
  }

  /** Turns an image about its middle so that lines which fell to the right become level. */
  static Raster straight(Raster raster, double tilt) {
    int width = raster.width();
    int height = raster.height();
    AffineTransform back = back(raster, tilt);
    Raster to = Raster.white(width, height);
    long stepX = Math.round(back.getScaleX() * ONE);
    long stepY = Math.round(back.getShearY() * ONE);
    for (int y = 0; y < height; y++) {
      double startX = back.getScaleX() * 0.5 + back.getShearX() * (y + 0.5);
      double startY = back.getShearY() * 0.5 + back.getScaleY() * (y + 0.5);
      long x = Math.round((startX + back.getTranslateX() - 0.5) * ONE);
      long down = Math.round((startY + back.getTranslateY() - 0.5) * ONE);
      row(raster, to.pixels(), y * width, x, down, stepX, stepY);
    }
    return to;
  }

  /** A row of the straight image; what comes from beyond the other's sides stays as it is. */
  private static void row(
      Raster raster, byte[] to, int start, long x, long y, long stepX, long stepY) {
    int first = 0;
    int last = raster.width() - 1;
    while (first <= last && outside(raster, x + first * stepX, y + first * stepY)) {
      first++;
    }
    while (last >= first && outside(raster, x + last * stepX, y + last * stepY)) {
      last--;
    }
    int turnX = (int) (stepX - ONE);
    for (int i = first; i <= last; ) {
      long atX = x + i * stepX;
      long atY = y + i * stepY;
      int fromX = (int) (atX & ONE - 1);
      int fromY = (int) (atY & ONE - 1);
      int length = Math.min(last + 1 - i, Math.min(steps(fromX, turnX), steps(fromY, (int) stepY)));
      int at = (int) (atY >> SHIFT) * raster.width() + (int) (atX >> SHIFT);
      run(raster, at, to, start + i, length, fromX, turnX, fromY, (int) stepY);
      i += length;
    }
  }

  /** How often one may step before the next whole pixel is reached. */
  private static int steps(int from, int step) {
    if (step == 0) {
      return Integer.MAX_VALUE;
    }
    return step > 0 ? (ONE - 1 - from) / step + 1 : from / -step + 1;
  }

  /**
   * Pixels whose originals stand side by side in one row: four around each, the nearer the more.
   * Nothing in the loop depends on the pixel before, so that many are done at once.
   */
  private static void run(
      Raster raster, int at, byte[] to, int start, int length, int x, int stepX, int y, int stepY) {
    byte[] from = raster.pixels();
    int next = at + raster.width();
    for (int k = 0; k < length; k++) {
      int right = x + k * stepX >> BYTE;
      int below = y + k * stepY >> BYTE;
      int upperLeft = from[at + k] & 0xff;
      int upperRight = from[at + 1 + k] & 0xff;
      int lowerLeft = from[next + k] & 0xff;
      int lowerRight = from[next + 1 + k] & 0xff;
      int upper = (upperLeft << BYTE) + (upperRight - upperLeft) * right;
      int lower = (lowerLeft << BYTE) + (lowerRight - lowerLeft) * right;
      to[start + k] = (byte) ((upper << BYTE) + (lower - upper) * below >> SHIFT);
    }
  }

  /** Whether a place, or its neighbour to the right or below, is no pixel of the image. */
  private static boolean outside(Raster raster, long x, long y) {
    long column = x >> SHIFT;
    long line = y >> SHIFT;
    return column < 0 || line < 0 || column >= raster.width() - 1 || line >= raster.height() - 1;
  }
}
