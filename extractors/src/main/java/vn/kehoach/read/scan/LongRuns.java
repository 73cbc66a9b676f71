package vn.kehoach.read.scan;

/** Runs of ink along rows and columns that are longer than any stroke of a letter. */
final class LongRuns {

  private LongRuns() {}

  /** The ink without runs along a row or a column that are longer than any stroke of a letter. */
  static Bits without(Bits bits, int longest) {
    Bits rows = withoutRows(bits, longest);
    return withoutRows(rows.transposed(), longest).transposed();
  }

  private static Bits withoutRows(Bits bits, int longest) {
    Bits left = bits.copy();
    for (int y = 0; y < bits.height(); y++) {
      for (int x = bits.nextInk(y, 0); x < bits.width(); ) {
        int end = bits.nextPaper(y, x);
        if (end - x > longest) {
          left.clear(y, x, end);
        }
        x = bits.nextInk(y, end);
      }
    }
    return left;
  }

  /**
   * How much of an image lies along its rows in words and lines: the length of all runs that are
   * long once small gaps are closed.
   */
  static long joined(Bits bits, int gap, int shortest) {
    long sum = 0;
    for (int y = 0; y < bits.height(); y++) {
      int start = bits.nextInk(y, 0);
      while (start < bits.width()) {
        int end = bits.nextPaper(y, start);
        int next = bits.nextInk(y, end);
        while (next < bits.width() && next - end <= gap) {
          end = bits.nextPaper(y, next);
          next = bits.nextInk(y, end);
        }
        sum += end - start >= shortest ? end - start : 0;
        start = next;
      }
    }
    return sum;
  }
}
