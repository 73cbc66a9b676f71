package vn.kehoach.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * Colours → grey; red ink, as of stamps, becomes paper.
 *
 * <p>Through red light red ink is nearly as light as paper and black ink as dark as ever: the
 * redder a pixel is, the more its red part counts for its lightness, lifted by what the ink still
 * takes.
 */
final class Ink {

  /** A pixel has some red ink whose red part is so much lighter than the others. */
  private static final int SOME_RED = 6;

  /** A pixel is red whose red part is so much lighter than the others. */
  private static final int RED = 24;

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
    int grey = (red * 299 + green * 587 + blue * 114) / 1000;
    int redness = red - Math.max(green, blue);
    if (redness <= SOME_RED) {
      return grey;
    }
    int lifted = Math.clamp((long) (red - DARK) * Raster.WHITE / (LIGHT - DARK), 0, Raster.WHITE);
    int share = Math.min(redness, RED) - SOME_RED;
    return (lifted * share + grey * (RED - SOME_RED - share)) / (RED - SOME_RED);
  }
}
