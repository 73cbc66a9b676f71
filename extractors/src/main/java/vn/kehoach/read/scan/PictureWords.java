package vn.kehoach.read.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import vn.kehoach.read.scan.DrawnPage.Drawn;

/** Tells the scan of a page from a picture behind its letters. */
final class PictureWords {

  /** Heights of letters, in inches. */
  private static final double LOWEST = 0.04;

  private static final double TALLEST = 0.3;

  /** A watermark is lighter: ink is so much darker than paper. */
  private static final double LEAST_CONTRAST = 80;

  private PictureWords() {}

  /**
   * How many marks the page's largest image has that are as high as letters.
   *
   * @throws IOException where the image cannot be decoded, or is too large
   */
  static int in(DrawnPage drawn, int number) throws IOException {
    Optional<Drawn> largest = drawn.images().stream().max(Comparator.comparingDouble(Drawn::area));
    if (largest.isEmpty()) {
      return 0;
    }
    PDImage image = largest.get().image();
    PixelLimit.check(image.getWidth(), image.getHeight(), number);
    BufferedImage pixels = image.getImage();
    return count(Ink.grey(pixels), largest.get().dpi());
  }

  private static int count(Raster raster, double dpi) {
    Paper paper = Paper.of(raster, dpi);
    if (paper.contrast() < LEAST_CONTRAST) {
      return 0;
    }
    var count = new int[1];
    Components.of(paper.bits(0.5))
        .only(
            (box, area) -> {
              if (box.height() >= LOWEST * dpi
                  && box.height() <= TALLEST * dpi
                  && box.width() <= TALLEST * dpi) {
                count[0]++;
              }
              return false;
            });
    return count[0];
  }
}
