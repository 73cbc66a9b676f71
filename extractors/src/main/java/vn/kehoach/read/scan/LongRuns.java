package vn.kehoach.read.scan;

import java.util.Arrays;

/** Runs of ink along rows and columns that are longer than any stroke of a letter. */
final class LongRuns {

  private LongRuns() {}

  /** The ink without runs along a row or a column that are longer than any stroke of a letter. */
  static Bits without(Bits bits, int longest) {
    Bits rows = withoutRows(bits, longest);
    return withoutRows(rows.transposed(), longest).transposed();
  }

  private static Bits withoutRows(Bits bits, int longest) {
    int width = bits.width();
    byte[] ink = bits.ink().clone();
    for (int row = 0; row < ink.length; row += width) {
      int start = row;
      for (int at = row; at <= row + width; at++) {
        if (at == row + width || ink[at] == 0) {
          if (at - start > longest) {
            Arrays.fill(ink, start, at, (byte) 0);
          }
          start = at + 1;
        }
      }
    }
    return new Bits(width, bits.height(), ink);
  }

  /**
   * How much of an image lies along its rows in words and lines: the length of all runs that are
   * long once small gaps are closed.
   */
  static long joined(Bits bits, int gap, int shortest) {
    int width = bits.width();
    byte[] ink = bits.ink();
    long sum = 0;
    for (int row = 0; row < ink.length; row += width) {
      int start = -1;
      int last = -1;
      for (int at = row; at < row + width; at++) {
        if (ink[at] == 0) {
          continue;
        }
        if (start >= 0 && at - last > gap + 1) {
          sum += last + 1 - start >= shortest ? last + 1 - start : 0;
          start = at;
        }
        start = start < 0 ? at : start;
        last = at;
      }
      if (start >= 0 && last + 1 - start >= shortest) {
        sum += last + 1 - start;
      }
    }
    return sum;
  }
}
