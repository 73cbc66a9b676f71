package vn.kehoach.facts;

import java.util.List;
import vn.kehoach.phrase.DateContext;
import vn.kehoach.phrase.DeadlineGrammar;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** Sentences that only say where the duties stand: "… thực hiện theo phân công tại Phụ lục." */
final class Pointers {

  private static final int LONGEST = 160;

  /** Words behind the pointing ones: a label, and what it is attached to. */
  private static final int MOST_BEHIND = 8;

  private static final List<String> WORDS =
      WordTable.words(Pointers.class, "pointers.txt").stream().map(Folding::marks).toList();

  private Pointers() {}

  /** Whether a text gives no duty itself; one that names a time does. */
  static boolean are(String text) {
    String folded = Folding.marks(text);
    return text.length() <= LONGEST
        && WORDS.stream().anyMatch(words -> pointsLast(folded, words))
        && DeadlineGrammar.running(text, DateContext.NONE).isEmpty();
  }

  private static boolean pointsLast(String folded, String words) {
    int at = folded.indexOf(words);
    return at >= 0
        && folded.substring(at + words.length()).strip().split("\\s+").length <= MOST_BEHIND;
  }
}
