package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;

/**
 * Tells page numbers and running heads from text, by their place at the page's edge (Nghị định
 * 30/2020/NĐ-CP, phụ lục I: the page number stands in the middle of the top margin) and by their
 * return on other pages.
 */
final class RunningHeads {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-–—]?\\s*(?:[Tt]rang\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?\\s*[-–—]?");

  /** Lines at each edge of a page that can be a head or foot. */
  private static final int EDGE = 2;

  /** A head returns on at least this share of the pages, and on three. */
  private static final double SHARE = 0.5;

  private static final int FEWEST = 3;

  /** Characters of an address that nobody prints on purpose. */
  private static final int LONG_ADDRESS = 100;

  private final List<Line> pageNumbers = new ArrayList<>();
  private final List<Line> heads = new ArrayList<>();
  private final List<Line> footnotes = new ArrayList<>();
  private final List<Line> links = new ArrayList<>();
  private final Map<String, Integer> returns = new HashMap<>();
  private final int pages;

  RunningHeads(List<PageGrids> pages) {
    this.pages = pages.size();
    for (PageGrids page : pages) {
      edges(page).stream().map(RunningHeads::shape).distinct().forEach(this::count);
    }
  }

  /** The lines of a page without its number and heads, which are noted. */
  List<Line> body(PageGrids onGrid) {
    Page page = onGrid.page();
    var body = new ArrayList<>(page.lines());
    if (page.number() == null) {
      Set<Line> ascending = LoosePageNumbers.find(page.lines());
      body.removeIf(line -> note(looseNumber(line) || ascending.contains(line), line, pageNumbers));
      return body;
    }
    List<Line> edges = edges(onGrid);
    body.removeIf(line -> edges.contains(line) && note(isNumber(page, line), line, pageNumbers));
    body.removeIf(line -> edges.contains(line) && note(isHead(line), line, heads));
    int footnotes = Footnotes.start(onGrid, body);
    this.footnotes.addAll(body.subList(footnotes, body.size()));
    return body.subList(0, footnotes);
  }

  /** A long address alone on its line leaked out of a link; it is no text of the plan. */
  boolean leakedLink(Line line) {
    String text = line.text();
    boolean address = text.startsWith("http://") || text.startsWith("https://");
    return note(address && line.words().size() == 1 && text.length() > LONG_ADDRESS, line, links);
  }

  List<Line> pageNumbers() {
    return pageNumbers;
  }

  List<Line> heads() {
    return heads;
  }

  List<Line> footnotes() {
    return footnotes;
  }

  List<Line> links() {
    return links;
  }

  private static boolean note(boolean found, Line line, List<Line> where) {
    if (found) {
      where.add(line);
    }
    return found;
  }

  private void count(String shape) {
    returns.merge(shape, 1, Integer::sum);
  }

  private boolean isHead(Line line) {
    int count = returns.getOrDefault(shape(line), 0);
    return count >= FEWEST && count >= SHARE * pages && line.text().length() > 2;
  }

  /** Nothing but a number, at the very edge and clear of the text. */
  private static boolean isNumber(Page page, Line line) {
    if (!PAGE_NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    Box box = line.box();
    if (box == null) {
      return false;
    }
    boolean atEdge = line.equals(page.lines().getFirst()) || line.equals(page.lines().getLast());
    boolean inMargin = box.bottom() < 0.1 * page.height() || box.y() > 0.9 * page.height();
    return atEdge && inMargin;
  }

  /**
   * In plain text a page's number stands alone behind the empty lines of a page break; a row's
   * number in a flattened table has one empty line above it at most.
   */
  private static boolean looseNumber(Line line) {
    return line.blanksAbove() >= 2 && PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** The first and last lines of a page that stand in no table. */
  private static List<Line> edges(PageGrids page) {
    List<Line> lines = page.outside(page.page().lines());
    if (lines.size() <= 2 * EDGE) {
      return lines;
    }
    var edges = new ArrayList<>(lines.subList(0, EDGE));
    edges.addAll(lines.subList(lines.size() - EDGE, lines.size()));
    return edges;
  }

  /** A line's words without figures, and where it stands, to a grid of ten points. */
  private static String shape(Line line) {
    Box box = line.box();
    String place = box == null ? "" : Math.round(box.y() / 10) + "|" + Math.round(box.x() / 10);
    return line.text().replaceAll("\\d+", "#") + "@" + place;
  }
}
