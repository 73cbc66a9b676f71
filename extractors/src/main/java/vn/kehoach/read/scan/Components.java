package vn.kehoach.read.scan;

import java.util.Arrays;

/** Pixels of ink that touch each other, found row by row. */
final class Components {

  private final Bits bits;

  /** Three numbers a run: row, first column, column after the last. */
  private int[] runs = new int[3 * 4096];

  private int[] parents = new int[4096];
  private int count;

  /** Five numbers a root: left, right, top, bottom, area. */
  private int[] boxes = new int[0];

  private Components(Bits bits) {
    this.bits = bits;
  }

  static Components of(Bits bits) {
    var components = new Components(bits);
    components.findRuns();
    components.measure();
    return components;
  }

  /** What to do with the pixels of a component. */
  interface Choice {

    /** Whether a component with these sides and so many pixels of ink is meant. */
    boolean test(PixelBox box, int area);
  }

  /** The ink of some components alone. */
  Bits only(Choice choice) {
    var ink = new Bits(bits.width(), bits.height());
    var chosen = new byte[count];
    for (int run = 0; run < count; run++) {
      int root = root(run);
      if (chosen[root] == 0) {
        chosen[root] = (byte) (choice.test(box(root), boxes[5 * root + 4]) ? 1 : 2);
      }
      if (chosen[root] == 1) {
        ink.fill(runs[3 * run], runs[3 * run + 1], runs[3 * run + 2]);
      }
    }
    return ink;
  }

  private PixelBox box(int root) {
    int at = 5 * root;
    return new PixelBox(
        boxes[at], boxes[at + 2], boxes[at + 1] - boxes[at], boxes[at + 3] - boxes[at + 2]);
  }

  private void findRuns() {
    int width = bits.width();
    int aboveFrom = 0;
    int aboveTo = 0;
    for (int y = 0; y < bits.height(); y++) {
      int first = count;
      for (int x = bits.nextInk(y, 0); x < width; ) {
        int end = bits.nextPaper(y, x);
        add(y, x, end);
        x = bits.nextInk(y, end);
      }
      join(aboveFrom, aboveTo, first);
      aboveFrom = first;
      aboveTo = count;
    }
  }

  private void add(int y, int from, int to) {
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, 2 * count);
      runs = Arrays.copyOf(runs, 6 * count);
    }
    runs[3 * count] = y;
    runs[3 * count + 1] = from;
    runs[3 * count + 2] = to;
    parents[count] = count;
    count++;
  }

  /** Joins the runs of a row with those above that they touch, corners included. */
  private void join(int above, int aboveEnd, int first) {
    int upper = above;
    int lower = first;
    while (upper < aboveEnd && lower < count) {
      if (runs[3 * upper + 1] <= runs[3 * lower + 2]
          && runs[3 * lower + 1] <= runs[3 * upper + 2]) {
        int one = root(upper);
        int other = root(lower);
        parents[Math.max(one, other)] = Math.min(one, other);
      }
      if (runs[3 * upper + 2] < runs[3 * lower + 2]) {
        upper++;
      } else {
        lower++;
      }
    }
  }

  private int root(int run) {
    int root = run;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private void measure() {
    boxes = new int[5 * count];
    for (int run = 0; run < count; run++) {
      int root = root(run);
      int at = 5 * root;
      int from = runs[3 * run + 1];
      int to = runs[3 * run + 2];
      int y = runs[3 * run];
      if (root == run) {
        boxes[at] = from;
        boxes[at + 1] = to;
        boxes[at + 2] = y;
      }
      boxes[at] = Math.min(boxes[at], from);
      boxes[at + 1] = Math.max(boxes[at + 1], to);
      boxes[at + 3] = y + 1;
      boxes[at + 4] += to - from;
    }
  }
}
