package vn.kehoach.read;

import java.io.IOException;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import vn.kehoach.read.scan.Ocr;

/**
 * Reads a file of any supported type. The type is told by content (Tika), never by name: a ".PDF"
 * can be a picture and a ".txt" a PDF.
 */
public final class SourceReader {

  private static final int FEW_BYTES = 5;

  /** In text fewer than one byte in so many is a control character. */
  private static final int MOST_CONTROL = 20;

  /** Tika's own table of types, which takes long to load. */
  private static final class Types {
    private static final Detector TABLE = table();

    private static Detector table() {
      try {
        return new TikaConfig(SourceReader.class.getClassLoader()).getMimeRepository();
      } catch (IOException | TikaException e) {
        throw new IllegalStateException("Tika's table of types cannot be loaded", e);
      }
    }
  }

  private final ReadLimits limits;
  private final Ocr ocr;
  private final ReadListener listener;
  private final IntPredicate pages;

  /** Creates a reader that reads files of any length. */
  public SourceReader() {
    this(ReadLimits.NONE, Ocr.standard(), ReadListener.NONE, page -> true);
  }

  private SourceReader(ReadLimits limits, Ocr ocr, ReadListener listener, IntPredicate pages) {
    this.limits = limits;
    this.ocr = ocr;
    this.listener = listener;
    this.pages = pages;
  }

  /** The same reader, for files within limits. */
  public SourceReader within(ReadLimits others) {
    return new SourceReader(others, ocr, listener, pages);
  }

  /** The same reader, which recognises scans another way. */
  public SourceReader withOcr(Ocr other) {
    return new SourceReader(limits, other, listener, pages);
  }

  /** The same reader, of which somebody hears which page it reads. */
  public SourceReader heardBy(ReadListener other) {
    return new SourceReader(limits, ocr, other, pages);
  }

  /** The same reader, which passes over the other pages of a PDF: to look one page up again. */
  public SourceReader only(Set<Integer> numbers) {
    return new SourceReader(limits, ocr, listener, Set.copyOf(numbers)::contains);
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws ReadException where there is nothing to read, with the reason
   */
  public SourceText read(byte[] bytes) throws ReadException {
    return LegacyLines.settled(readByType(bytes));
  }

  private SourceText readByType(byte[] bytes) throws ReadException {
    if (bytes.length == 0) {
      throw new ReadException(ReadException.Reason.EMPTY, "the file has no bytes");
    }
    MediaType type = detect(bytes);
    if (type.toString().equals(PdfReader.MEDIA_TYPE)) {
      return PdfReader.read(bytes, limits, ocr, listener, pages);
    }
    if (OfficeReader.holdsOffice(type)) {
      return OfficeReader.read(bytes, type);
    }
    if (type.getType().equals("image")) {
      return ImageFileReader.read(bytes, type.toString(), limits, ocr, listener);
    }
    if (type.getType().equals("text") || type.equals(MediaType.OCTET_STREAM)) {
      return readText(bytes, type);
    }
    throw new ReadException(
        ReadException.Reason.UNSUPPORTED, "files of type " + type + " are not read");
  }

  private static SourceText readText(byte[] bytes, MediaType type) throws ReadException {
    if (type.equals(MediaType.OCTET_STREAM)
        && TextEncoding.utf16(bytes).isEmpty()
        && binary(bytes)) {
      throw new ReadException(ReadException.Reason.UNSUPPORTED, "the file is of no known type");
    }
    if (!type.equals(MediaType.OCTET_STREAM) && !type.getSubtype().equals("plain")) {
      throw new ReadException(
          ReadException.Reason.UNSUPPORTED, "files of type " + type + " are not read");
    }
    return PlainTextReader.read(bytes);
  }

  /** Bytes that no text in any encoding holds: zeros, and control characters other than layout. */
  private static boolean binary(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        control++;
      }
    }
    return control * MOST_CONTROL > bytes.length || control > 0 && bytes.length < FEW_BYTES;
  }

  private MediaType detect(byte[] bytes) {
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      return Types.TABLE.detect(stream, new Metadata());
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
  }
}
