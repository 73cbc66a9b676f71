package vn.kehoach.read.scan;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.kehoach.read.ReadException;

/** An image file (PNG, JPEG, TIFF with its pages) whose every image is a scanned page. */
public final class ImageScan implements PageSource, AutoCloseable {

  private static final double MILLIMETRES_PER_INCH = 25.4;

  private static final double POINTS_PER_INCH = 72;

  /** Long side of a sheet of A4, in inches. */
  private static final double USUAL_SIDE = 11.69;

  /** Sheets with shorter or longer sides are not scanned, in inches: the resolution is made up. */
  private static final double SHORTEST_SIDE = 5;

  private static final double LONGEST_SIDE = 24;

  /** Marks of a JPEG: its begin, that of its picture, its end. */
  private static final int JPEG = 0xffd8;

  private static final int PICTURE = 0xffda;

  private static final int END = 0xffd9;

  private final ImageReader reader;
  private final ImageInputStream input;
  private final boolean cut;

  private ImageScan(ImageReader reader, ImageInputStream input, boolean cut) {
    this.reader = reader;
    this.input = input;
    this.cut = cut;
  }

  /**
   * Opens a file; nothing is decoded yet.
   *
   * @throws ReadException where the Java platform has no decoder for it
   */
  public static ImageScan open(byte[] bytes) throws ReadException {
    var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
    if (!readers.hasNext()) {
      throw new ReadException(
          ReadException.Reason.IMAGE_KIND, "images of this kind cannot be decoded");
    }
    ImageReader reader = readers.next();
    reader.setInput(input, false, false);
    return new ImageScan(reader, input, jpegWithoutEnd(bytes));
  }

  /** Whether a JPEG's end is missing; decoders show grey for what should come before. */
  private static boolean jpegWithoutEnd(byte[] bytes) {
    if (bytes.length < 2 || unsigned(bytes, 0) != JPEG) {
      return false;
    }
    int at = 2;
    while (at + 4 <= bytes.length && unsigned(bytes, at) != PICTURE) {
      at += 2 + unsigned(bytes, at + 2); // what is told before the picture, each with its length
    }
    while (at + 2 <= bytes.length && unsigned(bytes, at) != END) {
      at++;
    }
    return at + 2 > bytes.length;
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
  }

  /**
   * How many images the file has.
   *
   * @throws ReadException where it is damaged
   */
  public int pages() throws ReadException {
    return decoded(() -> reader.getNumImages(true));
  }

  @Override
  public PageImage image(int number) throws ReadException {
    return decoded(() -> decode(number));
  }

  private PageImage decode(int number) throws IOException {
    int width = reader.getWidth(number - 1);
    int height = reader.getHeight(number - 1);
    PixelLimit.check(width, height, number);
    double dpi = dpi(number, Math.max(width, height));
    BufferedImage pixels = reader.read(number - 1);
    if (cut) {
      throw new IIOException("it is cut off");
    }
    double scale = POINTS_PER_INCH / dpi;
    AffineTransform toPage = AffineTransform.getScaleInstance(scale, scale);
    return new PageImage(number, pixels, dpi, width * scale, height * scale, toPage);
  }

  /** What a decoder of the platform is asked for. */
  @FunctionalInterface
  private interface Decoding<T> {
    T run() throws IOException;
  }

  private static <T> T decoded(Decoding<T> decoding) throws ReadException {
    try {
      return decoding.run();
    } catch (ReadException e) {
      throw e;
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | NegativeArraySizeException
        | ArithmeticException
        | ClassCastException e) {
      throw damaged(e);
    }
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      input.close();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be let go", e);
    }
  }

  /** What decoders of the platform throw where an image is not what it must be. */
  private static ReadException damaged(Exception cause) {
    return new ReadException(
        ReadException.Reason.CORRUPT, "the image cannot be decoded: " + cause.getMessage(), cause);
  }

  /** The resolution that the file tells, if a sheet could have it; else that of a sheet of A4. */
  private double dpi(int number, int side) throws IOException {
    double told = told(reader.getImageMetadata(number - 1));
    double inches = side / told;
    return inches >= SHORTEST_SIDE && inches <= LONGEST_SIDE ? told : side / USUAL_SIDE;
  }

  /** Pixels an inch; 0 where the file does not tell. */
  private static double told(IIOMetadata metadata) {
    String format = IIOMetadataFormatImpl.standardMetadataFormatName;
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    NodeList sizes =
        ((Element) metadata.getAsTree(format)).getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    String millimetres = ((Element) sizes.item(0)).getAttribute("value");
    return MILLIMETRES_PER_INCH / Double.parseDouble(millimetres);
  }
}
