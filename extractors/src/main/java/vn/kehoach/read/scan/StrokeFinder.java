package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruling lines among the pixels of a straight page: long thin runs of ink, row upon row.
 *
 * <p>A line that is not quite level goes on in the row below or above; small gaps, as noise and
 * poor copies tear them, are bridged.
 */
final class StrokeFinder {

  /** Shorter runs are strokes of letters, in inches. */
  private static final double SHORTEST_RUN = 0.16;

  /** Gaps within a run that are bridged, in inches. */
  private static final double GAP = 0.012;

  /** Gaps between the dots and dashes of a line, in inches. */
  private static final double DOT_GAP = 0.062;

  /** Fewer dots in a row are the dots of an ellipsis, in inches. */
  private static final double SHORTEST_DOTTED = 0.18;

  /** No ruling line is thicker, in inches. */
  private static final double THICKEST = 0.045;

  /** A line of letters looks like a run too, but so much of it is higher than a line is thick. */
  private static final double CLEAN = 0.6;

  /** So much of a run is ink. */
  private static final double INK = 0.75;

  /** So much of a run of dots is ink. */
  private static final double DOTTED_INK = 0.2;

  private final Bits bits;
  private final int shortest;
  private final int gap;
  private final int thickest;
  private final double least;
  private final List<Blob> blobs = new ArrayList<>();

  private StrokeFinder(Bits bits, double dpi, boolean dotted) {
    this.bits = bits;
    this.shortest = (int) ((dotted ? SHORTEST_DOTTED : SHORTEST_RUN) * dpi);
    this.gap = Math.max(1, (int) ((dotted ? DOT_GAP : GAP) * dpi));
    this.thickest = Math.max(3, (int) (THICKEST * dpi));
    this.least = dotted ? DOTTED_INK : INK;
  }

  /** The level and upright lines of a page that are drawn through. */
  static List<Stroke> solid(Bits bits, double dpi) {
    return both(bits, dpi, false);
  }

  /**
   * The level and upright lines of dots and dashes.
   *
   * @param dots the page's ink without anything larger than a dot or a dash
   */
  static List<Stroke> dotted(Bits dots, double dpi) {
    return both(dots, dpi, true);
  }

  private static List<Stroke> both(Bits bits, double dpi, boolean dotted) {
    var strokes = new ArrayList<>(new StrokeFinder(bits, dpi, dotted).strokes(true));
    strokes.addAll(new StrokeFinder(bits.transposed(), dpi, dotted).strokes(false));
    return strokes;
  }

  /** A run along a row: the pixels from one on to before another. */
  private record Run(int from, int to, Blob blob) {}

  /** Runs of neighbouring rows that touch. */
  private static final class Blob {
    private int from = Integer.MAX_VALUE;
    private int to;
    private int top = Integer.MAX_VALUE;
    private int bottom;
    private long area;
    private long moment;
    private int looked;
    private int clean;
    private Blob into = this;

    Blob root() {
      Blob root = this;
      while (root.into != root) {
        root = root.into;
      }
      return root;
    }

    void add(int y, int start, int end) {
      from = Math.min(from, start);
      to = Math.max(to, end);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      area += end - start;
      moment += (long) (end - start) * y;
    }

    void swallow(Blob other) {
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      top = Math.min(top, other.top);
      bottom = Math.max(bottom, other.bottom);
      area += other.area;
      moment += other.moment;
      looked += other.looked;
      clean += other.clean;
      other.into = this;
    }
  }

  private List<Stroke> strokes(boolean level) {
    List<Run> above = List.of();
    for (int y = 0; y < bits.height(); y++) {
      above = row(y, above);
    }
    return blobs.stream()
        .filter(blob -> blob.into == blob && line(blob))
        .map(
            blob ->
                new Stroke(
                    level,
                    (double) blob.moment / blob.area + 0.5,
                    blob.from,
                    blob.to,
                    blob.top,
                    blob.bottom,
                    (double) blob.area / (blob.to - blob.from)))
        .toList();
  }

  private boolean line(Blob blob) {
    int length = blob.to - blob.from;
    return blob.area <= (long) thickest * length && blob.clean >= CLEAN * blob.looked;
  }

  private List<Run> row(int y, List<Run> above) {
    var runs = new ArrayList<Run>();
    int from = bits.nextInk(y, 0);
    while (from < bits.width()) {
      int to = bits.nextPaper(y, from);
      int next = bits.nextInk(y, to);
      int count = to - from;
      while (next < bits.width() && next - to <= gap) {
        to = bits.nextPaper(y, next);
        count += to - next;
        next = bits.nextInk(y, to);
      }
      if (to - from >= shortest && count >= least * (to - from)) {
        runs.add(run(y, from, to, above));
      }
      from = next;
    }
    return runs;
  }

  private Run run(int y, int from, int to, List<Run> above) {
    Blob blob = null;
    for (Run other : above) {
      if (other.from() <= to + 1 && from <= other.to() + 1) {
        Blob found = other.blob().root();
        if (blob == null) {
          blob = found;
        } else if (found != blob) {
          blob.swallow(found);
        }
      }
    }
    if (blob == null) {
      blob = new Blob();
      blobs.add(blob);
    }
    blob.add(y, from, to);
    look(blob, y, from, to);
    return new Run(from, to, blob);
  }

  /** Looks here and there whether the ink is no higher than a line is thick. */
  private void look(Blob blob, int y, int from, int to) {
    for (int x = from + gap; x < to; x += 2 * gap + 1) {
      if (bits.at(x, y)) {
        int high = 1;
        for (int up = y - 1; up >= 0 && bits.at(x, up) && high <= thickest; up--) {
          high++;
        }
        for (int down = y + 1;
            down < bits.height() && bits.at(x, down) && high <= thickest;
            down++) {
          high++;
        }
        blob.looked++;
        blob.clean += high <= thickest ? 1 : 0;
      }
    }
  }
}
