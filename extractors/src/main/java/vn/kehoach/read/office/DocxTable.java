package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.kehoach.read.Flow;

/** Reads {@code w:tbl} (ECMA-376, part 1, 17.4): rows and cells on the grid of column widths. */
final class DocxTable {

  /** Word draws no more columns. */
  private static final int MOST_COLUMNS = 256;

  /** Width of a column that the file gives none. */
  private static final int WIDTH = 1000;

  private final XmlCursor xml;
  private final DocxBody body;
  private final EdgeGrid grid = new EdgeGrid();
  private final List<Integer> widths = new ArrayList<>();
  private int column;
  private boolean rowDeleted;

  private DocxTable(XmlCursor xml, DocxBody body) {
    this.xml = xml;
    this.body = body;
  }

  /** Reads a table; what stands in its cells is read by the body. */
  static List<Flow> read(XmlCursor xml, DocxBody body) throws XMLStreamException {
    var table = new DocxTable(xml, body);
    xml.children(table::part);
    return table.grid.build();
  }

  private void part(String name) throws XMLStreamException {
    switch (name) {
      case "w:tblPr" -> xml.children(this::property);
      case "w:tblGrid" -> xml.children(each -> width());
      case "w:tr" -> row();
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> xml.children(this::part);
      default -> {
        // Bookmarks and the like.
      }
    }
  }

  private void property(String name) throws XMLStreamException {
    boolean styled = name.equals("w:tblStyle") && body.styles().named(xml.value()).ruled();
    if (styled || DocxBorders.drawn(xml, name)) {
      grid.ruled();
    }
  }

  private void width() {
    widths.add(Math.max(1, XmlCursor.number(xml.attribute("w"), WIDTH)));
  }

  private void row() throws XMLStreamException {
    grid.row();
    column = 0;
    rowDeleted = false;
    xml.children(this::rowPart);
    if (rowDeleted) {
      grid.dropRow();
    }
  }

  private void rowPart(String name) throws XMLStreamException {
    switch (name) {
      case "w:trPr" ->
          xml.children(
              each -> {
                if (each.equals("w:gridBefore")) {
                  column = Math.clamp(xml.number(0), 0, MOST_COLUMNS);
                }
                rowDeleted |= each.equals("w:del");
              });
      case "w:tblPrEx" -> xml.children(this::property);
      case "w:tc" -> {
        if (!rowDeleted) {
          cell();
        }
      }
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
          xml.children(this::rowPart);
      default -> {
        // Bookmarks and the like.
      }
    }
  }

  private void cell() throws XMLStreamException {
    var properties = new CellProperties();
    body.flow().begin();
    xml.children(
        name -> {
          if (name.equals("w:tcPr")) {
            xml.children(each -> properties.visit(xml, each));
          } else if (!properties.deleted) {
            body.block(xml, name);
          }
        });
    List<Flow> content = body.flow().end();
    int left = edge(column);
    column = Math.min(column + Math.clamp(properties.span, 1, MOST_COLUMNS), 2 * MOST_COLUMNS);
    if (properties.ruled) {
      grid.ruled();
    }
    if (properties.across && !grid.rowEmpty()) {
      grid.widen(edge(column), content);
    } else {
      grid.cell(left, edge(column), properties.down, content);
    }
  }

  /** Where a grid line lies, from the table's left. */
  private int edge(int line) {
    int edge = 0;
    for (int i = 0; i < line; i++) {
      edge += i < widths.size() ? widths.get(i) : WIDTH;
    }
    return edge;
  }

  /** What {@code w:tcPr} says, as far as it has been read. */
  private static final class CellProperties {

    private int span = 1;
    private boolean down;
    private boolean across;
    private boolean deleted;
    private boolean ruled;

    void visit(XmlCursor xml, String name) throws XMLStreamException {
      switch (name) {
        case "w:gridSpan" -> span = xml.number(1);
        case "w:vMerge" -> down = !"restart".equals(xml.value());
        case "w:hMerge" -> across = !"restart".equals(xml.value());
        case "w:cellDel" -> deleted = true;
        default -> ruled |= DocxBorders.drawn(xml, name);
      }
    }
  }
}
