package vn.kehoach.read.scan;

import java.util.Comparator;
import java.util.List;

/**
 * Words that the engine put on one line, in pixels of the page.
 *
 * @param words from left to right
 * @param size the font size, in pixels; 0 where its words do not tell
 * @param baseline distance of the baseline from the top, in pixels
 */
record ReadLine(List<PlacedWord> words, double size, double baseline) {

  /** Marks such as a dash stand this far above the baseline, as a share of the font size. */
  private static final double MIDDLE = 0.24;

  /**
   * A word on the page.
   *
   * @param word as the engine gave it
   * @param box where it stands on the page
   */
  record PlacedWord(RawWord word, PixelBox box) {

    /** The same word with other characters. */
    PlacedWord reading(String text) {
      return new PlacedWord(
          new RawWord(word.image(), word.line(), word.box(), word.confidence(), text), box);
    }
  }

  static ReadLine of(List<PlacedWord> words) {
    List<PlacedWord> ordered =
        words.stream().sorted(Comparator.comparingInt(word -> word.box().x())).toList();
    List<PlacedWord> telling =
        ordered.stream().filter(word -> LetterHeight.of(word.word().text()).known()).toList();
    if (telling.isEmpty()) {
      return new ReadLine(ordered, 0, ordered.getFirst().box().bottom());
    }
    double size = median(telling.stream().mapToDouble(ReadLine::size).sorted().toArray());
    double baseline =
        median(telling.stream().mapToDouble(word -> baseline(word, size)).sorted().toArray());
    return new ReadLine(ordered, size, baseline);
  }

  /** The line with a size that others tell, where its own words do not. */
  ReadLine orSize(double other) {
    if (size > 0) {
      return this;
    }
    PixelBox box = words.getFirst().box();
    return new ReadLine(words, other, box.y() + box.height() / 2.0 + MIDDLE * other);
  }

  /** The line in a size that more lines agree on. */
  ReadLine withSize(double other) {
    return new ReadLine(words, other, baseline);
  }

  int left() {
    return words.getFirst().box().x();
  }

  int right() {
    return words.stream().mapToInt(word -> word.box().right()).max().orElseThrow();
  }

  private static double size(PlacedWord word) {
    return word.box().height() / LetterHeight.of(word.word().text()).whole();
  }

  private static double baseline(PlacedWord word, double size) {
    return word.box().bottom() - LetterHeight.of(word.word().text()).below() * size;
  }

  static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }
}
