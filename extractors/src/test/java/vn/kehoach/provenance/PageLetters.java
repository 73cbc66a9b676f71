package vn.kehoach.provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.kehoach.model.Box;
import vn.kehoach.provenance.FactPlaces.Place;

/** The characters of a PDF's pages as PDFBox places them, to look places up in. */
final class PageLetters implements AutoCloseable {

  /** Characters on one line differ by less than this in height, in points. */
  private static final double SAME_LINE = 3;

  /** What begins and ends within lines has the rest of two lines in its box, and no more. */
  private static final int MOST_BESIDE = 180;

  private final PDDocument document;
  private final List<List<TextPosition>> pages = new ArrayList<>();

  PageLetters(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
    new Collector().writeText(document, Writer.nullWriter());
  }

  /** What is wrong with a place; empty where its quote stands in its box. */
  List<String> astray(Place place) {
    Integer page = place.at().page();
    Box box = place.at().box();
    if (page == null || box == null || page > pages.size() || place.at().line() != null) {
      return List.of(place + " has no page or box");
    }
    String there = Letters.of(textIn(pages.get(page - 1), box));
    String quote = Letters.of(place.at().quote());
    boolean found = place.sideBySide() ? Letters.holds(there, quote) : there.contains(quote);
    boolean tight = there.length() - quote.length() <= MOST_BESIDE;
    return found && tight ? List.of() : List.of(place + " but there: " + there);
  }

  /** Line by line from the left, with a blank at each gap, so that marks of lists are words. */
  private static String textIn(List<TextPosition> page, Box box) {
    var text = new StringBuilder();
    double baseline = Double.NaN;
    double end = 0;
    for (TextPosition letter : lineByLine(page, box)) {
      boolean sameLine = Math.abs(letter.getYDirAdj() - baseline) < SAME_LINE;
      boolean gap = letter.getXDirAdj() - end > 0.15 * letter.getFontSizeInPt();
      text.append(sameLine && !gap ? "" : " ").append(letter.getUnicode());
      baseline = letter.getYDirAdj();
      end = letter.getXDirAdj() + letter.getWidthDirAdj();
    }
    return text.toString();
  }

  private static List<TextPosition> lineByLine(List<TextPosition> page, Box box) {
    List<TextPosition> within =
        new ArrayList<>(page.stream().filter(letter -> within(letter, box)).toList());
    within.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    var sorted = new ArrayList<TextPosition>();
    int from = 0;
    for (int i = 1; i <= within.size(); i++) {
      if (i == within.size()
          || within.get(i).getYDirAdj() - within.get(from).getYDirAdj() >= SAME_LINE) {
        List<TextPosition> line = within.subList(from, i);
        line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        sorted.addAll(line);
        from = i;
      }
    }
    return sorted;
  }

  /** A character belongs to a box when its middle does. */
  private static boolean within(TextPosition letter, Box box) {
    double x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
    double y = letter.getYDirAdj() - letter.getFontSizeInPt() * 0.3;
    return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes where each character stands; nothing of our reader takes part. */
  private final class Collector extends PDFTextStripper {

    private List<TextPosition> letters = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      letters.add(letter);
    }

    @Override
    protected void writePage() {
      pages.add(letters);
      letters = new ArrayList<>();
    }
  }
}
