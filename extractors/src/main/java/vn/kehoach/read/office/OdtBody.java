package vn.kehoach.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/**
 * The body of an OpenDocument text → its flow. It goes through the elements one by one, so that
 * nesting costs no stack. Deleted text, comments and what is hidden are passed over.
 */
final class OdtBody {

  private static final int MOST_BLANKS = 1000;

  private final OdtStyles styles;
  private final OdtLists lists;
  private final FlowBuilder flow = new FlowBuilder();
  private final Deque<GridBuilder> tables = new ArrayDeque<>();
  private final Deque<int[]> cells = new ArrayDeque<>();
  private final Deque<OdtFormat> formats = new ArrayDeque<>();

  /** How deep inside something unprinted the reader is; 0 outside. */
  private int unprinted;

  /** How many paragraphs are open: a note or a text box stands inside of one. */
  private int paragraphs;

  private boolean inText;

  OdtBody(OdtStyles styles) {
    this.styles = styles;
    lists = new OdtLists(styles);
    formats.push(OdtFormat.NONE);
  }

  /** Goes through the content. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (unprinted > 0 || inText && skipped(xml)) {
            unprinted++;
          } else {
            start(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (unprinted > 0) {
            unprinted--;
          } else {
            end(xml);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (unprinted == 0 && paragraphs > 0) {
            text(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  /** The whole text. */
  SourceText source(String mediaType) throws ReadException {
    return flow.source(mediaType);
  }

  private static boolean skipped(XMLStreamReader xml) {
    String name = SafeXml.name(xml);
    return OdtNames.UNPRINTED.contains(name)
        || name.equals("text:section") && "none".equals(SafeXml.attribute(xml, "display"));
  }

  private void start(XMLStreamReader xml) {
    String name = SafeXml.name(xml);
    if (name.equals("office:text")) {
      inText = true;
    }
    if (!inText) {
      margin(xml, name);
      return;
    }
    if (OdtNames.BOXES.contains(name)) {
      aside();
      return;
    }
    switch (name) {
      case "text:p", "text:h" -> paragraph(xml, name);
      case "text:span" ->
          formats.push(
              styles
                  .resolved("text", SafeXml.attribute(xml, "style-name"))
                  .over(formats.element()));
      case "text:s" -> text(" ".repeat(Math.clamp(SafeXml.number(xml, "c", 1), 0, MOST_BLANKS)));
      case "text:tab" -> text("\t");
      case "text:line-break" -> flow.paragraph().lineBreak();
      case "text:list" ->
          lists.begin(
              SafeXml.attribute(xml, "style-name"),
              SafeXml.attribute(xml, "id"),
              "true".equals(SafeXml.attribute(xml, "continue-numbering")),
              SafeXml.attribute(xml, "continue-list"));
      case "text:list-item" -> {
        int first = SafeXml.number(xml, "start-value", Integer.MIN_VALUE);
        lists.item(first == Integer.MIN_VALUE ? null : first);
      }
      case "table:table", "table:sub-table" -> tables.push(new GridBuilder());
      case "table:table-row" -> table().row();
      case "table:table-cell" -> cell(xml);
      case "text:note-body" -> aside();
      default -> {}
    }
  }

  private void end(XMLStreamReader xml) {
    if (!inText) {
      return;
    }
    String name = SafeXml.name(xml);
    if (OdtNames.BOXES.contains(name)) {
      flow.end().forEach(flow::add);
      formats.pop();
      return;
    }
    if (OdtNames.MARGINS.contains(name)) {
      flow.endAside(Flow.Place.MARGIN);
      formats.pop();
      inText = false;
      return;
    }
    switch (name) {
      case "text:p", "text:h" -> {
        formats.pop();
        paragraphs--;
        flow.endParagraph();
      }
      case "text:span" -> formats.pop();
      case "text:list" -> lists.end();
      case "table:table", "table:sub-table" -> tables.pop().build().forEach(flow::add);
      case "table:table-cell" -> endCell();
      case "text:note-body" -> {
        flow.endAside(Flow.Place.NOTE);
        formats.pop();
      }
      case "office:text" -> inText = false;
      default -> {}
    }
  }

  private void margin(XMLStreamReader xml, String name) {
    if (OdtNames.MARGINS.contains(name) && !"false".equals(SafeXml.attribute(xml, "display"))) {
      inText = true;
      aside();
    }
  }

  private void paragraph(XMLStreamReader xml, String name) {
    OdtFormat format = styles.resolved("paragraph", SafeXml.attribute(xml, "style-name"));
    formats.push(format);
    paragraphs++;
    int level = name.equals("text:h") ? SafeXml.number(xml, "outline-level", 1) : 0;
    @Nullable String label = lists.label();
    ParagraphBuilder paragraph = flow.paragraph();
    paragraph.mark(label == null && level > 0 ? lists.heading(level) : label);
    paragraph.centered(Boolean.TRUE.equals(format.centered()));
    paragraph.heading(level);
  }

  private void text(String letters) {
    OdtFormat format = formats.element();
    if (!Boolean.TRUE.equals(format.hidden())) {
      var look = new RunLook(null, null, null, format.capitals(), styles.font(format.font()));
      flow.paragraph().run(letters, look, format.style());
    }
  }

  private void aside() {
    flow.begin();
    formats.push(OdtFormat.NONE);
  }

  private void cell(XMLStreamReader xml) {
    OdtFormat format = styles.resolved("table-cell", SafeXml.attribute(xml, "style-name"));
    if (Boolean.TRUE.equals(format.ruled())) {
      table().ruled();
    }
    cells.push(
        new int[] {
          SafeXml.number(xml, "number-columns-spanned", 1),
          SafeXml.number(xml, "number-rows-spanned", 1),
          SafeXml.number(xml, "number-columns-repeated", 1)
        });
    flow.begin();
    formats.push(OdtFormat.NONE);
  }

  private void endCell() {
    formats.pop();
    var content = flow.end();
    int[] spans = cells.pop();
    table().cell(spans[0], spans[1], content);
    // Only empty cells are written once for many.
    int repeated = Math.min(spans[2], GridBuilder.WIDEST_SPAN);
    for (int i = 1; i < repeated && content.isEmpty(); i++) {
      table().cell(spans[0], spans[1], content);
    }
  }

  private GridBuilder table() {
    if (tables.isEmpty()) {
      tables.push(new GridBuilder());
    }
    return tables.element();
  }
}
