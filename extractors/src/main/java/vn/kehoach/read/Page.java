package vn.kehoach.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it is shown (rotation applied), or the whole of a medium without pages.
 *
 * @param number 1-based; null in a medium without pages
 * @param width in points, 0 in plain text
 * @param height in points, 0 in plain text
 * @param lines from top to bottom
 * @param rules ruling lines
 * @param imageCover share of the page that images cover, from 0 to 1
 * @param stamps lines of signatures and stamps that lie on the page and are no part of its text
 */
public record Page(
    @Nullable Integer number,
    double width,
    double height,
    List<Line> lines,
    List<Rule> rules,
    double imageCover,
    List<Line> stamps) {

  public Page {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
    stamps = List.copyOf(stamps);
  }

  /** A page without stamps. */
  public Page(
      @Nullable Integer number,
      double width,
      double height,
      List<Line> lines,
      List<Rule> rules,
      double imageCover) {
    this(number, width, height, lines, rules, imageCover, List.of());
  }

  /** The same page with other lines. */
  Page with(List<Line> others, List<Line> otherStamps) {
    return new Page(number, width, height, others, rules, imageCover, otherStamps);
  }
}
