package vn.kehoach.read.scan;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.kehoach.read.PdfDrawing;

/** Makes scans for tests: a drawn page as a scanner would see it. */
final class ScanDrawing {

  private static final double POINTS = 72;

  private final double dpi;
  private BufferedImage image;

  private ScanDrawing(BufferedImage image, double dpi) {
    this.image = image;
    this.dpi = dpi;
  }

  /** The first page of a drawing, scanned at some resolution. */
  static ScanDrawing of(PdfDrawing drawing, double dpi) {
    try (PDDocument document = Loader.loadPDF(drawing.bytes())) {
      return new ScanDrawing(
          new PDFRenderer(document).renderImageWithDPI(0, (float) dpi, ImageType.RGB), dpi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet lay askew: its lines fall to the right by so many degrees. */
  ScanDrawing tilted(double degrees) {
    return moved(
        image.getWidth(),
        image.getHeight(),
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0));
  }

  /** The sheet lay turned clockwise by a multiple of a right angle. */
  ScanDrawing turned(int degrees) {
    int width = image.getWidth();
    int height = image.getHeight();
    return switch (degrees) {
      case 90 -> moved(height, width, new AffineTransform(0, 1, -1, 0, height, 0));
      case 180 -> moved(width, height, new AffineTransform(-1, 0, 0, -1, width, height));
      case 270 -> moved(height, width, new AffineTransform(0, -1, 1, 0, 0, width));
      default -> this;
    };
  }

  /** Grains of dust and a grey sheet, always the same. */
  ScanDrawing noisy() {
    var random = new Random(30);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      int shift = random.nextInt(40) - 38;
      pixels[i] =
          grey(pixels[i] >> 16, shift) << 16
              | grey(pixels[i] >> 8, shift) << 8
              | grey(pixels[i], shift);
    }
    for (int i = 0; i < 400; i++) {
      image.setRGB(random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), 0x202020);
    }
    return this;
  }

  /** A round red stamp; places in points. */
  ScanDrawing stamped(double x, double y, double diameter) {
    Graphics2D graphics = smooth();
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
    graphics.setColor(new Color(214, 40, 52));
    graphics.setStroke(new BasicStroke((float) pixels(2)));
    graphics.drawOval(
        (int) pixels(x), (int) pixels(y), (int) pixels(diameter), (int) pixels(diameter));
    graphics.fillOval(
        (int) pixels(x + diameter / 3),
        (int) pixels(y + diameter / 3),
        (int) pixels(diameter / 3),
        (int) pixels(diameter / 3));
    graphics.dispose();
    return this;
  }

  /** A dark spot, as of a punch hole or the scanner's lid; places in points. */
  ScanDrawing dark(double x, double y, double width, double height, boolean round) {
    Graphics2D graphics = smooth();
    graphics.setColor(new Color(30, 30, 30));
    if (round) {
      graphics.fillOval(
          (int) pixels(x), (int) pixels(y), (int) pixels(width), (int) pixels(height));
    } else {
      graphics.fillRect(
          (int) pixels(x), (int) pixels(y), (int) pixels(width), (int) pixels(height));
    }
    graphics.dispose();
    return this;
  }

  BufferedImage image() {
    return image;
  }

  /** The scan as the first page of a file. */
  PageImage page() {
    double scale = POINTS / dpi;
    return new PageImage(
        1,
        image,
        dpi,
        image.getWidth() * scale,
        image.getHeight() * scale,
        AffineTransform.getScaleInstance(scale, scale));
  }

  private ScanDrawing moved(int width, int height, AffineTransform move) {
    var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = target.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, move, null);
    graphics.dispose();
    image = target;
    return this;
  }

  private Graphics2D smooth() {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return graphics;
  }

  private double pixels(double points) {
    return points * dpi / POINTS;
  }

  private static int grey(int colour, int shift) {
    return Math.clamp((colour & 0xff) + shift, 0, 255);
  }
}
