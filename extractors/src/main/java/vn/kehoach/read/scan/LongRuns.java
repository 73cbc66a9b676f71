package vn.kehoach.read.scan;

import java.util.Arrays;

/** Takes ruling lines, frames and dark areas out of a page's ink, so that its letters are left. */
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
}
