package vn.kehoach.read.scan;

/**
 * Dark edges of a scan, punch holes and specks.
 *
 * <p>Ink that begins at the image's edge is the scanner's lid or the sheet's shadow; a round dark
 * spot near an edge is a hole; what is smaller than any dot that is printed is noise.
 */
final class Dirt {

  /** So far from the edge its shadow can reach, in inches. */
  private static final double EDGE = 0.6;

  /** An edge is not clean cut, in pixels. */
  private static final int FRAYED = 2;

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

  /** Whitens what begins at the edges of an image that is not yet straightened, and its ink. */
  static void wipeEdges(Raster raster, Bits bits, double dpi) {
    int reach = (int) (EDGE * dpi);
    int width = bits.width();
    int height = bits.height();
    for (int y = 0; y < height; y++) {
      wipeRun(raster, bits, y * width, 1, Math.min(reach, width));
      wipeRun(raster, bits, y * width + width - 1, -1, Math.min(reach, width));
    }
    for (int x = 0; x < width; x++) {
      wipeRun(raster, bits, x, width, Math.min(reach, height));
      wipeRun(raster, bits, (height - 1) * width + x, -width, Math.min(reach, height));
    }
  }

  /** The run of ink from an edge inwards, if it ends within reach; a ruling line goes on. */
  private static void wipeRun(Raster raster, Bits bits, int start, int step, int reach) {
    int width = bits.width();
    int end = 0;
    for (int i = 0; i < reach; i++) {
      int at = start + i * step;
      if (bits.at(at % width, at / width)) {
        end = i + 1;
      } else if (i - end >= FRAYED) {
        break;
      }
    }
    if (end == 0 || end == reach) {
      return;
    }
    for (int i = 0; i < end + FRAYED; i++) {
      int at = start + i * step;
      bits.clear(at % width, at / width);
      raster.pixels()[at] = (byte) Raster.WHITE;
    }
  }

  /** Whitens holes and specks in an image and its ink. */
  static void wipe(Raster raster, Bits bits, Components components, double dpi) {
    double speck = SPECK * dpi;
    Bits dirt =
        components.only(
            (box, area) ->
                box.width() <= speck && box.height() <= speck || hole(box, area, bits, dpi));
    for (int y = 0; y < bits.height(); y++) {
      for (int x = dirt.nextInk(y, 0); x < bits.width(); x = dirt.nextInk(y, x + 1)) {
        bits.clear(x, y);
        wipe(raster.pixels(), y * bits.width() + x, bits.width());
      }
    }
  }

  private static void wipe(byte[] pixels, int at, int width) {
    pixels[at] = (byte) Raster.WHITE;
    lighten(pixels, at - 1);
    lighten(pixels, at + 1);
    lighten(pixels, at - width);
    lighten(pixels, at + width);
  }

  /** The blurred rim of what is wiped; its ink, if it is another's, is darker. */
  private static void lighten(byte[] pixels, int at) {
    if (at >= 0 && at < pixels.length && (pixels[at] & 0xff) > Raster.WHITE / 2) {
      pixels[at] = (byte) Raster.WHITE;
    }
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
