package vn.kehoach.read.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How light the paper and how dark the ink of a grey image are: what parts one from the other.
 *
 * <p>Paper is measured in squares, so that a shadow along the spine or a grey copy does not become
 * ink; ink is the darker of the two sorts of pixels that Otsu's method (1979) finds in the whole
 * image.
 */
final class Paper {

  /** Side of a square, as a part of an inch. */
  private static final double SQUARE = 0.2;

  /** So large a part of a square's pixels is darker than its paper. */
  private static final double DARKER = 0.8;

  /** Lightness that no paper falls short of, as a part of the page's. */
  private static final double LEAST = 0.55;

  /** The noise of paper reaches so many standard deviations below its lightness. */
  private static final double NOISE = 3.5;

  /** No noise is darker: it may be a thin stroke, from paper (0) to ink (1). */
  private static final double DARKEST_NOISE = 0.3;

  /** Standard deviations from the median of a normal distribution to its lower quartile. */
  private static final double QUARTILE = 0.6745;

  private static final int GREYS = 256;

  /** So many rows, evenly spread, tell as much of a page's greys as all of them. */
  private static final int ROWS = 800;

  /** So many pixels along either side tell what a square's paper is like. */
  private static final int ALONG_SQUARE = 16;

  /** Eight pixels at once, the leftmost lowest. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The highest bit of each of eight pixels. */
  private static final long HIGH = 0x8080808080808080L;

  /** Brings the lowest bits of eight pixels together in the highest byte, the leftmost lowest. */
  private static final long GATHER = 0x0102040810204080L;

  private final Raster raster;
  private final int square;
  private final int across;
  private final int[] lightness;
  private final double ink;
  private final double paper;
  private final double noise;

  private Paper(Raster raster, double dpi) {
    this.raster = raster;
    this.square = Math.max(8, (int) (dpi * SQUARE));
    this.across = (raster.width() + square - 1) / square;
    int[] histogram = histogram(raster);
    int parting = otsu(histogram);
    this.ink = mean(histogram, 0, parting);
    this.paper = mean(histogram, parting + 1, GREYS - 1);
    this.noise = noise(histogram, parting);
    this.lightness = spread(squares());
  }

  static Paper of(Raster raster, double dpi) {
    return new Paper(raster, dpi);
  }

  /** How much darker ink is than paper, from 0 to 255. */
  double contrast() {
    return paper - ink;
  }

  /**
   * The ink.
   *
   * @param share how far from paper (0) to ink (1) a pixel must be
   */
  Bits bits(double share) {
    var bits = new Bits(raster.width(), raster.height());
    var least = new int[across];
    var limits = new byte[raster.width()];
    for (int y = 0; y < raster.height(); y++) {
      if (y % square == 0) {
        limits(least, y / square, share);
        for (int x = 0; x < limits.length; x++) {
          limits[x] = (byte) least[x / square];
        }
      }
      row(bits, y, limits);
    }
    return bits;
  }

  private void row(Bits bits, int y, byte[] limits) {
    int width = raster.width();
    byte[] pixels = raster.pixels();
    int row = y * width;
    for (int word = 0; word < bits.stride(); word++) {
      int first = word * Long.SIZE;
      int last = Math.min(width, first + Long.SIZE);
      int whole = last - first & -Byte.SIZE;
      long ink = 0;
      for (int i = 0; i < whole; i += Byte.SIZE) {
        long darker =
            darker((long) EIGHT.get(pixels, row + first + i), (long) EIGHT.get(limits, first + i));
        ink |= darker << i;
      }
      for (int x = first + whole; x < last; x++) {
        int darker = (pixels[row + x] & 0xff) - (limits[x] & 0xff);
        ink |= (long) (darker >>> Integer.SIZE - 1) << x;
      }
      bits.word(y, word, ink);
    }
  }

  /**
   * Which of eight pixels are darker than their limits, a bit each (unsigned comparison of bytes
   * within a word: Warren, Hacker's Delight, 2-18).
   */
  private static long darker(long pixels, long limits) {
    long difference = (pixels | HIGH) - (limits & ~HIGH);
    long less = ~pixels & limits | ~(pixels ^ limits) & ~difference;
    return ((less & HIGH) >>> Byte.SIZE - 1) * GATHER >>> Long.SIZE - Byte.SIZE;
  }

  /**
   * Makes the paper white, grain and all, and what is darker as much lighter: in an image that is
   * mostly paper, as a cell with one figure is, recognition takes grain for ink. Paper without
   * grain stays as it is.
   */
  void whiten() {
    int width = raster.width();
    byte[] pixels = raster.pixels();
    for (int top = 0; top < raster.height() && noise > 0; top += square) {
      int bottom = Math.min(raster.height(), top + square);
      for (int tile = 0; tile < across; tile++) {
        byte[] lighter = lighter(lightness[top / square * across + tile]);
        int right = Math.min(width, (tile + 1) * square);
        for (int y = top; y < bottom; y++) {
          for (int i = y * width + tile * square; i < y * width + right; i++) {
            pixels[i] = lighter[pixels[i] & 0xff];
          }
        }
      }
    }
  }

