package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * What a scanner saw of one page, as it is stored.
 *
 * @param page the page, 1-based
 * @param image the pixels, in any colours and not yet turned
 * @param dpi pixels an inch, across and down
 * @param width width of the page as it is shown, in points
 * @param height height of the page as it is shown, in points
 * @param toPage from pixels to the page as it is shown, in points from its top left
 */
public record PageImage(
    int page,
    BufferedImage image,
    double dpi,
    double width,
    double height,
    AffineTransform toPage) {

  public PageImage {
    toPage = new AffineTransform(toPage);
  }

  @Override
  public AffineTransform toPage() {
    return new AffineTransform(toPage);
  }
}
