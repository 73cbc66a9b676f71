package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.read.ReadException;

/** A scanned page gives its image as it is stored; a page of several is drawn. */
class PageImagesTest {

  /** Pixels of a small sheet at 150 dots an inch. */
  private static final int WIDTH = 620;

  private static final int HEIGHT = 877;

  private static final int MARK = 40;

  @Test
  void takesABlackAndWhiteImageAtItsOwnResolution() throws IOException {
    try (var document = new PDDocument()) {
      var black = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
      black.getGraphics().drawImage(sheet(), 0, 0, null);
      addPage(document, CCITTFactory.createFromImage(document, black), 0);

      PageImage image = PageImages.of(document, 0);

      assertEquals(WIDTH, image.image().getWidth());
      assertEquals(150, image.dpi(), 0.1);
      assertEquals(0, Ink.grey(image.image()).grey(MARK + 5, MARK + 5));
      assertEquals(255, Ink.grey(image.image()).grey(2, 2));
    }
  }

  @Test
  void takesAJpegAsItIs() throws IOException {
    try (var document = new PDDocument()) {
      addPage(document, JPEGFactory.createFromImage(document, sheet()), 0);

      PageImage image = PageImages.of(document, 0);

      assertEquals(WIDTH, image.image().getWidth());
      assertTrue(Ink.grey(image.image()).grey(MARK + 5, MARK + 5) < 30);
    }
  }

  @ParameterizedTest(name = "a viewer turns it by {0}°")
  @CsvSource({"0, 19.2, 19.2", "90, 401.8, 19.2", "180, 278.4, 401.8", "270, 19.2, 278.4"})
  void knowsWhereAPixelIsShown(int rotation, double x, double y) throws IOException {
    try (var document = new PDDocument()) {
      addPage(document, LosslessFactory.createFromImage(document, sheet()), rotation);

      PageImage image = PageImages.of(document, 0);
      Point2D shown = image.toPage().transform(new Point2D.Double(MARK, MARK), null);

      assertEquals(x, shown.getX(), 0.5);
      assertEquals(y, shown.getY(), 0.5);
      assertEquals(rotation % 180 == 0 ? 297.6 : 421, image.width(), 0.1);
    }
  }

  @Test
  void putsStripsTogether() throws IOException {
    try (var document = new PDDocument()) {
      PDPage page = page(document, 0);
      try (var contents = new PDPageContentStream(document, page)) {
        int strip = HEIGHT / 3 + 1;
        for (int top = 0; top < HEIGHT; top += strip) {
          int high = Math.min(strip, HEIGHT - top);
          BufferedImage part = sheet().getSubimage(0, top, WIDTH, high);
          float scale = 0.48f;
          contents.drawImage(
              LosslessFactory.createFromImage(document, part),
              0,
              (HEIGHT - top - high) * scale,
              WIDTH * scale,
              high * scale);
        }
      }

      PageImage image = PageImages.of(document, 0);

      assertEquals(150, image.dpi(), 0.5);
      Raster grey = Ink.grey(image.image());
      assertTrue(grey.grey(MARK + 5, MARK + 5) < 60);
      assertTrue(grey.grey(MARK + 5, MARK + 400) > 200);
    }
  }

  @Test
  void refusesAHugeImageBeforeDecodingIt() throws IOException {
    try (var document = new PDDocument()) {
      var bomb =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(new byte[64]),
              COSName.FLATE_DECODE,
              100_000,
              100_000,
              1,
              PDDeviceGray.INSTANCE);
      addPage(document, bomb, 0);

      var refused = assertThrows(ReadException.class, () -> PageImages.of(document, 0));

      assertTrue(
          String.valueOf(refused.getMessage()).contains("100000 × 100000"), refused::getMessage);
    }
  }

  @Test
  void saysThatJpeg2000IsNotRead() throws IOException {
    try (var document = new PDDocument()) {
      var stored = new ByteArrayInputStream(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '});
      var image =
          new PDImageXObject(
              document, stored, COSName.JPX_DECODE, WIDTH, HEIGHT, 8, PDDeviceGray.INSTANCE);
      addPage(document, image, 0);

      var refused = assertThrows(ReadException.class, () -> PageImages.of(document, 0));

      assertEquals(ReadException.Reason.IMAGE_KIND, refused.reason());
      assertTrue(refused.getMessage().contains("JPEG 2000"), refused.getMessage());
    }
  }

  @Test
  void saysThatADamagedImageIsDamaged() throws IOException {
    try (var document = new PDDocument()) {
      var damaged =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(new byte[64]),
              COSName.DCT_DECODE,
              WIDTH,
              HEIGHT,
              8,
              PDDeviceGray.INSTANCE);
      addPage(document, damaged, 0);

      var refused = assertThrows(ReadException.class, () -> PageImages.of(document, 0));

      assertEquals(ReadException.Reason.CORRUPT, refused.reason());
    }
  }

  /** A white sheet with a dark square near its top left. */
  private static BufferedImage sheet() {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(MARK, MARK, 60, 60);
    graphics.dispose();
    return image;
  }

  private static PDPage page(PDDocument document, int rotation) {
    var page = new PDPage(new PDRectangle(WIDTH * 0.48f, HEIGHT * 0.48f));
    page.setRotation(rotation);
    document.addPage(page);
    return page;
  }

  private static void addPage(PDDocument document, PDImageXObject image, int rotation)
      throws IOException {
    PDPage page = page(document, rotation);
    try (var contents = new PDPageContentStream(document, page)) {
      contents.drawImage(
          image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
    }
  }
}
