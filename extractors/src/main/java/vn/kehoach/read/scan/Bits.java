package vn.kehoach.read.scan;

import java.util.Arrays;

/**
 * Which pixels of an image are ink: one bit a pixel, rows that begin with a new word.
 *
 * <p>Most of a page is paper, so whoever asks for the next ink gets over 64 pixels at a step.
 */
final class Bits {

  /** Pixels of a word, and how far its number lies above theirs. */
  private static final int WORD = Long.SIZE;

  private static final int SHIFT = 6;

  private final int width;
  private final int height;
  private final int stride;
  private final long[] words;

  /** All paper. */
  Bits(int width, int height) {
    this(width, height, new long[Math.multiplyExact(stride(width), height)]);
  }

  private Bits(int width, int height, long[] words) {
    this.width = width;
    this.height = height;
    this.stride = stride(width);
    this.words = words;
  }

  private static int stride(int width) {
    return width + WORD - 1 >> SHIFT;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return (words[y * stride + (x >> SHIFT)] >>> x & 1) != 0;
  }

  /** Makes a pixel paper. */
  void clear(int x, int y) {
    words[y * stride + (x >> SHIFT)] &= ~(1L << x);
  }

  /** Makes pixels of a row ink, from one on to before another. */
  void fill(int y, int from, int to) {
    int row = y * stride;
    for (int word = from >> SHIFT; word <= to - 1 >> SHIFT; word++) {
      words[row + word] |= span(word, from, to);
    }
  }

  /** Makes pixels of a row paper, from one on to before another. */
  void clear(int y, int from, int to) {
    int row = y * stride;
    for (int word = from >> SHIFT; word <= to - 1 >> SHIFT; word++) {
      words[row + word] &= ~span(word, from, to);
    }
  }

  /** The bits of a word that stand for pixels from one on to before another. */
  private static long span(int word, int from, int to) {
    int first = word << SHIFT;
    long bits = -1L;
    if (from > first) {
      bits &= -1L << from;
    }
    if (to < first + WORD) {
      bits &= -1L >>> -to;
    }
    return bits;
  }

  /** 64 pixels of a row, the leftmost lowest; those right of the image are paper. */
  long word(int y, int index) {
    return words[y * stride + index];
  }

  /** Sets 64 pixels of a row. */
  void word(int y, int index, long pixels) {
    words[y * stride + index] = pixels;
  }

  /** How many words a row has. */
  int stride() {
    return stride;
  }

  /** The first ink of a row from a column on; the width where there is none. */
  int nextInk(int y, int x) {
    return next(y, x, 0);
  }

  /** The first paper of a row from a column on; the width where there is none. */
  int nextPaper(int y, int x) {
    return next(y, x, -1L);
  }

  private int next(int y, int x, long inverted) {
    if (x >= width) {
      return width;
    }
    int row = y * stride;
    int word = x >> SHIFT;
    long pixels = (words[row + word] ^ inverted) & -1L << x;
    while (pixels == 0) {
      if (++word == stride) {
        return width;
      }
      pixels = words[row + word] ^ inverted;
    }
    return Math.min(width, (word << SHIFT) + Long.numberOfTrailingZeros(pixels));
  }

  Bits copy() {
    return new Bits(width, height, words.clone());
  }

  /** Rows become columns. */
  Bits transposed() {
    var turned = new Bits(height, width);
    var square = new long[WORD];
    for (int top = 0; top < height; top += WORD) {
      int rows = Math.min(WORD, height - top);
      for (int word = 0; word < stride; word++) {
        long any = 0;
        for (int i = 0; i < rows; i++) {
          square[i] = words[(top + i) * stride + word];
          any |= square[i];
        }
        if (any != 0) {
          Arrays.fill(square, rows, WORD, 0);
          transpose(square);
          int columns = Math.min(WORD, width - (word << SHIFT));
          for (int i = 0; i < columns; i++) {
            turned.words[((word << SHIFT) + i) * turned.stride + (top >> SHIFT)] = square[i];
          }
        }
      }
    }
    return turned;
  }

  /** A square of 64 by 64 bits, by ever smaller squares (Warren, Hacker's Delight, 7-3). */
  private static void transpose(long[] square) {
    long mask = 0x00000000FFFFFFFFL;
    for (int side = WORD / 2; side != 0; side >>= 1, mask ^= mask << side) {
      for (int k = 0; k < WORD; k = (k | side) + 1 & ~side) {
        long swapped = (square[k] >>> side ^ square[k | side]) & mask;
        square[k] ^= swapped << side;
        square[k | side] ^= swapped;
      }
    }
  }

  /** A smaller image; a pixel is ink where any that it stands for is. */
  Bits reduced(int factor) {
    var small = new Bits((width + factor - 1) / factor, (height + factor - 1) / factor);
    for (int y = 0; y < height; y++) {
      int row = y / factor;
      for (int x = nextInk(y, 0); x < width; ) {
        int to = nextPaper(y, x);
        small.fill(row, x / factor, (to - 1) / factor + 1);
        x = nextInk(y, to);
      }
    }
    return small;
  }

  /** Keeps what is ink here and there. */
  void retain(Bits other) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= other.words[i];
    }
  }

  /** How many pixels of a rectangle are ink. */
  int count(PixelBox box) {
    int sum = 0;
    for (int y = box.y(); y < box.bottom(); y++) {
      sum += count(y, box.x(), box.right());
    }
    return sum;
  }

  /** How many pixels of a row are ink, from one on to before another. */
  int count(int y, int from, int to) {
    int sum = 0;
    int row = y * stride;
    for (int word = from >> SHIFT; word <= to - 1 >> SHIFT; word++) {
      sum += Long.bitCount(words[row + word] & span(word, from, to));
    }
    return sum;
  }
}
