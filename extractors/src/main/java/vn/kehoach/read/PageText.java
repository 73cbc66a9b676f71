package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.WordBuilder.PlacedWord;

/**
 * A page's own characters, and those that are laid over it → the lines of its text, and the lines
 * of stamps.
 *
 * <p>What fills a printed blank of the letterhead ("Số: /KH-UBND") is text; any other overlay is a
 * stamp. Stamps that were printed into the page are taken out of its text by their words.
 *
 * @param lines the text
 * @param stamps what signatures and stamps say
 * @param fillings those of the stamps that may be fillings of blanks that no letters print
 */
record PageText(List<Line> lines, List<Line> stamps, List<List<PlacedWord>> fillings) {

  static PageText of(List<Glyph> printed, List<Overlay> overlays, int page, double height) {
    var stamps = new ArrayList<Line>();
    var fillings = new ArrayList<List<PlacedWord>>();
    for (Overlay overlay : overlays) {
      List<PlacedWord> words = words(overlay.glyphs());
      List<Line> lines = LineBuilder.lines(words, page);
      if (overlay.whole() && lines.stream().map(Line::text).noneMatch(StampWords::in)) {
        fillings.add(words);
      } else {
        stamps.addAll(lines);
      }
    }
    var blanks = new PrintedBlanks(words(DottedBlanks.opened(printed, fillings)), page, height);
    var unplaced = new ArrayList<List<PlacedWord>>();
    for (List<PlacedWord> filling : fillings) {
      if (!blanks.fill(filling)) {
        unplaced.add(filling);
        stamps.addAll(LineBuilder.lines(filling, page));
      }
    }
    PrintedStamps.Parted parted = PrintedStamps.part(LineBuilder.lines(blanks.words(), page));
    stamps.addAll(parted.stamps());
    return new PageText(parted.text(), stamps, unplaced);
  }

  private static List<PlacedWord> words(List<Glyph> glyphs) {
    var words = new WordBuilder();
    glyphs.forEach(words::add);
    return words.finish();
  }
}
