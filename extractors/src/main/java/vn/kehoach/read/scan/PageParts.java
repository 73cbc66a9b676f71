package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a page that are recognised one by one: the columns of text and the cells of ruled
 * tables, so that no line runs from one into the next.
 *
 * @param boxes where they stand
 * @param images their pixels, with white around
 */
record PageParts(List<PixelBox> boxes, List<Raster> images) {

  /** Letters that touch the border of an image are read badly. */
  private static final double BORDER_INCHES = 0.06;

  /** Darker than any grain of paper. */
  private static final int DARK = 160;

  static PageParts of(CleanPage page) {
    int border = border(page);
    List<PixelBox> boxes =
        Stream.concat(
                page.areas().stream(),
                page.tables().stream()
                    .flatMap(table -> table.cells().stream())
                    .filter(cell -> !cell.empty())
                    .map(cell -> trimmed(cell.inside(), page.raster(), border)))
            .toList();
    var images = new ArrayList<Raster>();
    for (PixelBox box : boxes) {
      images.add(framed(page.raster(), box, border));
    }
    return new PageParts(boxes, images);
  }

  /** Where a box of an image stands on the page. */
  PixelBox onPage(RawWord word, CleanPage page) {
    PixelBox part = boxes.get(word.image());
    PixelBox box = word.box();
    int border = border(page);
    return new PixelBox(
        part.x() + box.x() - border, part.y() + box.y() - border, box.width(), box.height());
  }

  private static int border(CleanPage page) {
    return (int) Math.round(BORDER_INCHES * page.dpi());
  }

  /** The part of a cell that has ink, and a little around it: the less blank, the better read. */
  private static PixelBox trimmed(PixelBox cell, Raster page, int around) {
    int left = cell.right();
    int right = cell.x();
    int top = cell.bottom();
    int bottom = cell.y();
    for (int y = cell.y(); y < cell.bottom(); y++) {
      for (int x = cell.x(); x < cell.right(); x++) {
        if (page.grey(x, y) < DARK) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = y + 1;
        }
      }
    }
    if (left >= right) {
      return cell;
    }
    int x = Math.max(cell.x(), left - around);
    int y = Math.max(cell.y(), top - around);
    return new PixelBox(
        x,
        y,
        Math.min(cell.right(), right + around) - x,
        Math.min(cell.bottom(), bottom + around) - y);
  }

  private static Raster framed(Raster page, PixelBox box, int border) {
    Raster image = Raster.white(box.width() + 2 * border, box.height() + 2 * border);
    for (int row = 0; row < box.height(); row++) {
      System.arraycopy(
          page.pixels(),
          (box.y() + row) * page.width() + box.x(),
          image.pixels(),
          (border + row) * image.width() + border,
          box.width());
    }
    return image;
  }
}
