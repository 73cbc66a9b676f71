package vn.kehoach.export.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.kehoach.export.summary.Block;

/** Sets the blocks of a report; lengths are twentieths of a point. */
final class BlockWriter {

  /** 6 pt between paragraphs, as the decree has it at least. */
  private static final int GAP = 120;

  private static final int BETWEEN_LINES = 40;
  private static final int FIRST_LINE = 567;
  private static final int CELL_SIDE = 60;
  private static final String HEAD_FILL = "F2F2F2";

  private final XWPFDocument document;

  BlockWriter(XWPFDocument document) {
    this.document = document;
  }

  /** Writes a block; a table fills the width. */
  void write(Block block, int width) {
    switch (block) {
      case Block.Title title -> {
        centred(title.text(), Styles.TITLE_SIZE, GAP);
        centred(title.below(), Styles.TITLE_SIZE, 2 * GAP);
      }
      case Block.Heading heading -> {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(Styles.HEADING + heading.level());
        paragraph.setSpacingBefore(2 * GAP);
        paragraph.setSpacingAfter(GAP);
        run(paragraph, heading.text(), Styles.TEXT_SIZE, true);
      }
      case Block.Paragraph words -> {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingBefore(GAP);
        paragraph.setSpacingAfter(GAP);
        run(paragraph, words.text(), Styles.TEXT_SIZE, false);
      }
      case Block.Table table -> table(table, width);
    }
  }

  private void centred(String text, int size, int after) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(after);
    run(paragraph, text, size, true);
  }

  private void table(Block.Table table, int width) {
    XWPFTable set = document.createTable(1, table.heads().size());
    int[] widths = widths(table.widths(), width);
    shape(set, widths, width);
    XWPFTableRow head = set.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int c = 0; c < widths.length; c++) {
      XWPFTableCell cell = head.getCell(c);
      cell.setColor(HEAD_FILL);
      cell(cell, table.heads().get(c), widths[c], true, true);
    }
    for (List<String> cells : table.rows()) {
      XWPFTableRow row = set.createRow();
      row.setCantSplitRow(true);
      for (int c = 0; c < widths.length; c++) {
        cell(row.getCell(c), cells.get(c), widths[c], false, table.centred().contains(c));
      }
    }
    document.createParagraph().setSpacingAfter(0);
  }

  private static int[] widths(List<Integer> shares, int width) {
    int sum = shares.stream().mapToInt(share -> share).sum();
    return shares.stream().mapToInt(share -> width * share / sum).toArray();
  }

  private static void shape(XWPFTable table, int[] widths, int width) {
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(width);
    table.setCellMargins(BETWEEN_LINES, CELL_SIDE, BETWEEN_LINES, CELL_SIDE);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int each : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(each));
    }
  }

  private static void cell(
      XWPFTableCell cell, String text, int width, boolean head, boolean centred) {
    cell.setWidth(Integer.toString(width));
    if (head) {
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    }
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setSpacingAfter(0);
    if (centred) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
    }
    run(paragraph, text, Styles.TABLE_SIZE, head);
  }

  private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    run.setBold(bold);
  }
}
