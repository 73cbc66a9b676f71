package vn.kehoach.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The pixels of a PDF's image as a scanner stored them: black and white, greys, or red, green and
 * blue.
 *
 * <p>Nothing is done for true colours, which costs more than all else on a page: whether ink is
 * black or red shows without. Kinds of images that scanners do not make are left to PDFBox.
 */
final class Samples {

  private static final int GREY = 1;

  private static final int COLOURS = 3;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The greys of eight pixels by their bits, the leftmost highest; a bit that is set is white. */
  private static final long[] UNPACKED = unpacked();

  private final PDImage image;
  private final int width;
  private final int height;

  private Samples(PDImage image) {
    this.image = image;
    this.width = image.getWidth();
    this.height = image.getHeight();
  }

  private static long[] unpacked() {
    var greys = new long[1 << Byte.SIZE];
    for (int eight = 0; eight < greys.length; eight++) {
      for (int x = 0; x < Byte.SIZE; x++) {
        boolean white = (eight << x & 0x80) != 0;
        greys[eight] |= white ? (long) Raster.WHITE << x * Byte.SIZE : 0;
      }
    }
    return greys;
  }

  /**
   * The pixels.
   *
   * @return nothing where the image is of another kind, or ends before its last row
   * @throws IOException where it cannot be decoded
   */
  static Optional<BufferedImage> of(PDImage image) throws IOException {
    var samples = new Samples(image);
    int bits = image.getBitsPerComponent();
    if (image.isStencil()) {
      return samples.blackAndWhite(image.getDecode() != null && inverted(image.getDecode()));
    }
    int components = components(image.getColorSpace());
    if (bits == 1 && components == GREY) {
      return samples.blackAndWhite(image.getDecode() != null && inverted(image.getDecode()));
    }
    boolean plain = bits == Byte.SIZE && image.getDecode() == null && keyless(image);
    return switch (plain ? components : 0) {
      case GREY -> samples.greys();
      case COLOURS -> samples.colours();
      default -> Optional.empty();
    };
  }

  /** 1 for greys, 3 for red, green and blue, 0 for anything else. */
  private static int components(PDColorSpace space) {
    if (space instanceof PDDeviceGray) {
      return GREY;
    }
    if (space instanceof PDDeviceRGB) {
      return COLOURS;
    }
    int count = space instanceof PDICCBased ? space.getNumberOfComponents() : 0;
    return count == GREY || count == COLOURS ? count : 0;
  }

  /** Whether no colour stands for nothing. */
  private static boolean keyless(PDImage image) {
    return !(image.getCOSObject() instanceof org.apache.pdfbox.cos.COSDictionary dictionary)
        || !(dictionary.getDictionaryObject(COSName.MASK) instanceof COSArray);
  }

  private static boolean inverted(COSArray decode) {
    float[] values = decode.toFloatArray();
    return values.length == 2 && values[0] > values[1];
  }

  private Optional<BufferedImage> blackAndWhite(boolean inverted) throws IOException {
    int rowBytes = (width + Byte.SIZE - 1) / Byte.SIZE;
    var pixels = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] greys = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
    var row = new byte[rowBytes];
    byte all = (byte) (inverted ? 0 : 0xff);
    try (InputStream stored = image.createInputStream()) {
      for (int y = 0; y < height; y++) {
        if (stored.readNBytes(row, 0, rowBytes) < rowBytes) {
          return Optional.empty();
        }
        unpack(row, greys, y * width, all);
      }
    }
    return Optional.of(pixels);
  }

  private void unpack(byte[] row, byte[] greys, int start, byte white) {
    int whole = width / Byte.SIZE;
    for (int i = 0; i < whole; i++) {
      EIGHT.set(greys, start + i * Byte.SIZE, UNPACKED[(row[i] ^ ~white) & 0xff]);
    }
    for (int x = whole * Byte.SIZE; x < width; x++) {
      greys[start + x] =
          (byte) (UNPACKED[(row[whole] ^ ~white) & 0xff] >>> x % Byte.SIZE * Byte.SIZE);
    }
  }

  private Optional<BufferedImage> greys() throws IOException {
    var pixels = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] greys = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
    try (InputStream stored = image.createInputStream()) {
      return stored.readNBytes(greys, 0, greys.length) == greys.length
          ? Optional.of(pixels)
          : Optional.empty();
    }
  }

  private Optional<BufferedImage> colours() throws IOException {
    var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] colours = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
    var row = new byte[COLOURS * width];
    try (InputStream stored = image.createInputStream()) {
      for (int y = 0; y < height; y++) {
        if (stored.readNBytes(row, 0, row.length) < row.length) {
          return Optional.empty();
        }
        for (int x = 0, at = 0; x < width; x++, at += COLOURS) {
          colours[y * width + x] =
              (row[at] & 0xff) << 16 | (row[at + 1] & 0xff) << 8 | row[at + 2] & 0xff;
        }
      }
    }
    return Optional.of(pixels);
  }
}
