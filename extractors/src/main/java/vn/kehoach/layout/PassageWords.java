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

  /** The places of a passage's words. */
  public static List<String> keys(Passage passage) {
    var keys = new ArrayList<String>();
    for (PlacedWord word : passage.words()) {
      Box box = word.whole();
      keys.add(
          box == null ? "line " + word.line() : key(word.page() == null ? 0 : word.page(), box));
    }
    return keys;
  }

  /** The places of a line's words. */
  public static List<String> keys(Line line) {
    var keys = new ArrayList<String>();
    for (Word word : line.words()) {
      Box box = word.box();
      keys.add(
          box == null ? "line " + line.number() : key(line.page() == null ? 0 : line.page(), box));
    }
    return keys;
  }

  private static String key(int page, Box box) {
    return page + "|" + Math.round(box.x() * 10) + "|" + Math.round(box.y() * 10);
  }
}
