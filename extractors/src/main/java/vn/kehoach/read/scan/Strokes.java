package vn.kehoach.read.scan;

import java.util.Arrays;

/** How thick the strokes of printed letters are. */
final class Strokes {

  private static final int DARK = 128;

  /** Runs longer than this share of the font size run along a stroke, not across it. */
  private static final double ACROSS = 0.28;

  private Strokes() {}

  /**
   * The thickness of the upright strokes in a box: the mean length of its dark runs from left to
   * right, where a pixel that is half dark counts half.
   *
   * @param size font size in pixels
   * @return in shares of the font size; 0 where there is no stroke
   */
  static double thickness(Raster page, PixelBox box, double size) {
    int longest = (int) Math.ceil(ACROSS * size);
    var lengths = new double[box.width() * box.height() / 2 + 1];
    int runs = 0;
    for (int y = Math.max(0, box.y()); y < Math.min(page.height(), box.bottom()); y++) {
      double run = 0;
      int dark = 0;
      for (int x = Math.max(0, box.x()); x <= Math.min(page.width(), box.right()); x++) {
        int grey = x < Math.min(page.width(), box.right()) ? page.grey(x, y) : Raster.WHITE;
        if (grey < 220) {
          run += (Raster.WHITE - grey) / (double) Raster.WHITE;
          dark += grey < DARK ? 1 : 0;
        } else if (dark > 0) {
          if (run <= longest && runs < lengths.length) {
            lengths[runs++] = run;
          }
          run = 0;
          dark = 0;
        } else {
          run = 0;
        }
      }
    }
    if (runs == 0) {
      return 0;
    }
    Arrays.sort(lengths, 0, runs);
    return lengths[runs / 2] / size;
  }
}