  private byte[] lighter(double light) {
    double white = light - Math.min(NOISE * noise, DARKEST_NOISE * contrast());
    var lighter = new byte[GREYS];
    for (int grey = 0; grey < GREYS; grey++) {
      lighter[grey] = (byte) Math.min(Raster.WHITE, Math.round(grey * Raster.WHITE / white));
    }
    return lighter;
  }

  /** How far the greys of paper are spread, as a standard deviation. */
  private static double noise(int[] histogram, int parting) {
    int[] greys = Arrays.copyOf(histogram, GREYS);
    Arrays.fill(greys, 0, parting + 1, 0);
    int sum = Arrays.stream(greys).sum();
    return (percentile(greys, sum / 2) - percentile(greys, sum / 4)) / QUARTILE;
  }

  private void limits(int[] least, int row, double share) {
    for (int tile = 0; tile < across; tile++) {
      double light = lightness[row * across + tile];
      double dark = Math.min(ink * light / Math.max(1, paper), light - 1);
      least[tile] = (int) Math.round(light - share * (light - dark));
    }
  }

  private int[] squares() {
    int down = (raster.height() + square - 1) / square;
    var found = new int[across * down];
    var histogram = new int[GREYS];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        Arrays.fill(histogram, 0);
        int sum = count(histogram, column * square, row * square);
        found[row * across + column] =
            (int) Math.max(LEAST * paper, percentile(histogram, (int) (sum * DARKER)));
      }
    }
    return found;
  }

  private int count(int[] histogram, int left, int top) {
    int step = Math.max(1, square / ALONG_SQUARE);
    int right = Math.min(raster.width(), left + square);
    byte[] pixels = raster.pixels();
    int sum = 0;
    for (int y = top; y < Math.min(raster.height(), top + square); y += step) {
      int row = y * raster.width();
      for (int x = left; x < right; x += step) {
        histogram[pixels[row + x] & 0xff]++;
        sum++;
      }
    }
    return sum;
  }

  private static int percentile(int[] histogram, int rank) {
    int sum = 0;
    for (int grey = 0; grey < GREYS; grey++) {
      sum += histogram[grey];
      if (sum > rank) {
        return grey;
      }
    }
    return GREYS - 1;
  }

  /** A square full of ink takes the paper of its neighbours. */
  private int[] spread(int[] found) {
    int down = found.length / across;
    var wide = new int[found.length];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        int light = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
          for (int x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++) {
            light = Math.max(light, found[y * across + x]);
          }
        }
        wide[row * across + column] = light;
      }
    }
    return wide;
  }

  private static int[] histogram(Raster raster) {
    // Neighbours are mostly alike, and to count the same grey twice at once is slow.
    var even = new int[GREYS];
    var odd = new int[GREYS];
    byte[] pixels = raster.pixels();
    int step = Math.max(1, raster.height() / ROWS);
    for (int y = 0; y < raster.height(); y += step) {
      int end = (y + 1) * raster.width();
      for (int i = y * raster.width(); i + 1 < end; i += 2) {
        even[pixels[i] & 0xff]++;
        odd[pixels[i + 1] & 0xff]++;
      }
      even[pixels[end - 1] & 0xff] += raster.width() % 2;
    }
    for (int grey = 0; grey < GREYS; grey++) {
      even[grey] += odd[grey];
    }
    return even;
  }

  /** The grey that parts the pixels into two sorts which differ most from each other. */
  private static int otsu(int[] histogram) {
    long all = 0;
    double sum = 0;
    for (int grey = 0; grey < GREYS; grey++) {
      all += histogram[grey];
      sum += (double) grey * histogram[grey];
    }
    long below = 0;
    double sumBelow = 0;
    double most = -1;
    int best = GREYS / 2;
    for (int grey = 0; grey < GREYS - 1; grey++) {
      below += histogram[grey];
      sumBelow += (double) grey * histogram[grey];
      if (below > 0 && below < all) {
        double between = sumBelow / below - (sum - sumBelow) / (all - below);
        double parted = between * between * below * (all - below);
        if (parted > most) {
          most = parted;
          best = grey;
        }
      }
    }
    return best;
  }

  private static double mean(int[] histogram, int from, int to) {
    long count = 0;
    double sum = 0;
    for (int grey = from; grey <= to; grey++) {
      count += histogram[grey];
      sum += (double) grey * histogram[grey];
    }
    return count == 0 ? from : sum / count;
  }
}
