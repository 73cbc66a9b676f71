package vn.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.read.scan.Tesseract;

/** A damaged image is damaged; it is not a page without letters. */
class ImageFileReaderTest {

  @Test
  void anImageWithoutLettersSaysThatItWasLookedAt() throws IOException {
    assumeTrue(!Tesseract.version(OcrOptions.standard()).isEmpty(), "Tesseract is not installed");
    var sheet = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    sheet.createGraphics().fillRect(0, 0, 600, 800);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(sheet, "png", bytes);

    assertEquals(ReadException.Reason.NO_LETTERS, refused(bytes.toByteArray(), "png").reason());
  }

  @ParameterizedTest(name = "{0} of {1} bytes")
  @CsvSource({"png, 40", "png, 100", "jpg, 700", "jpg, 1500"})
  void anImageOfWhichOnlyTheBeginIsThereIsCorrupt(String format, int length) throws IOException {
    assumeTrue(!Tesseract.version(OcrOptions.standard()).isEmpty(), "Tesseract is not installed");
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), format, bytes);
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), length);

    assertEquals(ReadException.Reason.CORRUPT, refused(cut, format).reason());
  }

  private static ReadException refused(byte[] bytes, String format) {
    return assertThrows(
        ReadException.class,
        () ->
            ImageFileReader.read(
                bytes, "image/" + format, ReadLimits.NONE, Ocr.standard(), ReadListener.NONE));
  }
}
