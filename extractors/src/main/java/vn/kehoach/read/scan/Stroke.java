package vn.kehoach.read.scan;

import vn.kehoach.read.Rule;

/**
 * A straight ruling line in pixels, level or upright.
 *
 * @param level whether it runs from left to right
 * @param place the middle of its thickness: its row if it is level, its column if it is upright
 * @param from first pixel along its direction
 * @param to the pixel after its last
 * @param low first pixel across its direction
 * @param high the pixel after the last across its direction
 * @param thickness usual thickness
 */
record Stroke(boolean level, double place, int from, int to, int low, int high, double thickness) {

  int length() {
    return to - from;
  }

  /** The same line in points. */
  Rule rule(double dpi) {
    double scale = 72 / dpi;
    double at = place * scale;
    return level
        ? new Rule(from * scale, at, to * scale, at)
        : new Rule(at, from * scale, at, to * scale);
  }
}
