package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EmptyStackException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.kehoach.read.ReadException;

/**
 * A page of a PDF → its image.
 *
 * <p>A page that is one image gives that image as it is stored, at its own resolution: rendering
 * would blur it. Any other page (strips, tiles, layers, fonts whose letters mean nothing) is
 * rendered.
 */
public final class PageImages {

  private static final double POINTS_PER_INCH = 72;

  private PageImages() {}

  /**
   * The image of one page.
   *
   * @param index the page, from 0
   * @throws ReadException where the page is too large to be looked at, or its image is damaged or
   *     of a kind that cannot be decoded
   */
  public static PageImage of(PDDocument document, int index) throws ReadException {
    PDPage page = document.getPage(index);
    try {
      DrawnPage drawn = DrawnPage.of(page);
      for (DrawnPage.Drawn each : drawn.images()) {
        PixelLimit.check(each.image().getWidth(), each.image().getHeight(), index + 1);
      }
      if (drawn.nothingDecodes()) {
        throw unknownKind(index + 1);
      }
      Optional<PageImage> own = StoredImage.of(drawn, page, index + 1);
      return own.isPresent() ? own.get() : rendered(document, drawn, index);
    } catch (ReadException e) {
      throw e;
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException
        | ArithmeticException
        | IndexOutOfBoundsException
        | EmptyStackException e) {
      // What PDFBox and the platform's decoders throw where an image is not what it must be.
      throw new ReadException(
          ReadException.Reason.CORRUPT,
          "the image of page " + (index + 1) + " cannot be decoded: " + e.getMessage(),
          e);
    }
  }

  /** PDFBox draws a page without the images that it cannot decode, and says nothing. */
  private static ReadException unknownKind(int number) {
    return new ReadException(
        ReadException.Reason.IMAGE_KIND, "the images of page " + number + " are JPEG 2000");
  }

  private static PageImage rendered(PDDocument document, DrawnPage drawn, int index)
      throws IOException {
    PDPage page = document.getPage(index);
    PDRectangle sheet = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? sheet.getHeight() : sheet.getWidth();
    double height = turned ? sheet.getWidth() : sheet.getHeight();
    double dpi = PixelLimit.dpi(drawn.resolution(), width, height, index + 1);
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    BufferedImage image = renderer.renderImageWithDPI(index, (float) dpi, ImageType.RGB);
    double scale = POINTS_PER_INCH / dpi;
    return new PageImage(
        index + 1, image, dpi, width, height, AffineTransform.getScaleInstance(scale, scale));
  }
}
