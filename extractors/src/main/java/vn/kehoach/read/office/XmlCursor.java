package vn.kehoach.read.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an Office Open XML part (ECMA-376) element by element. Names are given with the
 * prefixes that the standard uses, in its strict form too, whatever the file binds.
 */
final class XmlCursor {

  /** Elements stand inside each other no deeper in any document that a person wrote. */
  private static final int DEEPEST = 600;

  private final XMLStreamReader xml;
  private int depth;

  XmlCursor(byte[] part) throws XMLStreamException {
    xml = SafeXml.reader(part);
  }

  /** What is done at an element inside another; what it leaves unread is passed over. */
  @FunctionalInterface
  interface Visitor {

    /** Visits the element that the cursor stands at. */
    void visit(String name) throws XMLStreamException;
  }

  /** Goes to the outermost element. */
  void root() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("no element");
      }
    }
    depth = 1;
  }

  /** Visits the elements directly inside the one that the cursor stands at, to its end. */
  void children(Visitor visitor) throws XMLStreamException {
    int here = depth;
    if (here > DEEPEST) {
      throw new XMLStreamException("elements are nested too deep");
    }
    while (step() >= here) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        visitor.visit(name());
        pass(here);
      }
    }
  }

  /** The text inside the element, to its end. */
  String text() throws XMLStreamException {
    var text = new StringBuilder();
    int here = depth;
    while (step() >= here) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  /** An attribute by its local name; null where it is not there. */
  @Nullable String attribute(String local) {
    return xml.getAttributeValue(null, local);
  }

  /** The attribute that most elements hold their value in; null where it is not there. */
  @Nullable String value() {
    return attribute("val");
  }

  /** The value as a whole number; another one where it is none. */
  int number(int otherwise) {
    return number(value(), otherwise);
  }

  /** Whether an element that says yes or no says yes, as it does without a value. */
  boolean on() {
    String value = value();
    return value == null || !"0 false off none".contains(value);
  }

  static int number(@Nullable String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The name of the element that the cursor stands at. */
  String name() {
    return prefix(xml.getNamespaceURI()) + xml.getLocalName();
  }

  /** One event on; the depth behind it, which is lower than before where the element ended. */
  private int step() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return depth;
  }

  private void pass(int to) throws XMLStreamException {
    while (depth > to) {
      step();
    }
  }

  private static String prefix(@Nullable String namespace) {
    return switch (namespace) {
      case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main" ->
          "w:";
      case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> "mc:";
      case "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math" ->
          "m:";
      case "urn:schemas-microsoft-com:vml" -> "v:";
      case "http://schemas.openxmlformats.org/package/2006/relationships" -> "rel:";
      case null, default -> "";
    };
  }
}
