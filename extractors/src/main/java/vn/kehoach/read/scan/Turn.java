package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;

/** Turns an image, and says where its pixels were before. */
final class Turn {

  private static final int BLOCK = 32;

  private static final int SHIFT = 16;

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
    long stepX = Math.round(back.getScaleX() * (1 << SHIFT));
    long stepY = Math.round(back.getShearY() * (1 << SHIFT));
    for (int y = 0; y < height; y++) {
      double startX = back.getScaleX() * 0.5 + back.getShearX() * (y + 0.5);
      double startY = back.getShearY() * 0.5 + back.getScaleY() * (y + 0.5);
      long x = Math.round((startX + back.getTranslateX() - 0.5) * (1 << SHIFT));
      long down = Math.round((startY + back.getTranslateY() - 0.5) * (1 << SHIFT));
      row(raster, to.pixels(), y * width, x, down, stepX, stepY);
    }
    return to;
  }

  private static void row(
      Raster raster, byte[] to, int start, long x, long y, long stepX, long stepY) {
    int width = raster.width();
    int height = raster.height();
    byte[] from = raster.pixels();
    long atX = x;
    long atY = y;
    for (int i = start; i < start + width; i++, atX += stepX, atY += stepY) {
      int column = (int) (atX >> SHIFT);
      int line = (int) (atY >> SHIFT);
      if (column < 0 || line < 0 || column >= width - 1 || line >= height - 1) {
        continue;
      }
      int right = (int) (atX >> SHIFT - 8) & 0xff;
      int below = (int) (atY >> SHIFT - 8) & 0xff;
      int at = line * width + column;
      int upper = (from[at] & 0xff) * (256 - right) + (from[at + 1] & 0xff) * right;
      int lower = (from[at + width] & 0xff) * (256 - right) + (from[at + width + 1] & 0xff) * right;
      to[i] = (byte) (upper * (256 - below) + lower * below >> SHIFT);
    }
  }
}
