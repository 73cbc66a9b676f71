package vn.kehoach.read.scan;

/** Which pixels of an image are ink: one byte a pixel, 1 for ink and 0 for paper. */
final class Bits {

  private static final int BLOCK = 32;

  private final int width;
  private final int height;
  private final byte[] ink;

  Bits(int width, int height, byte[] ink) {
    this.width = width;
    this.height = height;
    this.ink = ink;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** All pixels, row after row; not a copy. */
  byte[] ink() {
    return ink;
  }

  boolean at(int x, int y) {
    return ink[y * width + x] != 0;
  }

  /** Rows become columns. */
  Bits transposed() {
    var turned = new byte[ink.length];
    for (int top = 0; top < height; top += BLOCK) {
      int bottom = Math.min(height, top + BLOCK);
      for (int left = 0; left < width; left += BLOCK) {
        int right = Math.min(width, left + BLOCK);
        for (int y = top; y < bottom; y++) {
          for (int x = left; x < right; x++) {
            turned[x * height + y] = ink[y * width + x];
          }
        }
      }
    }
    return new Bits(height, width, turned);
  }

  /** A smaller image; a pixel is ink where any that it stands for is. */
  Bits reduced(int factor) {
    int narrow = (width + factor - 1) / factor;
    int low = (height + factor - 1) / factor;
    var small = new byte[narrow * low];
    for (int y = 0; y < height; y++) {
      int row = y / factor * narrow;
      int at = y * width;
      for (int x = 0; x < width; x++) {
        if (ink[at + x] != 0) {
          small[row + x / factor] = 1;
        }
      }
    }
    return new Bits(narrow, low, small);
  }

  /** How many pixels of a rectangle are ink. */
  int count(PixelBox box) {
    int sum = 0;
    for (int y = box.y(); y < box.bottom(); y++) {
      int row = y * width;
      for (int x = box.x(); x < box.right(); x++) {
        sum += ink[row + x];
      }
    }
    return sum;
  }
}
