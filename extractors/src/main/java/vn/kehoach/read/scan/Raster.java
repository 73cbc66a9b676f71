package vn.kehoach.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * An image in grey: one byte a pixel, from 0 (black) to 255 (white), row after row.
 *
 * <p>Not copied on the way in or out: whoever hands one on lets go of it.
 */
public final class Raster {

  static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /** Wraps pixels; the array is not copied. */
  Raster(int width, int height, byte[] pixels) {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException("an image has as many pixels as its sides say");
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** A white image. */
  static Raster white(int width, int height) {
    var pixels = new byte[Math.multiplyExact(width, height)];
    Arrays.fill(pixels, (byte) WHITE);
    return new Raster(width, height, pixels);
  }

  /** Number of columns. */
  public int width() {
    return width;
  }

  /** Number of rows. */
  public int height() {
    return height;
  }

  /** The grey of a pixel, from 0 (black) to 255 (white). */
  public int grey(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /** All pixels, row after row; not a copy. */
  public byte[] pixels() {
    return pixels;
  }

  /** A part of the image. */
  public Raster part(PixelBox box) {
    var some = new byte[box.width() * box.height()];
    for (int row = 0; row < box.height(); row++) {
      System.arraycopy(
          pixels, (box.y() + row) * width + box.x(), some, row * box.width(), box.width());
    }
    return new Raster(box.width(), box.height(), some);
  }

  /** The same pixels, copied into an image of the Java platform. */
  public BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(pixels, 0, target, 0, pixels.length);
    return image;
  }
}
