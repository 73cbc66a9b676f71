package vn.kehoach.read;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import vn.kehoach.read.office.DocReader;
import vn.kehoach.read.office.DocxReader;
import vn.kehoach.read.office.HtmlReader;
import vn.kehoach.read.office.OdtReader;
import vn.kehoach.read.office.RtfReader;
import vn.kehoach.read.office.SheetReader;

/**
 * Files of word processors and sheets, and web pages. Their first bytes only tell what they are
 * packed in; what is in the package tells the type.
 */
final class OfficeReader {

  private static final MediaType OLE = MediaType.application("x-tika-msoffice");

  /** A newer file under a password is an encrypted stream in the older packing. */
  private static final MediaType LOCKED = MediaType.application("x-tika-ooxml-protected");

  private static final Set<MediaType> ZIPPED =
      Set.of(
          MediaType.application("zip"),
          MediaType.application("x-tika-ooxml"),
          MediaType.parse(DocxReader.MEDIA_TYPE));

  private static final String WORD_2007 =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String WORD_2007_MACROS = "application/vnd.ms-word.";

  private static final String EXCEL_2007 =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String EXCEL_2007_MACROS = "application/vnd.ms-excel.sheet.";

  /** Types that the first bytes tell for good, with what reads them. */
  private static final Map<String, Reader> PLAIN =
      Map.of(
          OdtReader.MEDIA_TYPE, OdtReader::read,
          OdtReader.FLAT_MEDIA_TYPE, OdtReader::readFlat,
          RtfReader.MEDIA_TYPE, RtfReader::read,
          HtmlReader.MEDIA_TYPE, HtmlReader::read,
          HtmlReader.XHTML_MEDIA_TYPE, HtmlReader::read);

  private interface Reader {
    SourceText read(byte[] bytes) throws ReadException;
  }

  private OfficeReader() {}

  /** Whether files of a type, told by their first bytes, can be a word processor's. */
  static boolean holdsOffice(MediaType type) {
    return type.equals(OLE) || ZIPPED.contains(type) || PLAIN.containsKey(type.toString());
  }

  /**
   * Reads a file.
   *
   * @param packed the type that its first bytes tell
   * @throws ReadException where it cannot be read, with the reason
   */
  static SourceText read(byte[] bytes, MediaType packed) throws ReadException {
    Reader plain = PLAIN.get(packed.toString());
    if (plain != null) {
      return plain.read(bytes);
    }
    MediaType type = inside(bytes, packed);
    if (type.toString().startsWith(WORD_2007) || type.toString().startsWith(WORD_2007_MACROS)) {
      return DocxReader.read(bytes);
    }
    if (type.toString().startsWith(EXCEL_2007)
        || type.toString().startsWith(EXCEL_2007_MACROS)
        || type.toString().equals(SheetReader.MEDIA_TYPE)) {
      return SheetReader.read(bytes);
    }
    if (type.equals(LOCKED)) {
      throw new ReadException(ReadException.Reason.ENCRYPTED, "the Office file needs a password");
    }
    if (type.toString().equals(DocReader.MEDIA_TYPE)) {
      return DocReader.read(bytes);
    }
    if (type.equals(packed) && !packed.equals(OLE)) {
      DocxReader.refuseDamaged(bytes);
    }
    throw new ReadException(
        ReadException.Reason.UNSUPPORTED, "files of type " + type + " are not read");
  }

  private static MediaType inside(byte[] bytes, MediaType packed) {
    Detector detector =
        packed.equals(OLE) ? new POIFSContainerDetector() : new DefaultZipContainerDetector();
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      MediaType type = detector.detect(stream, new Metadata());
      return type.equals(MediaType.OCTET_STREAM) ? packed : type;
    } catch (IOException e) {
      return packed; // damaged: whoever opens the package says how
    }
  }
}
