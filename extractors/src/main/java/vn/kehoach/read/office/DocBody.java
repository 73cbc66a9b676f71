package vn.kehoach.read.office;

import java.util.Map;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;

/**
 * Goes through the text of a Word file in the older format, its notes, heads and feet: paragraphs
 * and tables in their order, as they read once every tracked change is accepted.
 */
final class DocBody {

  private static final int CENTERED = 1;
  private static final int BODY_LEVEL = 9;

  /** Characters that stand for something else (MS-DOC, 2.4.1 and 2.6.1). */
  private static final char CELL_END = 7;

  private static final char DRAWING = 8;
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char PARAGRAPH_END = 0x0D;
  private static final char COLUMN_BREAK = 0x0E;
  private static final char HARD_HYPHEN = 0x1E;
  private static final char LAST_SPECIAL = 0x1F;

  private static final Map<Character, String> FIELD_MARKS =
      Map.of((char) 0x13, "begin", (char) 0x14, "separate", (char) 0x15, "end");

  private final DocLists lists;
  private final DocTextBoxes boxes;
  private final FlowBuilder flow = new FlowBuilder();
  private final WordFields fields = new WordFields();

  DocBody(HWPFDocument document, DocTextBoxes boxes) {
    this.lists = new DocLists(document);
    this.boxes = boxes;
  }

  FlowBuilder flow() {
    return flow;
  }

  /** Reads the paragraphs and tables of a text that stands at a level of nested tables. */
  void read(Range text, int level) {
    int count = text.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = text.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = text.getTable(paragraph);
        table(table, level + 1);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph);
      }
    }
  }

  /** Reads a text that stands apart. */
  void aside(Range text, Flow.Place place) {
    flow.begin();
    read(text, 0);
    flow.endAside(place);
  }

  private void table(Table table, int level) {
    var grid = new EdgeGrid();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      grid.row();
      for (int j = 0; j < row.numCells(); j++) {
        cell(grid, row.getCell(j), level);
      }
      if (ruled(row)) {
        grid.ruled();
      }
    }
    grid.build().forEach(flow::add);
  }

  private void cell(EdgeGrid grid, TableCell cell, int level) {
    flow.begin();
    read(cell, level);
    var content = flow.end();
    int right = cell.getLeftEdge() + cell.getWidth();
    if (cell.isMerged() && !cell.isFirstMerged() && !grid.rowEmpty()) {
      grid.widen(right, content);
    } else {
      boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      grid.cell(cell.getLeftEdge(), right, goesOn, content);
    }
    if (drawn(cell.getBrcTop()) || drawn(cell.getBrcBottom()) || drawn(cell.getBrcLeft())) {
      grid.ruled();
    }
  }

  private static boolean ruled(TableRow row) {
    return drawn(row.getTopBorder())
        || drawn(row.getBottomBorder())
        || drawn(row.getHorizontalBorder())
        || drawn(row.getVerticalBorder());
  }

  /** No border at all, or one that says that there is none (MS-DOC, 2.9.16, brcType). */
  private static boolean drawn(@Nullable BorderCode border) {
    return border != null && !border.isEmpty() && border.getBorderType() % 255 != 0;
  }

  private void paragraph(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    boolean joins = runs > 0 && endDeleted(paragraph.getCharacterRun(runs - 1));
    ParagraphBuilder builder = flow.paragraph();
    builder.centered(paragraph.getJustification() == CENTERED);
    builder.heading(paragraph.getLvl() >= BODY_LEVEL ? 0 : paragraph.getLvl() + 1);
    if (!joins) {
      builder.mark(lists.label(paragraph));
    }
    for (int i = 0; i < runs; i++) {
      run(paragraph.getCharacterRun(i));
    }
    fields.endParagraph();
    if (!joins) {
      flow.endParagraph();
    }
  }

  private static boolean endDeleted(CharacterRun last) {
    return last.isMarkedDeleted() && last.text().endsWith(String.valueOf(PARAGRAPH_END));
  }

  private void run(CharacterRun run) {
    if (run.isMarkedDeleted()) {
      return;
    }
    var look =
        new RunLook(
            run.isBold(), run.isItalic(), run.isVanished(), run.isCapitalized(), run.getFontName());
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
      text(SymbolFonts.printed(String.valueOf(run.getSymbolCharacter()), font), look);
      return;
    }
    String text = run.text();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= LAST_SPECIAL && c != '\t') {
        text(text.substring(from, i), look);
        special(c, run.getStartOffset() + i, look);
        from = i + 1;
      }
    }
    text(text.substring(from), look);
  }

  private void special(char c, int place, RunLook look) {
    switch (c) {
      case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> flow.paragraph().lineBreak();
      case HARD_HYPHEN -> text("-", look);
      case DRAWING -> box(place);
      case PARAGRAPH_END, CELL_END -> {
        // The paragraph ends with its range.
      }
      default -> {
        fields.mark(fieldMark(c));
      }
    }
  }

  /** What a sign says of a field; null where it says nothing of any. */
  static @Nullable String fieldMark(char c) {
    return FIELD_MARKS.get(c);
  }

  private void text(String text, RunLook look) {
    if (!text.isEmpty() && !look.isHidden() && fields.shown()) {
      flow.paragraph().run(text, look);
    }
  }

  /** What stands in a text box is read before the paragraph that the box hangs on. */
  private void box(int place) {
    Range box = boxes.at(place);
    if (box != null) {
      box(box);
    }
  }

  /** Reads what stands in a text box. */
  void box(Range box) {
    flow.begin();
    read(Objects.requireNonNull(box), 0);
    flow.end().forEach(flow::add);
  }
}
