package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;
import java.util.List;

/** A page's image → the same page ready for recognition. */
public final class PageCleaner {

  private PageCleaner() {}

  /** Cleans a page. */
  public static CleanPage clean(PageImage scan) {
    Raster grey = Ink.grey(scan.image());
    double points = 72 / scan.dpi();
    return new CleanPage(
        scan.page(),
        grey.width() * points,
        grey.height() * points,
        grey,
        scan.dpi(),
        0,
        0,
        List.of(),
        List.of(),
        List.of(new PixelBox(0, 0, grey.width(), grey.height())),
        new AffineTransform(scan.toPage()));
  }
}
