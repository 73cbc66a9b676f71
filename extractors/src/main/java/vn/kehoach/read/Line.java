package vn.kehoach.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * Words on one baseline, from left to right.
 *
 * @param words at least one
 * @param page the page, 1-based; null in a medium without pages
 * @param number the line, 1-based, in plain text; null elsewhere
 * @param blanksAbove number of empty lines above it in plain text
 * @param spots where each word stands on a line of plain text, columns counted from 0; empty in a
 *     medium whose words have boxes, and for a line that was put together of others' words
 * @param paragraph the paragraph that it is a line of, 1-based, in a medium that knows its
 *     paragraphs; null elsewhere
 */
public record Line(
    List<Word> words,
    @Nullable Integer page,
    @Nullable Integer number,
    int blanksAbove,
    List<Spot> spots,
    @Nullable Integer paragraph) {

  /** The word that stands for a break inside a cell of a line with strokes. */
  public static final String BREAK = "↵";

  public Line {
    words = List.copyOf(words);
    spots = List.copyOf(spots);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
    if (!spots.isEmpty() && spots.size() != words.size()) {
      throw new IllegalArgumentException("each word stands somewhere, or none is known to");
    }
  }

  /** A line of plain text. */
  public Line(
      List<Word> words,
      @Nullable Integer page,
      @Nullable Integer number,
      int blanksAbove,
      List<Spot> spots) {
    this(words, page, number, blanksAbove, spots, null);
  }

  /** A line whose words have boxes, or whose places on the line do not matter. */
  public Line(List<Word> words, @Nullable Integer page, @Nullable Integer number, int blanksAbove) {
    this(words, page, number, blanksAbove, List.of());
  }

  /** A line of a paragraph, in a medium that has neither pages nor lines of its own. */
  public static Line of(List<Word> words, int paragraph) {
    return new Line(words, null, null, 0, List.of(), paragraph);
  }

  /** Whether a character is an upright stroke, with which plain text parts cells. */
  public static boolean stroke(int character) {
    return character == '|' || character == '│' || character == '║' || character == '┃';
  }

  /** The words with single blanks between them. */
  public String text() {
    if (words.size() == 1) {
      return words.getFirst().text();
    }
    var text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** The box around all words; null in plain text. */
  public @Nullable Box box() {
    Box around = null;
    for (Word word : words) {
      Box box = word.box();
      if (box != null) {
        around = around == null ? box : around.union(box);
      }
    }
    return around;
  }

  /** Whether every word is set in bold. */
  public boolean bold() {
    return words.stream().allMatch(word -> word.style().bold());
  }

  /** The same place with other words, whose places on the line are not known. */
  public Line withWords(List<Word> others) {
    return new Line(others, page, number, blanksAbove, List.of(), paragraph);
  }
}
