package vn.kehoach.read;

import java.util.List;
import java.util.Objects;
import vn.kehoach.model.Box;
import vn.kehoach.read.WordBuilder.PlacedWord;

/**
 * Footnote marks: small raised figures right behind a word. They are no part of the text ("tỉnh10"
 * is not what the plan says).
 */
final class RaisedMarks {

  /** A mark is at most this share of the size of the word before it. */
  private static final double SMALL = 0.78;

  /** It is raised by at least this share of that size. */
  private static final double RAISED = 0.15;

  /** It stands right behind the word, in points. */
  private static final double NEAR = 3;

  private RaisedMarks() {}

  static List<PlacedWord> without(List<PlacedWord> words) {
    return words.stream().filter(word -> !isMark(word, words)).toList();
  }

  private static boolean isMark(PlacedWord candidate, List<PlacedWord> words) {
    String text = candidate.word().text();
    if (text.length() > 3 || !text.chars().allMatch(Character::isDigit)) {
      return false;
    }
    return words.stream().anyMatch(word -> behind(candidate, word));
  }

  private static boolean behind(PlacedWord mark, PlacedWord word) {
    double size = word.word().style().size();
    double raise = word.baseline() - mark.baseline();
    double gap = box(mark).x() - box(word).right();
    return mark.word().style().size() <= SMALL * size
        && raise >= RAISED * size
        && raise <= size
        && Math.abs(gap) <= NEAR;
  }

  private static Box box(PlacedWord word) {
    return Objects.requireNonNull(word.word().box());
  }
}
