package vn.kehoach.read.office;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML readers that fetch nothing and expand nothing. */
final class SafeXml {

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
    return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
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
