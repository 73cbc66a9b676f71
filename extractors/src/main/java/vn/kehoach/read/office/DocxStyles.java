package vn.kehoach.read.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what it takes from the styles below it. */
final class DocxStyles {

  /**
   * A style.
   *
   * @param id its name inside the file
   * @param below the style that it is based on
   * @param ruled whether it draws borders around or in a table
   */
  record Named(
      String id, @Nullable String below, ParagraphLook paragraph, RunLook run, boolean ruled) {}

  private static final Named NONE = new Named("", null, ParagraphLook.UNSET, RunLook.UNSET, false);

  private final Map<String, Named> own = new HashMap<>();
  private final Map<String, Named> whole = new HashMap<>();
  private RunLook defaultRun = RunLook.UNSET;
  private ParagraphLook defaultParagraph = ParagraphLook.UNSET;
  private @Nullable String standard;

  /** Reads the part that defines styles. */
  void read(byte[] part) throws XMLStreamException {
    var xml = new XmlCursor(part);
    xml.root();
    xml.children(
        name -> {
          if (name.equals("w:docDefaults")) {
            xml.children(each -> xml.children(inner -> defaults(xml, inner)));
          } else if (name.equals("w:style")) {
            style(xml);
          }
        });
  }

  /** A paragraph's style, the default one where it names none. */
  Named paragraph(@Nullable String id) {
    String named = id == null || !own.containsKey(id) ? standard : id;
    Named style = named(named);
    return new Named(
        style.id(),
        style.below(),
        style.paragraph().over(defaultParagraph),
        style.run().over(defaultRun),
        style.ruled());
  }

  /** A character or table style; an empty one where there is none of that name. */
  Named named(@Nullable String id) {
    if (id == null || !own.containsKey(id)) {
      return NONE;
    }
    Named known = whole.get(id);
    if (known == null) {
      known = gather(id);
      whole.put(id, known);
    }
    return known;
  }

  private Named gather(String id) {
    Named first = own.getOrDefault(id, NONE);
    ParagraphLook paragraph = first.paragraph();
    RunLook run = first.run();
    boolean ruled = first.ruled();
    Set<String> seen = new HashSet<>();
    seen.add(id);
    String below = first.below();
    while (below != null && seen.add(below) && own.containsKey(below)) {
      Named style = own.getOrDefault(below, NONE);
      paragraph = paragraph.over(style.paragraph());
      run = run.over(style.run());
      ruled |= style.ruled();
      below = style.below();
    }
    return new Named(id, first.below(), paragraph, run, ruled);
  }

  private void defaults(XmlCursor xml, String name) throws XMLStreamException {
    if (name.equals("w:rPr")) {
      defaultRun = DocxProperties.run(xml);
    } else if (name.equals("w:pPr")) {
      defaultParagraph = DocxProperties.read(xml).look();
    }
  }

  private void style(XmlCursor xml) throws XMLStreamException {
    String id = xml.attribute("styleId");
    boolean first = "paragraph".equals(xml.attribute("type")) && yes(xml.attribute("default"));
    if (id == null) {
      return;
    }
    if (first) {
      standard = id;
    }
    var reading = new Reading();
    xml.children(name -> reading.visit(xml, name));
    own.put(id, new Named(id, reading.below, reading.paragraph, reading.run, reading.ruled));
  }

  private static boolean yes(@Nullable String value) {
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** A style, as far as it has been read. */
  private static final class Reading {

    private @Nullable String below;
    private ParagraphLook paragraph = ParagraphLook.UNSET;
    private RunLook run = RunLook.UNSET;
    private boolean ruled;

    void visit(XmlCursor xml, String name) throws XMLStreamException {
      switch (name) {
        case "w:basedOn" -> below = xml.value();
        case "w:pPr" -> paragraph = DocxProperties.read(xml).look();
        case "w:rPr" -> run = DocxProperties.run(xml);
        case "w:tblPr", "w:tcPr" -> ruled |= DocxBorders.inside(xml);
        default -> {
          // Names and the like.
        }
      }
    }
  }
}
