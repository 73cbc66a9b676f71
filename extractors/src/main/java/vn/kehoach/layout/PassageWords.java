package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Box;
import vn.kehoach.read.Line;
import vn.kehoach.read.Word;

/**
 * Names the places of words, so that the words of a passage can be found again among the lines that
 * were read. In plain text a line is one place.
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
      Box box = word.whole();
      String place =
          box == null ? "line " + word.line() : key(word.page() == null ? 0 : word.page(), box);
      words.add(new Placed(place, passage.text().substring(word.start(), word.end())));
    }
    return words;
  }

  /** The words of a line. */
  public static List<Placed> of(Line line) {
    var words = new ArrayList<Placed>();
    for (Word word : line.words()) {
      Box box = word.box();
      String place =
          box == null ? "line " + line.number() : key(line.page() == null ? 0 : line.page(), box);
      words.add(new Placed(place, word.text()));
    }
    return words;
  }

  private static String key(int page, Box box) {
    return page + "|" + Math.round(box.x() * 10) + "|" + Math.round(box.y() * 10);
  }
}
