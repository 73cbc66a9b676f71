package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;

/**
 * Names the places of words, so that the words of a passage can be found again among the lines that
 * were read. In plain text a line is one place, in a word processor's file a paragraph.
 */
public final class PassageWords {

  private PassageWords() {}

  /**
   * A word and the name of its place.
   *
   * @param place names the place
   * @param text the word, or what a passage holds of it
   */
  public record Placed(String place, String text) {}

  /** The words of a passage. */
  public static List<Placed> of(Passage passage) {
    var words = new ArrayList<Placed>();
    for (PlacedWord word : passage.words()) {
      if (!word.label()) {
        String place = place(word.whole(), word.page(), word.line(), word.paragraph());
        words.add(new Placed(place, passage.text().substring(word.start(), word.end())));
      }
    }
    return words;
  }

  /** The words of a line. */
  public static List<Placed> of(Line line) {
    var words = new ArrayList<Placed>();
    for (Word word : line.words()) {
      String place = place(word.box(), line.page(), line.number(), line.paragraph());
      words.add(new Placed(place, word.text()));
    }
    return words;
  }

  private static String place(
      @Nullable Box box,
      @Nullable Integer page,
      @Nullable Integer line,
      @Nullable Integer paragraph) {
    if (box == null) {
      return paragraph == null ? "line " + line : "paragraph " + paragraph;
    }
    return (page == null ? 0 : page)
        + "|"
        + Math.round(box.x() * 10)
        + "|"
        + Math.round(box.y() * 10);
  }
}
