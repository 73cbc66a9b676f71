package vn.kehoach.export.summary;

import java.util.List;

/** What a report is made of. */
public sealed interface Block {

  /**
   * The title of the report.
   *
   * @param text its first line
   * @param below what it is about
   */
  record Title(String text, String below) implements Block {}

  /**
   * A heading.
   *
   * @param level 1 for the outermost
   * @param text its words, with their number
   */
  record Heading(int level, String text) implements Block {}

  /**
   * A paragraph.
   *
   * @param text its words
   */
  record Paragraph(String text) implements Block {}

  /**
   * A table.
   *
   * @param heads the heads of its columns
   * @param widths how wide they are beside each other
   * @param rows its rows
   * @param centred which columns hold figures and short words, to be set in the middle
   */
  record Table(
      List<String> heads, List<Integer> widths, List<List<String>> rows, List<Integer> centred)
      implements Block {

    public Table {
      heads = List.copyOf(heads);
      widths = List.copyOf(widths);
      rows = rows.stream().map(List::copyOf).toList();
      centred = List.copyOf(centred);
    }
  }
}
