package vn.kehoach.read.scan;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import vn.kehoach.read.scan.DrawnPage.Drawn;

/** The one image that a scanned page is made of, as it is stored. */
final class StoredImage {

  /** An image that covers less of the page is a picture on it. */
  private static final double MOST = 0.7;

  /** Across and down an image has the same resolution, up to this share. */
  private static final double SAME = 0.02;

  private StoredImage() {}

  /**
   * The page's image.
   *
   * @return nothing where the page is not just one image that lies straight on it
   * @throws IOException where it cannot be decoded
   */
  static Optional<PageImage> of(DrawnPage drawn, PDPage page, int number) throws IOException {
    List<Drawn> images = drawn.images();
    if (images.size() != 1 || drawn.visibleGlyphs() > 0 || drawn.paths() > 0) {
      return Optional.empty();
    }
    Drawn only = images.getFirst();
    PDRectangle sheet = page.getCropBox();
    if (only.area() < MOST * sheet.getWidth() * sheet.getHeight() || !plain(only)) {
      return Optional.empty();
    }
    PDImage stored = only.image();
    Optional<BufferedImage> asStored = Samples.of(stored);
    BufferedImage pixels = asStored.isPresent() ? asStored.get() : converted(stored);
    boolean turned = page.getRotation() % 180 != 0;
    return Optional.of(
        new PageImage(
            number,
            pixels,
            only.dpi(),
            turned ? sheet.getHeight() : sheet.getWidth(),
            turned ? sheet.getWidth() : sheet.getHeight(),
            toPage(only, page)));
  }

  /** Whether an image lies along the page's sides, is not mirrored and shows all its pixels. */
  private static boolean plain(Drawn drawn) {
    Matrix matrix = drawn.matrix();
    double across = drawn.image().getWidth() / drawn.width();
    double down = drawn.image().getHeight() / drawn.height();
    double product =
        matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY();
    boolean straight =
        Math.abs(matrix.getScaleX() * matrix.getShearY())
            < SAME * SAME * drawn.width() * drawn.width();
    return straight
        && product > 0
        && Math.abs(across - down) <= SAME * across
        && !masked(drawn.image());
  }

  private static boolean masked(PDImage image) {
    try {
      return image instanceof PDImageXObject object
          && (object.getMask() != null || object.getSoftMask() != null);
    } catch (IOException e) {
      return false;
    }
  }

  private static BufferedImage converted(PDImage stored) throws IOException {
    return stored.isStencil() ? onWhite(stored.getStencilImage(Color.BLACK)) : stored.getImage();
  }

  private static BufferedImage onWhite(BufferedImage ink) {
    var image = new BufferedImage(ink.getWidth(), ink.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    graphics.drawImage(ink, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return image;
  }

  /** From pixels, whose rows go down, to the page as it is shown. */
  private static AffineTransform toPage(Drawn drawn, PDPage page) {
    PDRectangle sheet = page.getCropBox();
    AffineTransform transform = shown(page.getRotation(), sheet);
    transform.translate(-sheet.getLowerLeftX(), -sheet.getLowerLeftY());
    transform.concatenate(drawn.matrix().createAffineTransform());
    transform.translate(0, 1);
    transform.scale(1.0 / drawn.image().getWidth(), -1.0 / drawn.image().getHeight());
    return transform;
  }

  /** From the sheet's own coordinates, which go up, to the page as it is shown. */
  private static AffineTransform shown(int rotation, PDRectangle sheet) {
    double width = sheet.getWidth();
    double height = sheet.getHeight();
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform(1, 0, 0, -1, 0, height);
    };
  }
}
