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

  /** Steps on either side of an angle that is known to a coarse step. */
  private static final int FINE_STEPS = 12;

  /** Steps on either side of one that is known to a fine step, of a smaller image of the page. */
  private static final int FINEST_STEPS = 6;

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

  /** By how much each column lies too low at the angle that is looked along. */
  private final int[] shifts;

  private Tilt(Bits bits) {
    count = countFeet(bits);
    xs = new int[count];
    ys = new int[count];
    findFeet(bits);
    shifts = new int[bits.width()];
    height = bits.height() + (int) (bits.width() * Math.tan(Math.toRadians(LARGEST + 1))) + 2;
    heap = new int[2 * height];
  }

  /**
   * The rough angle in degrees, positive where lines fall to the right; 0 where there are no lines.
   *
   * @param bits the page at 100 to 200 dots an inch
   */
  static double of(Bits bits) {
    var tilt = new Tilt(bits);
    return tilt.count < FEWEST ? 0 : tilt.best();
  }

  /** Ink above paper, of 64 pixels of a row. */
  private static long feet(Bits bits, int y, int word) {
    return bits.word(y, word) & ~bits.word(y + 1, word);
  }

  private static int countFeet(Bits bits) {
    int found = 0;
    for (int y = 0; y < bits.height() - 1; y++) {
      for (int word = 0; word < bits.stride(); word++) {
        found += Long.bitCount(feet(bits, y, word));
      }
    }
    return found;
  }

  private void findFeet(Bits bits) {
    int found = 0;
    for (int y = 0; y < bits.height() - 1; y++) {
      for (int word = 0; word < bits.stride(); word++) {
        for (long left = feet(bits, y, word); left != 0; left &= left - 1) {
          xs[found] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
          ys[found] = y;
          found++;
        }
      }
    }
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
    double clearness = most * (2 * steps + 1) / sum;
    return clearness < CLEAR ? 0 : coarse;
  }

  /**
   * The angle near one that is roughly known, in degrees.
   *
   * @param bits the page, ruling lines and all
   */
  static double near(Bits bits, double rough) {
    return around(bits, rough, FINE_STEPS);
  }

  /**
   * The angle next to one that was measured on a smaller image of the page, in degrees.
   *
   * @param bits the page at its own resolution, ruling lines and all
   */
  static double refined(Bits bits, double measured) {
    return around(bits, measured, FINEST_STEPS);
  }

  private static double around(Bits bits, double middle, int steps) {
    var tilt = new Tilt(bits);
    return tilt.count < FEWEST ? middle : tilt.fine(middle, steps);
  }

  /** The top of the parabola through the steepest angle and those around it. */
  private double fine(double rough, int steps) {
    var steep = new double[2 * steps + 1];
    int best = AROUND;
    for (int i = 0; i < steep.length; i++) {
      steep[i] = steepness(rough + (i - steps) * FINE);
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
    return rough + (best - steps + Math.clamp(shift, -AROUND, AROUND)) * FINE;
  }

  /** How much neighbouring rows differ when the page is looked at along an angle. */
  private double steepness(double degrees) {
    Arrays.fill(heap, 0);
    double slope = Math.tan(Math.toRadians(degrees));
    for (int x = 0; x < shifts.length; x++) {
      shifts[x] = height / 2 + (int) Math.floor(0.5 - x * slope);
    }
    for (int i = 0; i < count; i++) {
      heap[ys[i] + shifts[xs[i]]]++;
    }
    double sum = 0;
    for (int i = 1; i < heap.length; i++) {
      double step = heap[i] - heap[i - 1];
      sum += step * step;
    }
    return sum;
  }
}
