package vn.kehoach.read.office;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.office.ListLevel.Format;

/** Reads {@code w:lvl}. */
final class DocxListLevel {

  private int start;
  private Format format = Format.DECIMAL;
  private int zeros;
  private String text = "";
  private int restart = ListLevel.ANY_ABOVE;
  private boolean legal;
  private @Nullable String style;
  private @Nullable String font;

  private DocxListLevel() {}

  static ListLevel read(XmlCursor xml) throws XMLStreamException {
    var level = new DocxListLevel();
    xml.children(name -> level.visit(xml, name));
    return new ListLevel(
        level.start,
        level.format,
        level.zeros,
        level.text,
        level.restart,
        level.legal,
        level.style,
        level.font);
  }

  private void visit(XmlCursor xml, String name) throws XMLStreamException {
    switch (name) {
      case "w:start" -> start = xml.number(0);
      case "w:numFmt" -> format(xml);
      case "w:lvlText" -> text = xml.value() == null ? "" : String.valueOf(xml.value());
      case "w:lvlRestart" -> restart = xml.number(ListLevel.ANY_ABOVE);
      case "w:isLgl" -> legal = xml.on();
      case "w:pStyle" -> style = xml.value();
      case "w:rPr" -> font = DocxProperties.run(xml).font();
      case "mc:AlternateContent" ->
          xml.children(
              branch -> {
                if (branch.equals("mc:Choice")) {
                  xml.children(inner -> visit(xml, inner));
                }
              });
      default -> {
        // Indents and the like.
      }
    }
  }

  private void format(XmlCursor xml) {
    String named = String.valueOf(xml.value());
    String sample = xml.attribute("format");
    format =
        switch (named) {
          case "upperRoman" -> Format.UPPER_ROMAN;
          case "lowerRoman" -> Format.LOWER_ROMAN;
          case "upperLetter" -> Format.UPPER_LETTER;
          case "lowerLetter" -> Format.LOWER_LETTER;
          case "bullet" -> Format.BULLET;
          case "none" -> Format.NONE;
          default -> Format.DECIMAL;
        };
    // "001, 002, 003, ..." counts with zeros before.
    zeros =
        named.equals("custom") && sample != null
            ? Math.max(0, sample.indexOf(','))
            : named.equals("decimalZero") ? 2 : 0;
  }
}
