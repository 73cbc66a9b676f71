package vn.kehoach.layout;

import java.util.List;

/** A part of a document in reading order. */
public sealed interface Block {

  /**
   * Running text.
   *
   * @param passage the words
   * @param centered whether it is set on the middle of the page
   */
  record Paragraph(Passage passage, boolean centered) implements Block {}

  /**
   * An item of a list.
   *
   * @param mark the mark as printed ("-", "+", "•")
   * @param passage the words without the mark
   */
  record Item(String mark, Passage passage) implements Block {}

  /**
   * Lines that stand side by side, as in the letterhead and the signature block.
   *
   * @param left the lines of the left part
   * @param right the lines of the right part
   */
  record Columns(List<Passage> left, List<Passage> right) implements Block {

    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /**
   * Lines of plain text that begin with the head of a table whose columns were lost.
   *
   * @param lines the lines, and how many empty lines stand above each
   */
  record FlatTable(List<FlatLine> lines) implements Block {

    public FlatTable {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a flattened table.
   *
   * @param passage its words
   * @param blanksAbove number of empty lines above it
   */
  record FlatLine(Passage passage, int blanksAbove) {}

  /**
   * A ruled table, joined over pages.
   *
   * @param table its rows
   */
  record TableBlock(Table table) implements Block {}
}
