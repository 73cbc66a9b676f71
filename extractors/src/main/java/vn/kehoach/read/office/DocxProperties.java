package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a paragraph (ECMA-376, part 1, 17.3.1).
 *
 * @param style the paragraph's style; null for the default one
 * @param look what the paragraph says of itself
 * @param mark the look of the paragraph's mark, which its label takes
 * @param joins whether the end of the paragraph is deleted, so that the next one goes on with it
 * @param margins names of the heads and feet of a section that ends here
 */
record DocxProperties(
    @Nullable String style, ParagraphLook look, RunLook mark, boolean joins, List<String> margins) {

  static final DocxProperties NONE =
      new DocxProperties(null, ParagraphLook.UNSET, RunLook.UNSET, false, List.of());

  DocxProperties {
    margins = List.copyOf(margins);
  }

  /** Reads {@code w:pPr}. */
  static DocxProperties read(XmlCursor xml) throws XMLStreamException {
    var reading = new Reading();
    xml.children(name -> reading.visit(xml, name));
    return new DocxProperties(
        reading.style,
        new ParagraphLook(reading.list, reading.level, reading.align, reading.outline),
        reading.mark,
        reading.joins,
        reading.margins);
  }

  /** Reads {@code w:sectPr}: the names of its heads and feet. */
  static List<String> margins(XmlCursor xml) throws XMLStreamException {
    var margins = new ArrayList<String>();
    xml.children(
        name -> {
          String id = xml.attribute("id");
          if ((name.equals("w:headerReference") || name.equals("w:footerReference"))
              && id != null) {
            margins.add(id);
          }
        });
    return margins;
  }

  /** Reads {@code w:rPr}. */
  static RunLook run(XmlCursor xml) throws XMLStreamException {
    var run = new Run();
    xml.children(name -> run.visit(xml, name));
    return run.look();
  }

  /** What {@code w:rPr} says, as far as it has been read. */
  static final class Run {

    @Nullable String style;
    private @Nullable Boolean bold;
    private @Nullable Boolean italic;
    private @Nullable Boolean hidden;
    private @Nullable Boolean capitals;
    private @Nullable String font;

    void visit(XmlCursor xml, String name) {
      switch (name) {
        case "w:rStyle" -> style = xml.value();
        case "w:b" -> bold = xml.on();
        case "w:i" -> italic = xml.on();
        case "w:vanish", "w:specVanish" -> hidden = xml.on();
        case "w:caps" -> capitals = xml.on();
        case "w:rFonts" -> {
          String high = xml.attribute("hAnsi");
          font = high == null ? xml.attribute("ascii") : high;
        }
        default -> {
          // The rest tells nothing of what is written.
        }
      }
    }

    RunLook look() {
      return new RunLook(bold, italic, hidden, capitals, font);
    }
  }

  /** What {@code w:pPr} says, as far as it has been read. */
  private static final class Reading {

    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private @Nullable String align;
    private @Nullable Integer outline;
    private RunLook mark = RunLook.UNSET;
    private boolean joins;
    private List<String> margins = List.of();

    void visit(XmlCursor xml, String name) throws XMLStreamException {
      switch (name) {
        case "w:pStyle" -> style = xml.value();
        case "w:jc" -> align = xml.value();
        case "w:outlineLvl" -> outline = xml.number(9);
        case "w:numPr" -> xml.children(part -> numbering(xml, part));
        case "w:rPr" -> mark(xml);
        case "w:sectPr" -> margins = margins(xml);
        default -> {
          // w:pPrChange among them: what was before a change that is taken as accepted.
        }
      }
    }

    private void numbering(XmlCursor xml, String name) {
      if (name.equals("w:numId")) {
        list = xml.value();
      } else if (name.equals("w:ilvl")) {
        level = xml.number(0);
      }
    }

    private void mark(XmlCursor xml) throws XMLStreamException {
      var run = new Run();
      xml.children(
          name -> {
            joins |= name.equals("w:del") || name.equals("w:moveFrom");
            run.visit(xml, name);
          });
      mark = run.look();
    }
  }
}
