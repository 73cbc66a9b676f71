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
  private static final double FINE = 0.02;
  private static final int FINE_STEPS = 18;

  /** Angles on either side of the best that say where its top is. */
  private static final int AROUND = 3;

  /** Sum of i² for i from -3 to 3. */
  private static final double SLOPE_NORM = 28;

  /** Sum of (i² - 4)² for i from -3 to 3. */
  private static final double CURVE_NORM = 84;

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
   * What was measured.
   *
   * @param degrees positive where lines fall to the right; 0 where there are no lines
   * @param clearness how much steeper the heap is along this angle than along others; 1 where none
   *     stands out
   */
  record Measured(double degrees, double clearness) {}

  /**
   * Measures a page.
   *
   * @param bits the page at 100 to 200 dots an inch
   */
  static Measured of(Bits bits) {
    var tilt = new Tilt(bits);
    return tilt.count < FEWEST ? new Measured(0, 1) : tilt.best();
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

  private Measured best() {
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
    double clearness = most * (2 * steps + 1) / sum;
    return clearness < CLEAR ? new Measured(0, 1) : new Measured(coarse, clearness);
  }

  /**
   * The angle near one that is roughly known, in degrees.
   *
   * @param bits the page at its own resolution, ruling lines and all
   */
  static double near(Bits bits, double rough) {
    var tilt = new Tilt(bits);
    return tilt.count < FEWEST ? rough : tilt.fine(rough);
  }

  /** The top of the parabola through the steepest angle and those around it. */
  private double fine(double rough) {
    var steep = new double[2 * FINE_STEPS + 1];
    int best = AROUND;
    for (int i = 0; i < steep.length; i++) {
      steep[i] = steepness(rough + (i - FINE_STEPS) * FINE);
      best = i >= AROUND && i < steep.length - AROUND && steep[i] > steep[best] ? i : best;
    }
    double slope = 0;
    double curve = 0;
    for (int i = -AROUND; i <= AROUND; i++) {
      slope += i * steep[best + i];
      curve += (i * i - AROUND * (AROUND + 1) / 3.0) * steep[best + i];
    }
    // Least squares over evenly spaced places: see Savitzky and Golay (1964).
    double shift = curve >= 0 ? 0 : -slope / SLOPE_NORM / (2 * curve / CURVE_NORM);
    return rough + (best - FINE_STEPS + Math.clamp(shift, -AROUND, AROUND)) * FINE;
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
