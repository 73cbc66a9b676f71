package vn.kehoach.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * Colours → grey; red ink, as of stamps, becomes paper.
 *
 * <p>Through red light red ink is as light as paper and black ink as dark as ever: where a pixel is
 * red, its red part is taken for its lightness, and lifted by as much as the ink is still darker
 * than paper.
 */
final class Ink {

  /** A pixel is red whose red part is so much lighter than the others. */
  private static final int RED = 28;

  /** A red part lighter than this is ink on paper; a darker one is ink on black letters. */
  private static final int LIGHT = 150;

  /** The red part of ink over black letters. */
  private static final int DARK = 70;

  private Ink() {}

  /** The image in grey. */
  static Raster grey(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
        && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
        && bytes.getData().length == width * height) {
      return new Raster(width, height, bytes.getData().clone());
    }
    var pixels = new byte[width * height];
    if (image.getType() == BufferedImage.TYPE_INT_RGB
        && image.getRaster().getDataBuffer() instanceof DataBufferInt ints
        && ints.getData().length == width * height) {
      convert(ints.getData(), width * height, pixels, 0);
      return new Raster(width, height, pixels);
    }
    var row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      convert(row, width, pixels, y * width);
    }
    return new Raster(width, height, pixels);
  }

  private static void convert(int[] colours, int count, byte[] pixels, int at) {
    for (int i = 0; i < count; i++) {
      pixels[at + i] = (byte) grey(colours[i]);
    }
  }

  private static int grey(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    int other = Math.max(green, blue);
    if (red - other < RED) {
      return (red * 299 + green * 587 + blue * 114) / 1000;
    }
    return Math.clamp((long) (red - DARK) * Raster.WHITE / (LIGHT - DARK), 0, Raster.WHITE);
  }
}
