package vn.kehoach.read.office;

import javax.xml.stream.XMLStreamException;

/** Tells whether properties of a table or cell draw a border. */
final class DocxBorders {

  private boolean drawn;

  private DocxBorders() {}

  /** Whether {@code w:tblPr} or {@code w:tcPr}, which is read to its end, draws one. */
  static boolean inside(XmlCursor xml) throws XMLStreamException {
    var borders = new DocxBorders();
    xml.children(name -> borders.visit(xml, name));
    return borders.drawn;
  }

  /** Looks at a property. */
  private void visit(XmlCursor xml, String name) throws XMLStreamException {
    drawn |= drawn(xml, name);
  }

  /** Whether a property is a set of borders of which one is drawn. */
  static boolean drawn(XmlCursor xml, String name) throws XMLStreamException {
    if (!name.equals("w:tblBorders") && !name.equals("w:tcBorders")) {
      return false;
    }
    var borders = new DocxBorders();
    xml.children(
        side -> {
          String line = xml.value();
          borders.drawn |= line != null && !line.equals("nil") && !line.equals("none");
        });
    return borders.drawn;
  }
}
