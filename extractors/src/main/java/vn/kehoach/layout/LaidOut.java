package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.read.Line;

/**
 * A document in reading order.
 *
 * @param blocks its parts
 * @param pageNumbers lines that bear nothing but a page number
 * @param runningHeads lines that return at the same place of many pages
 * @param footnotes small print at the foot of pages
 * @param links addresses that leaked out of a link
 */
public record LaidOut(
    List<Block> blocks,
    List<Line> pageNumbers,
    List<Line> runningHeads,
    List<Line> footnotes,
    List<Line> links) {

  public LaidOut {
    blocks = List.copyOf(blocks);
    pageNumbers = List.copyOf(pageNumbers);
    runningHeads = List.copyOf(runningHeads);
    footnotes = List.copyOf(footnotes);
    links = List.copyOf(links);
  }
}
