package vn.kehoach.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Colours → grey; red ink, as of stamps, becomes paper. */
final class Ink {

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
    var row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = row[x];
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        pixels[y * width + x] = (byte) ((red * 299 + green * 587 + blue * 114) / 1000);
      }
    }
    return new Raster(width, height, pixels);
  }
}
