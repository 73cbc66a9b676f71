package vn.kehoach.read.office;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML readers that fetch nothing and expand nothing. */
final class SafeXml {

  /** An XML declaration stands within so many bytes. */
  private static final int HEAD = 200;

  private static final int BYTE_ORDER_MARK = 3;

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");

  private SafeXml() {}

  /** A reader of a file's bytes that neither knows a DTD nor opens what the file points to. */
  static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (XMLResolver)
            (publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
    return utf8(bytes)
        ? factory.createXMLStreamReader(letters(bytes))
        : factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  /**
   * Bytes as letters; a byte that is none is an exception. The platform's own decoder would also
   * print it to the terminal.
   */
  private static Reader letters(byte[] bytes) {
    int mark = bytes.length > 2 && bytes[0] == (byte) 0xEF ? BYTE_ORDER_MARK : 0;
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, mark, bytes.length - mark), strict);
  }

  /** Whether a file is in UTF-8, as all are that word processors write, by what it says of it. */
  private static boolean utf8(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.indexOf('\0') >= 0
        || head.startsWith("\u00FE\u00FF")
        || head.startsWith("\u00FF\u00FE")) {
      return false;
    }
    Matcher declared = ENCODING.matcher(head);
    return !declared.find() || declared.group(1).equalsIgnoreCase("UTF-8");
  }

  /** The element's name as it is usually written: "text:p", whatever prefix the file binds. */
  static String name(XMLStreamReader xml) {
    return prefix(xml.getNamespaceURI()) + xml.getLocalName();
  }

  /** An attribute by its local name; null where it is not there. */
  static @Nullable String attribute(XMLStreamReader xml, String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute that is a whole number; another one where it is not there or is none. */
  static int number(XMLStreamReader xml, String local, int otherwise) {
    String value = attribute(xml, local);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String prefix(@Nullable String namespace) {
    return switch (namespace) {
      case "urn:oasis:names:tc:opendocument:xmlns:office:1.0" -> "office:";
      case "urn:oasis:names:tc:opendocument:xmlns:text:1.0" -> "text:";
      case "urn:oasis:names:tc:opendocument:xmlns:table:1.0" -> "table:";
      case "urn:oasis:names:tc:opendocument:xmlns:style:1.0" -> "style:";
      case "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" -> "draw:";
      case "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" -> "manifest:";
      case "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" -> "svg:";
      case null, default -> "";
    };
  }
}
