package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.read.ReadException;

/** An image file alone is a scan: its pages, and how large they are. */
class ImageScanTest {

  private static final int WIDTH = 827;

  private static final int HEIGHT = 1169;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "bmp"})
  void aFileThatTellsNoResolutionIsASheetOfA4(String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), format, bytes);

    try (ImageScan scan = ImageScan.open(bytes.toByteArray())) {
      assertEquals(1, scan.pages());
      assertEquals(100, scan.image(1).dpi(), 0.1);
      assertEquals(842, scan.image(1).height(), 1);
    }
  }

  @ParameterizedTest(name = "tells {0} dpi")
  @CsvSource({"150, 150", "72, 72", "20, 100", "1200, 100"})
  void aResolutionThatNoSheetCouldHaveIsNotBelieved(double told, double dpi) throws IOException {
    try (ImageScan scan = ImageScan.open(png(told))) {
      assertEquals(dpi, scan.image(1).dpi(), 0.1);
    }
  }

  @Test
  void aTiffHasManyPages() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int page = 0; page < 3; page++) {
        var image = new BufferedImage(WIDTH + page, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    }

    try (ImageScan scan = ImageScan.open(bytes.toByteArray())) {
      assertEquals(3, scan.pages());
      assertEquals(WIDTH + 2, scan.image(3).image().getWidth());
    }
  }

  @Test
  void aDamagedFileSaysSo() throws IOException {
    byte[] whole = png(150);
    byte[] cut = Arrays.copyOf(whole, 60);

    try (ImageScan scan = ImageScan.open(cut)) {
      var refused = assertThrows(ReadException.class, () -> scan.image(1));
      assertEquals(ReadException.Reason.CORRUPT, refused.reason());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.6, 0.9, 0.999})
  void aJpegThatIsCutOffSaysSo(double share) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY), "jpg", bytes);
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), (int) (share * bytes.size()));

    try (ImageScan scan = ImageScan.open(cut)) {
      var refused = assertThrows(ReadException.class, () -> scan.image(1));
      assertEquals(ReadException.Reason.CORRUPT, refused.reason());
    }
  }

  @Test
  void aHugeImageIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] bytes = png(150);
    bytes[16 + 1] = 1; // the width in the PNG's head: 65,536 pixels more

    try (ImageScan scan = ImageScan.open(bytes)) {
      var refused = assertThrows(ReadException.class, () -> scan.image(1));
      assertEquals(ReadException.Reason.TOO_MANY_PIXELS, refused.reason());
    }
  }

  private static byte[] png(double dpi) throws IOException {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    String metre = String.valueOf(Math.round(dpi / 0.0254));
    var size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", metre);
    size.setAttribute("pixelsPerUnitYAxis", metre);
    size.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(size);
    metadata.mergeTree("javax_imageio_png_1.0", root);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    }
    return bytes.toByteArray();
  }
}
