package vn.kehoach.read.scan;

/**
 * Dark edges of a scan, punch holes and specks.
 *
 * <p>What touches the image's edge is the scanner's lid or the sheet's shadow; a round dark spot
 * near an edge is a hole; what is smaller than any dot that is printed is noise.
 */
final class Dirt {

  /** So far from the edge its shadow can reach, in inches. */
  private static final double EDGE = 0.6;

  /** Sides of a hole, in inches. */
  private static final double SMALLEST_HOLE = 0.15;

  private static final double LARGEST_HOLE = 0.45;

  /** Holes lie no further from the edge, in inches. */
  private static final double HOLE_EDGE = 0.9;

  /** A hole's dark part of the square around it, at least. */
  private static final double FULL = 0.6;

  /** Sides of the largest speck, in inches. */
  private static final double SPECK = 0.0075;

  private Dirt() {}

  /** Whitens dirt in an image and its ink. */
  static void wipe(Raster raster, Bits bits, Components components, double dpi) {
    double speck = SPECK * dpi;
    Bits dirt =
        components.only(
            (box, area) ->
                box.width() <= speck && box.height() <= speck
                    || edge(box, bits, dpi)
                    || hole(box, area, bits, dpi));
    byte[] ink = bits.ink();
    byte[] pixels = raster.pixels();
    int width = bits.width();
    for (int i = 0; i < ink.length; i++) {
      if (dirt.ink()[i] != 0) {
        ink[i] = 0;
        pixels[i] = (byte) Raster.WHITE;
        lighten(pixels, i - 1);
        lighten(pixels, i + 1);
        lighten(pixels, i - width);
        lighten(pixels, i + width);
      }
    }
  }

  /** The blurred rim of what is wiped; its ink, if it is another's, is darker. */
  private static void lighten(byte[] pixels, int at) {
    if (at >= 0 && at < pixels.length && (pixels[at] & 0xff) > Raster.WHITE / 2) {
      pixels[at] = (byte) Raster.WHITE;
    }
  }

  /** What touches the edge and stays near it. */
  private static boolean edge(PixelBox box, Bits bits, double dpi) {
    double reach = EDGE * dpi;
    return box.x() <= 1 && box.right() <= reach
        || box.y() <= 1 && box.bottom() <= reach
        || box.right() >= bits.width() - 1 && box.x() >= bits.width() - reach
        || box.bottom() >= bits.height() - 1 && box.y() >= bits.height() - reach;
  }

  private static boolean hole(PixelBox box, int area, Bits bits, double dpi) {
    double near = HOLE_EDGE * dpi;
    return box.width() >= SMALLEST_HOLE * dpi
        && box.width() <= LARGEST_HOLE * dpi
        && Math.abs(box.width() - box.height()) <= 0.2 * box.width()
        && area >= FULL * box.width() * box.height()
        && (box.right() <= near
            || box.bottom() <= near
            || box.x() >= bits.width() - near
            || box.y() >= bits.height() - near);
  }
}
