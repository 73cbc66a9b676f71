package vn.kehoach.read.scan;

import vn.kehoach.read.ReadException;

/** How large an image may be: what is larger is refused before a byte of it is decoded. */
final class PixelLimit {

  /** No sheet of paper has longer sides in any office scanner. */
  private static final int LONGEST_SIDE = 30_000;

  /** Two sheets of A3 at 400 dpi. */
  private static final long MOST_PIXELS = 64_000_000;

  /** The resolution that pages are drawn at, as good as any for recognition. */
  private static final double DRAWN_DPI = 300;

  private static final double LEAST_DPI = 100;

  private static final double POINTS_PER_INCH = 72;

  private PixelLimit() {}

  /**
   * Lets an image pass that can be decoded.
   *
   * @throws ReadException where it is too large
   */
  static void check(long width, long height, int page) throws ReadException {
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw tooLarge(width + " × " + height + " pixels", page);
    }
    if (width < 1 || height < 1) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the image of page " + page + " has no pixels");
    }
  }

  /**
   * The resolution to draw a page at.
   *
   * @param resolution that of its finest image; 0 where it has none
   * @throws ReadException where the page is so large that letters could not be read at any
   *     resolution that can be drawn
   */
  static double dpi(double resolution, double width, double height, int page) throws ReadException {
    double inches = width / POINTS_PER_INCH * (height / POINTS_PER_INCH);
    double wanted =
        resolution > 0 ? Math.min(DRAWN_DPI, Math.max(resolution, LEAST_DPI)) : DRAWN_DPI;
    double side = LONGEST_SIDE * POINTS_PER_INCH / Math.max(width, height);
    double dpi = Math.min(Math.min(wanted, side), Math.floor(Math.sqrt(MOST_PIXELS / inches)));
    if (!(dpi >= LEAST_DPI)) {
      throw tooLarge(Math.round(width) + " × " + Math.round(height) + " points", page);
    }
    return dpi;
  }

  private static ReadException tooLarge(String size, int page) {
    return new ReadException(
        ReadException.Reason.TOO_MANY_PIXELS,
        "page " + page + " is too large to be looked at: " + size);
  }
}
