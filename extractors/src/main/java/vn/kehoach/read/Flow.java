package vn.kehoach.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document whose own format says what is a paragraph and what a table: a word
 * processor's file, a web page, a sheet.
 */
public sealed interface Flow {

  /**
   * A paragraph.
   *
   * @param number the paragraph, 1-based: counted from the start of the document in reading order,
   *     empty ones and those in tables included
   * @param lines its words, cut where its author broke the line by hand; empty where nothing is
   *     printed but the mark, as in a table whose rows are numbered automatically
   * @param mark what an automatic list prints before it ("-", "a)", "1.2."); null where there is
   *     none, or where it is typed and stands among the words
   * @param centered whether it is set on the middle
   * @param heading level of the heading style that it bears, 1 outermost; 0 where it bears none
   */
  record Paragraph(
      int number, List<Line> lines, @Nullable String mark, boolean centered, int heading)
      implements Flow {

    public Paragraph {
      lines = List.copyOf(lines);
      if (lines.isEmpty() && mark == null) {
        throw new IllegalArgumentException("a paragraph has a line or a mark");
      }
    }

    /** The same paragraph with other words. */
    Paragraph with(List<Line> others) {
      return new Paragraph(number, others, mark, centered, heading);
    }
  }

  /**
   * What stands outside of the running text.
   *
   * @param place where it is printed
   * @param content what it says
   */
  record Aside(Place place, List<Flow> content) implements Flow {

    public Aside {
      content = List.copyOf(content);
    }
  }

  /** Where a thing outside of the running text is printed. */
  enum Place {
    /** At the foot of a page or behind the text, to a word of it. */
    NOTE,
    /** At the head or foot of every page. */
    MARGIN
  }

  /**
   * A table on its grid.
   *
   * @param columns number of grid columns
   * @param rows from top to bottom
   * @param ruled whether any border is drawn; one without is often a letterhead or signature block
   */
  record Table(int columns, List<Row> rows, boolean ruled) implements Flow {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells the cells that begin in this row, from left to right
   */
  record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell; each covers a rectangle of the grid, and no two cells cover the same square.
   *
   * @param column first grid column, from 0
   * @param columnSpan number of grid columns
   * @param rowSpan number of grid rows
   * @param content what stands in it, tables inside it included; empty in an empty cell
   */
  record Cell(int column, int columnSpan, int rowSpan, List<Flow> content) {

    public Cell {
      content = List.copyOf(content);
      if (column < 0 || columnSpan < 1 || rowSpan < 1) {
        throw new IllegalArgumentException("a cell covers a part of the grid");
      }
    }
  }
}
