package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that are made straight, pixel by pixel. */
class TurnTest {

  private static final int STEPS = 1 << 16;

  /** What comes from beyond the image is white, as paper is. */
  @ParameterizedTest
  @ValueSource(doubles = {-6, -0.7, -0.03, 0, 0.03, 0.2, 1, 5.9})
  void eachPixelIsTheMeanOfTheFourAroundItsOriginal(double tilt) {
    var random = new Random(11);
    for (int side : new int[] {1, 2, 63, 200}) {
      var pixels = new byte[side * (side + 7)];
      random.nextBytes(pixels);
      var image = new Raster(side, side + 7, pixels);
      Raster straight = Turn.straight(image, tilt);
      AffineTransform back = Turn.back(image, tilt);
      for (int y = 0; y < image.height(); y++) {
        for (int x = 0; x < image.width(); x++) {
          Point2D from = back.transform(new Point2D.Double(x + 0.5, y + 0.5), null);
          double expected = mean(image, from.getX() - 0.5, from.getY() - 0.5);
          String where = x + "," + y + " of " + side;
          assertEquals(expected, straight.grey(x, y), rounding(image, from), where);
        }
      }
    }
  }

  /** Whole pixels are cut to 256 parts; at the very side a pixel may fall in or out. */
  private static double rounding(Raster image, Point2D from) {
    double edge =
        Math.min(
            Math.min(from.getX() - 0.5, image.width() - 0.5 - from.getX()),
            Math.min(from.getY() - 0.5, image.height() - 0.5 - from.getY()));
    return Math.abs(edge) < (double) image.width() / STEPS + 1e-6 ? 256 : 5;
  }

  private static double mean(Raster image, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left >= image.width() - 1 || top >= image.height() - 1) {
      return Raster.WHITE;
    }
    double right = x - left;
    double below = y - top;
    double upper = image.grey(left, top) * (1 - right) + image.grey(left + 1, top) * right;
    double lower = image.grey(left, top + 1) * (1 - right) + image.grey(left + 1, top + 1) * right;
    return upper * (1 - below) + lower * below;
  }
}
