package vn.kehoach.read.office;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the text of a document and its notes, heads and feet (ECMA-376, part 1, 17.2, 17.3):
 * paragraphs and tables in their order, as they read once every tracked change is accepted.
 */
final class DocxBody {

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final FlowBuilder flow = new FlowBuilder();
  private final WordFields fields = new WordFields();
  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();
  private final Set<String> margins = new LinkedHashSet<>();
  private RunLook around = RunLook.UNSET;

  DocxBody(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  FlowBuilder flow() {
    return flow;
  }

  DocxStyles styles() {
    return styles;
  }

  /** The footnotes that are referred to, by their ids. */
  Set<String> footnotes() {
    return footnotes;
  }

  /** The endnotes that are referred to, by their ids. */
  Set<String> endnotes() {
    return endnotes;
  }

  /** The heads and feet of all sections, by the ids of their relations. */
  Set<String> margins() {
    return margins;
  }

  /** Reads an element that stands where paragraphs and tables stand. */
  void block(XmlCursor xml, String name) throws XMLStreamException {
    switch (name) {
      case "w:p" -> paragraph(xml);
      case "w:tbl" -> DocxTable.read(xml, this).forEach(flow::add);
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
          xml.children(each -> block(xml, each));
      case "mc:AlternateContent" -> alternatives(xml, each -> block(xml, each));
      case "w:sectPr" -> margins.addAll(DocxProperties.margins(xml));
      default -> {
        // Bookmarks, comments, and what was deleted.
      }
    }
  }

  private void paragraph(XmlCursor xml) throws XMLStreamException {
    RunLook outer = around;
    around = styles.paragraph(null).run();
    var read = new DocxProperties[] {null};
    xml.children(
        name -> {
          if (name.equals("w:pPr")) {
            read[0] = DocxProperties.read(xml);
            begin(read[0]);
          } else {
            if (read[0] == null) {
              read[0] = DocxProperties.NONE;
              begin(read[0]);
            }
            inline(xml, name);
          }
        });
    boolean joins = read[0] != null && read[0].joins();
    fields.endParagraph();
    if (!joins) {
      flow.endParagraph();
    }
    around = outer;
  }

  private void begin(DocxProperties properties) {
    DocxStyles.Named style = styles.paragraph(properties.style());
    ParagraphLook look = properties.look().over(style.paragraph());
    margins.addAll(properties.margins());
    around = style.run();
    ParagraphBuilder paragraph = flow.paragraph();
    paragraph.centered(look.centered());
    paragraph.heading(look.heading());
    if (!properties.joins()) {
      paragraph.mark(numbering.label(properties.look(), style));
    }
  }

  private void inline(XmlCursor xml, String name) throws XMLStreamException {
    switch (name) {
      case "w:r" -> run(xml);
      case "w:hyperlink",
          "w:ins",
          "w:moveTo",
          "w:smartTag",
          "w:sdt",
          "w:sdtContent",
          "w:customXml",
          "w:fldSimple",
          "w:dir",
          "w:bdo" ->
          xml.children(each -> inline(xml, each));
      case "mc:AlternateContent" -> alternatives(xml, each -> inline(xml, each));
      case "m:oMath", "m:oMathPara" -> xml.children(each -> formula(xml, each));
      default -> {
        // Bookmarks, comments, and what was deleted or moved away.
      }
    }
  }

  private void run(XmlCursor xml) throws XMLStreamException {
    var own = new DocxProperties.Run();
    var look = new RunLook[] {around};
    xml.children(
        name -> {
          if (name.equals("w:rPr")) {
            xml.children(each -> own.visit(xml, each));
            look[0] = own.look().over(styles.named(own.style).run().toggled(around));
          } else {
            piece(xml, name, look[0]);
          }
        });
  }

  private void piece(XmlCursor xml, String name, RunLook look) throws XMLStreamException {
    switch (name) {
      case "w:t" -> text(xml.text(), look);
      case "w:tab", "w:ptab" -> text(" ", look);
      case "w:br", "w:cr" -> flow.paragraph().lineBreak();
      case "w:noBreakHyphen" -> text("-", look);
      case "w:sym" -> sign(xml, look);
      case "w:fldChar" -> fields.mark(xml.attribute("fldCharType"));
      case "w:footnoteReference" -> note(footnotes, xml.attribute("id"), look);
      case "w:endnoteReference" -> note(endnotes, xml.attribute("id"), look);
      case "w:drawing", "w:pict", "w:object" -> xml.children(each -> shape(xml, each));
      case "w:ruby" ->
          xml.children(
              each -> {
                if (each.equals("w:rubyBase")) {
                  xml.children(inner -> inline(xml, inner));
                }
              });
      case "mc:AlternateContent" -> alternatives(xml, each -> piece(xml, each, look));
      default -> {
        // What a field is to fetch, what was deleted, hints for the page.
      }
    }
  }

  private void text(String text, RunLook look) {
    if (!look.isHidden() && fields.shown()) {
      flow.paragraph().run(text, look);
    }
  }

  private void sign(XmlCursor xml, RunLook look) {
    String code = xml.attribute("char");
    try {
      char sign = (char) Integer.parseInt(code == null ? "" : code, 16);
      String font = xml.attribute("font");
      text(SymbolFonts.printed(String.valueOf(sign), font), look);
    } catch (NumberFormatException e) {
      text(" ", look); // no sign that any program would print
    }
  }

  private static void note(Set<String> notes, @Nullable String id, RunLook look) {
    if (id != null && !look.isHidden()) {
      notes.add(id);
    }
  }

  /** What stands in a text box is read before the paragraph that the box hangs on. */
  private void shape(XmlCursor xml, String name) throws XMLStreamException {
    switch (name) {
      case "w:txbxContent" -> {
        flow.begin();
        xml.children(each -> block(xml, each));
        flow.end().forEach(flow::add);
      }
      case "mc:AlternateContent" -> alternatives(xml, each -> shape(xml, each));
      default -> xml.children(each -> shape(xml, each));
    }
  }

  private void formula(XmlCursor xml, String name) throws XMLStreamException {
    if (name.equals("m:t")) {
      text(xml.text(), around);
    } else if (name.equals("w:r")) {
      run(xml);
    } else {
      xml.children(each -> formula(xml, each));
    }
  }

  /** The same thing for newer and older programs (ECMA-376, part 3, 9.3): it is read once. */
  private static void alternatives(XmlCursor xml, XmlCursor.Visitor visitor)
      throws XMLStreamException {
    var taken = new boolean[1];
    xml.children(
        name -> {
          boolean choice = name.equals("mc:Choice") && DocxShapes.known(xml.attribute("Requires"));
          if (!taken[0] && (choice || name.equals("mc:Fallback"))) {
            taken[0] = true;
            xml.children(visitor);
          }
        });
  }
}
