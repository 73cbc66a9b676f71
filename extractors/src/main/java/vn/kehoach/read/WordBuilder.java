package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Box;
import vn.kehoach.text.Spacing;

/**
 * Glyphs in the order of the content stream → words.
 *
 * <p>A word ends at a blank, at a gap wider than {@value #GAP} of the font size, at another
 * baseline, or where the pen goes back. Characters that are painted twice at the same place, as
 * some programs do for bold, count once.
 */
final class WordBuilder {

  /** Smallest gap between words, as a share of the font size; justified text never falls below. */
  private static final double GAP = 0.17;

  /** Glyphs within this share of the font size are the same glyph painted again. */
  private static final double SAME_PLACE = 0.12;

  /** Parts of the font size above and below the baseline that a word's box covers. */
  private static final double ASCENT = 0.8;

  private static final double DESCENT = 0.22;

  private final List<PlacedWord> words = new ArrayList<>();
  private final List<Glyph> current = new ArrayList<>();
  private List<Glyph> previous = List.of();

  /**
   * A word with its baseline, which lines are built from.
   *
   * @param word the word
   * @param baseline distance from the page's top, in points
   */
  record PlacedWord(Word word, double baseline) {}

  void add(Glyph glyph) {
    if (paintedTwice(glyph)) {
      return;
    }
    if (glyph.combining() && !current.isEmpty()) {
      current.add(glyph);
    } else if (glyph.blank()) {
      finishWord();
    } else {
      if (!current.isEmpty() && !continues(glyph)) {
        finishWord();
      }
      current.add(glyph);
    }
  }

  List<PlacedWord> finish() {
    finishWord();
    return List.copyOf(words);
  }

  private boolean continues(Glyph glyph) {
    Glyph last = current.getLast();
    double size = Math.max(1, last.style().size());
    double gap = glyph.x() - last.right();
    return Math.abs(glyph.baseline() - last.baseline()) < 0.2 * size
        && gap < GAP * size
        && gap > -0.5 * size;
  }

  private boolean paintedTwice(Glyph glyph) {
    double tolerance = SAME_PLACE * Math.max(1, glyph.style().size());
    return contains(current, glyph, tolerance) || contains(previous, glyph, tolerance);
  }

  private static boolean contains(List<Glyph> glyphs, Glyph sought, double tolerance) {
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.x() - sought.x()) < tolerance
          && Math.abs(glyph.baseline() - sought.baseline()) < tolerance
          && glyph.text().equals(sought.text())) {
        return true;
      }
    }
    return false;
  }

  private void finishWord() {
    if (current.isEmpty()) {
      return;
    }
    var text = new StringBuilder();
    current.forEach(glyph -> text.append(glyph.text()));
    String clean = Spacing.raw(text.toString());
    if (!clean.isEmpty()) {
      words.add(new PlacedWord(new Word(clean, box(), current.getFirst().style()), baseline()));
    }
    previous = List.copyOf(current);
    current.clear();
  }

  private double baseline() {
    return current.getFirst().baseline();
  }

  private Box box() {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Glyph glyph : current) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.right());
    }
    double size = current.getFirst().style().size();
    return new Box(left, baseline() - ASCENT * size, right - left, (ASCENT + DESCENT) * size);
  }
}
