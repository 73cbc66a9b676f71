package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.Flow;

/**
 * The text of a Word 6 or 95 file → its flow. Of such files only the letters are known, with the
 * signs that end lines and cells: no style, no border, no merged cell.
 *
 * <p>A cell ends with a sign, and a row with the same sign once more: an empty cell looks like the
 * end of a row. The first row tells how many cells there are; the others have as many.
 */
final class OldDocBody {

  private static final char CELL_END = 7;
  private static final char PARAGRAPH_END = 0x0D;
  private static final char LAST_SPECIAL = 0x1F;
  private static final char HARD_HYPHEN = 0x1E;
  private static final String BREAKS = "\u000B\u000C\u000E";

  private final FlowBuilder flow = new FlowBuilder();
  private final WordFields fields = new WordFields();

  /** Rows of the table that is being read; empty outside of a table. */
  private final List<List<String>> rows = new ArrayList<>();

  /** Cells of the row that is being read; null between rows. */
  private List<String> row = new ArrayList<>();

  /** What stands in the cell so far, if it has ended a paragraph. */
  private final StringBuilder cell = new StringBuilder();

  FlowBuilder flow() {
    return flow;
  }

  /** Reads a text. */
  void read(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == CELL_END) {
        endCell(text.substring(from, i));
        from = i + 1;
      } else if (c == PARAGRAPH_END) {
        endParagraph(text.substring(from, i));
        from = i + 1;
      }
    }
    endParagraph(text.substring(from));
    endTable();
  }

  /** Reads a text that stands apart. */
  void aside(String text, Flow.Place place) {
    flow.begin();
    read(text);
    flow.endAside(place);
  }

  private void endCell(String text) {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    boolean end = text.isEmpty() && cell.isEmpty() && !row.isEmpty();
    if (end && (columns == 0 || row.size() >= columns)) {
      rows.add(row);
      row = new ArrayList<>();
    } else {
      row.add(cell + text);
      cell.setLength(0);
    }
  }

  private void endParagraph(String text) {
    if (!row.isEmpty()) {
      cell.append(text).append(PARAGRAPH_END);
      return;
    }
    endTable();
    paragraph(text);
  }

  private void endTable() {
    if (!row.isEmpty()) {
      rows.add(row); // cut off
      row = new ArrayList<>();
    }
    if (!cell.isEmpty()) {
      rows.add(List.of(cell.toString()));
      cell.setLength(0);
    }
    if (rows.isEmpty()) {
      return;
    }
    var grid = new GridBuilder();
    for (List<String> each : rows) {
      grid.row();
      each.forEach(content -> cell(grid, content));
    }
    rows.clear();
    grid.build().forEach(flow::add);
  }

  private void cell(GridBuilder grid, String content) {
    flow.begin();
    for (String part : content.split("\r")) {
      paragraph(part);
    }
    grid.cell(1, 1, flow.end());
  }

  private void paragraph(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= LAST_SPECIAL && c != '\t') {
        print(text.substring(from, i));
        special(c);
        from = i + 1;
      }
    }
    print(text.substring(from));
    fields.endParagraph();
    flow.endParagraph();
  }

  private void special(char c) {
    if (BREAKS.indexOf(c) >= 0) {
      flow.paragraph().lineBreak();
    } else if (c == HARD_HYPHEN) {
      print("-");
    } else {
      fields.mark(DocBody.fieldMark(c));
    }
  }

  private void print(String text) {
    if (!text.isEmpty() && fields.shown()) {
      flow.paragraph().run(text, RunLook.UNSET);
    }
  }
}
