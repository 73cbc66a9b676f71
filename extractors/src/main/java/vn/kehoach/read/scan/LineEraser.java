package vn.kehoach.read.scan;

import java.util.List;

/** Whitens ruling lines and leaves the letters that touch or cross them. */
final class LineEraser {

  /** The blurred edge of a line, in inches. */
  private static final double EDGE = 0.008;

  private final Raster raster;
  private final Bits bits;
  private final int edge;

  private LineEraser(Raster raster, Bits bits, double dpi) {
    this.raster = raster;
    this.bits = bits;
    this.edge = Math.max(1, (int) Math.round(EDGE * dpi));
  }

  /**
   * Whitens lines in an image and its ink.
   *
   * @param lines lines of that image
   */
  static void erase(Raster raster, Bits bits, List<Stroke> lines, double dpi) {
    var eraser = new LineEraser(raster, bits, dpi);
    lines.stream().filter(Stroke::level).forEach(eraser::erase);
    lines.stream().filter(line -> !line.level()).forEach(eraser::erase);
  }

  private void erase(Stroke line) {
    int most = (int) Math.ceil(line.thickness()) + 2 * edge;
    for (int along = line.from() - edge; along < line.to() + edge; along++) {
      across(line, along, most);
    }
  }

  /** One pixel along a line: the ink across it is the line's unless it goes on into a letter. */
  private void across(Stroke line, int along, int most) {
    int limit = line.level() ? raster.height() : raster.width();
    if (along < 0 || along >= (line.level() ? raster.width() : raster.height())) {
      return;
    }
    int at = Math.max(0, line.low());
    int end = Math.min(limit, line.high());
    while (at < end) {
      if (!ink(line, along, at)) {
        at++;
        continue;
      }
      int low = at;
      while (low > 0 && ink(line, along, low - 1) && at - low <= most) {
        low--;
      }
      int high = at + 1;
      while (high < limit && ink(line, along, high) && high - low <= most) {
        high++;
      }
      if (high - low <= most) {
        whiten(line, along, Math.max(0, low - edge), Math.min(limit, high + edge));
      }
      at = high + 1;
    }
  }

  private void whiten(Stroke line, int along, int low, int high) {
    for (int i = low; i < high; i++) {
      int x = line.level() ? along : i;
      int y = line.level() ? i : along;
      raster.pixels()[y * raster.width() + x] = (byte) Raster.WHITE;
      bits.clear(x, y);
    }
  }

  private boolean ink(Stroke line, int along, int across) {
    return line.level() ? bits.at(along, across) : bits.at(across, along);
  }
}
