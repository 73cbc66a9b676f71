package vn.kehoach.read.scan;

import java.util.Arrays;

/**
 * By how much the lines of a page fall to the right.
 *
 * <p>Looked at along the true angle, the feet of the letters pile up on few rows; the angle is the
 * one whose heap is steepest (projection profile, after Postl 1986).
 */
final class Tilt {

  /** Larger angles are met nowhere but in photographs, in degrees. */
  static final double LARGEST = 6;

  private static final double COARSE = 0.2;
  private static final double FINE = 0.04;

  /** A page with fewer feet has no lines to be measured. */
  private static final int FEWEST = 150;

  /** The highest heap must be so much steeper than the usual one. */
  private static final double CLEAR = 1.15;

  private final int[] xs;
  private final int[] ys;
  private final int count;
  private final int height;
  private final int[] heap;

  private Tilt(Bits bits) {
    int most = 0;
    for (byte each : bits.ink()) {
      most += each;
    }
    xs = new int[most];
    ys = new int[most];
    count = feet(bits);
    height = bits.height() + (int) (bits.width() * Math.tan(Math.toRadians(LARGEST + 1))) + 2;
    heap = new int[2 * height];
  }

  /**
   * The angle in degrees, positive where lines fall to the right; 0 where there are no lines.
   *
   * @param bits a page at 100 to 200 dots an inch
   */
  static double of(Bits bits) {
    var tilt = new Tilt(bits);
    return tilt.count < FEWEST ? 0 : tilt.best();
  }

  /** Ink above paper. */
  private int feet(Bits bits) {
    int found = 0;
    int width = bits.width();
    byte[] ink = bits.ink();
    for (int y = 0; y < bits.height() - 1; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        if (ink[at] != 0 && ink[at + width] == 0) {
          xs[found] = x;
          ys[found] = y;
          found++;
        }
      }
    }
    return found;
  }

  private double best() {
    double coarse = 0;
    double most = 0;
    double sum = 0;
    int steps = (int) Math.round(LARGEST / COARSE);
    for (int step = -steps; step <= steps; step++) {
      double steep = steepness(step * COARSE);
      sum += steep;
      if (steep > most) {
        most = steep;
        coarse = step * COARSE;
      }
    }
    if (most < CLEAR * sum / (2 * steps + 1)) {
      return 0;
    }
    return fine(coarse);
  }

  private double fine(double coarse) {
    int steps = (int) Math.round(1.5 * COARSE / FINE);
    var steep = new double[2 * steps + 1];
    int best = 0;
    for (int i = 0; i < steep.length; i++) {
      steep[i] = steepness(coarse + (i - steps) * FINE);
      best = steep[i] > steep[best] ? i : best;
    }
    double angle = coarse + (best - steps) * FINE;
    if (best == 0 || best == steep.length - 1) {
      return angle;
    }
    double curve = steep[best - 1] - 2 * steep[best] + steep[best + 1];
    double shift = curve == 0 ? 0 : (steep[best - 1] - steep[best + 1]) / (2 * curve);
    return angle + shift * FINE;
  }

  /** How much neighbouring rows differ when the page is looked at along an angle. */
  private double steepness(double degrees) {
    Arrays.fill(heap, 0);
    double slope = Math.tan(Math.toRadians(degrees));
    for (int i = 0; i < count; i++) {
      heap[height / 2 + (int) Math.floor(ys[i] - xs[i] * slope + 0.5)]++;
    }
    double sum = 0;
    for (int i = 1; i < heap.length; i++) {
      double step = heap[i] - heap[i - 1];
      sum += step * step;
    }
    return sum;
  }
}
