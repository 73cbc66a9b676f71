package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.Word;

/**
 * The lines of small print at a page's foot that open with a figure: footnotes. They are taken out
 * of the flow, so that paragraphs and tables join over the page's end.
 */
final class Footnotes {

  /** Footnotes are set in at most this share of the page's usual size. */
  private static final double SMALL = 0.87;

  private Footnotes() {}

  /**
   * Index of the first footnote among a page's lines; their number where there is none. Numbered
   * rows of a table in small print are none.
   */
  static int start(PageGrids onGrid, List<Line> lines) {
    double usual = usualSize(onGrid.page());
    int start = lines.size();
    int candidate = lines.size();
    while (candidate > 0
        && size(lines.get(candidate - 1)) <= SMALL * usual
        && !onGrid.outside(List.of(lines.get(candidate - 1))).isEmpty()) {
      candidate--;
      if (opensWithFigure(lines.get(candidate))) {
        start = candidate;
      }
    }
    return candidate == 0 ? lines.size() : start;
  }

  private static boolean opensWithFigure(Line line) {
    String text = line.text();
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i < 3
        && i < text.length()
        && (text.charAt(i) == ' ' || Character.isLetter(text.charAt(i)));
  }

  private static double size(Line line) {
    return line.words().stream().mapToDouble(word -> word.style().size()).max().orElse(0);
  }

  /** The size that most of a page's letters have. */
  private static double usualSize(Page page) {
    double[] sizes =
        page.lines().stream()
            .flatMap(line -> line.words().stream())
            .map(Word::style)
            .mapToDouble(style -> style.size())
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }
}
