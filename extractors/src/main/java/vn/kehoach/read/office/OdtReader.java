package vn.kehoach.read.office;

import javax.xml.stream.XMLStreamException;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/** Bytes of an OpenDocument text, zipped or flat, → its flow. */
public final class OdtReader {

  /** The type of a zipped text. */
  public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  /** The type of a text in one XML file. */
  public static final String FLAT_MEDIA_TYPE = "application/vnd.oasis.opendocument.flat.text";

  private OdtReader() {}

  /**
   * Reads an ODT file.
   *
   * @throws ReadException where it is encrypted, damaged or empty
   */
  public static SourceText read(byte[] bytes) throws ReadException {
    OdfPackage parts = OdfPackage.open(bytes);
    byte[] content = parts.part("content.xml");
    byte[] named = parts.part("styles.xml");
    if (content == null) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the OpenDocument file has no content.xml");
    }
    return read(MEDIA_TYPE, content, named == null ? content : named);
  }

  /**
   * Reads a flat ODT file.
   *
   * @throws ReadException where it is damaged or empty
   */
  public static SourceText readFlat(byte[] bytes) throws ReadException {
    return read(FLAT_MEDIA_TYPE, bytes, bytes);
  }

  private static SourceText read(String type, byte[] content, byte[] named) throws ReadException {
    try {
      var styles = new OdtStyles();
      styles.read(SafeXml.reader(named));
      if (content != named) {
        styles.read(SafeXml.reader(content));
      }
      var body = new OdtBody(styles);
      body.read(SafeXml.reader(content));
      if (content != named) {
        body.read(SafeXml.reader(named)); // heads and feet of pages
      }
      return body.source(type);
    } catch (XMLStreamException e) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the OpenDocument file's XML is damaged", e);
    }
  }
}
