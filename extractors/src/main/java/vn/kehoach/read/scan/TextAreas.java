package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where letters stand outside the tables: one area between two tables, or two beside each other
 * where a gutter parts a letterhead or a signature block.
 */
final class TextAreas {

  /** Places are looked for on a coarse grid, pixels an inch. */
  private static final double COARSE = 50;

  /** A gutter is wider than any blank between words, in inches. */
  private static final double GUTTER = 0.24;

  /** What stands side by side has at least two lines, in inches. */
  private static final double LOWEST = 0.3;

  /** Rows so close belong to one line, in inches. */
  private static final double LEADING = 0.03;

  /** An area begins so far around its ink, in inches. */
  private static final double MARGIN = 0.06;

  private final Bits coarse;
  private final int factor;
  private final int gutter;
  private final int leading;
  private final int lowest;
  private final Bits full;
  private final double dpi;
  private final List<PixelBox> areas = new ArrayList<>();

  private TextAreas(Bits ink, double dpi) {
    this.full = ink;
    this.dpi = dpi;
    this.factor = Math.max(1, (int) Math.round(dpi / COARSE));
    this.coarse = ink.reduced(factor);
    this.gutter = (int) Math.round(GUTTER * dpi / factor);
    this.lowest = (int) Math.round(LOWEST * dpi / factor);
    this.leading = Math.max(1, (int) Math.round(LEADING * dpi / factor));
  }

  /**
   * The areas in reading order.
   *
   * @param ink the page's ink without ruling lines
   * @param tables its tables, from top to bottom
   */
  static List<PixelBox> of(Bits ink, List<RuledTable> tables, double dpi) {
    var areas = new TextAreas(ink, dpi);
    tables.forEach(table -> areas.clear(table.box()));
    int top = 0;
    for (RuledTable table : tables) {
      int bottom = Math.min(areas.coarse.height(), table.box().y() / areas.factor);
      areas.strip(top, bottom);
      top = Math.max(top, bottom);
    }
    areas.strip(top, areas.coarse.height());
    return List.copyOf(areas.areas);
  }

  private void clear(PixelBox table) {
    int right = Math.min(coarse.width() - 1, table.right() / factor);
    int bottom = Math.min(coarse.height() - 1, table.bottom() / factor);
    for (int y = table.y() / factor; y <= bottom; y++) {
      coarse.clear(y, table.x() / factor, right + 1);
    }
  }

  /** Rows that one line of letters covers. */
  private record Band(int top, int bottom) {}

  /** Columns without ink, from one on to before another. */
  private record Gap(int from, int to) {

    Gap shared(Gap other) {
      return new Gap(Math.max(from, other.from), Math.min(to, other.to));
    }

    int width() {
      return to - from;
    }
  }

  private void strip(int top, int bottom) {
    List<Band> bands = bands(top, bottom);
    int i = 0;
    int from = 0;
    while (i < bands.size()) {
      Gap gap = widest(bands.get(i));
      int end = i + 1;
      if (gap != null) {
        Gap shared = gap;
        while (end < bands.size() && common(shared, bands.get(end)) != null) {
          shared = Objects.requireNonNull(common(shared, bands.get(end)));
          end++;
        }
        while (!twoSided(bands.get(end - 1), shared)) {
          end--;
        }
        if (bands.get(end - 1).bottom() - bands.get(i).top() >= lowest) {
          whole(bands, from, i);
          int middle = (shared.from() + shared.to()) / 2;
          add(0, middle, bands.get(i).top(), bands.get(end - 1).bottom());
          add(middle, coarse.width(), bands.get(i).top(), bands.get(end - 1).bottom());
          from = end;
        }
      }
      i = end;
    }
    whole(bands, from, bands.size());
  }

  private void whole(List<Band> bands, int from, int to) {
    if (from < to) {
      add(0, coarse.width(), bands.get(from).top(), bands.get(to - 1).bottom());
    }
  }

  private List<Band> bands(int top, int bottom) {
    var bands = new ArrayList<Band>();
    int start = -1;
    int blank = 0;
    for (int y = top; y < bottom; y++) {
      if (inked(0, coarse.width(), y, y + 1)) {
        start = start < 0 ? y : start;
        blank = 0;
      } else if (start >= 0 && ++blank >= leading) {
        bands.add(new Band(start, y - blank + 1));
        start = -1;
        blank = 0;
      }
    }
    if (start >= 0) {
      bands.add(new Band(start, bottom - blank));
    }
    return bands;
  }

  /** The widest gap between ink on both sides; null where none is a gutter. */
  private @Nullable Gap widest(Band band) {
    Gap widest = null;
    int last = -1;
    for (int x = 0; x < coarse.width(); x++) {
      if (inked(x, x + 1, band.top(), band.bottom())) {
        if (last >= 0
            && x - last - 1 >= gutter
            && (widest == null || x - last - 1 > widest.width())) {
          widest = new Gap(last + 1, x);
        }
        last = x;
      }
    }
    return widest;
  }

  /** The widest part of a gap that another band leaves free too; null where it is no gutter. */
  private @Nullable Gap common(Gap gap, Band band) {
    Gap widest = null;
    int start = gap.from();
    for (int x = gap.from(); x <= gap.to(); x++) {
      if (x == gap.to() || inked(x, x + 1, band.top(), band.bottom())) {
        if (x - start >= gutter / 2 && (widest == null || x - start > widest.width())) {
          widest = new Gap(start, x);
        }
        start = x + 1;
      }
    }
    return widest;
  }

  private boolean twoSided(Band band, Gap gap) {
    return inked(0, gap.from(), band.top(), band.bottom())
        && inked(gap.to(), coarse.width(), band.top(), band.bottom());
  }

  private boolean inked(int left, int right, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      if (coarse.nextInk(y, left) < right) {
        return true;
      }
    }
    return false;
  }

  /** The part of some columns and rows that has ink, and a little around it. */
  private void add(int left, int right, int top, int bottom) {
    int first = left;
    while (first < right && !inked(first, first + 1, top, bottom)) {
      first++;
    }
    if (first == right) {
      return;
    }
    int last = right;
    while (!inked(last - 1, last, top, bottom)) {
      last--;
    }
    int margin = (int) Math.round(MARGIN * dpi);
    int x = Math.max(0, first * factor - margin);
    int y = Math.max(0, top * factor - margin);
    areas.add(
        new PixelBox(
            x,
            y,
            Math.min(full.width(), last * factor + margin) - x,
            Math.min(full.height(), bottom * factor + margin) - y));
  }
}
