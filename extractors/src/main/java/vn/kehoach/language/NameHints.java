package vn.kehoach.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/** What the name finder is told of each word beside the word itself: whether a verb begins here. */
final class NameHints {

  private static final Set<String> VERBS = load();
  private static final String[] VERB = {"verb"};
  private static final String[] NAME = {"capital"};
  private static final String[] OTHER = {"other"};

  private NameHints() {}

  private static Set<String> load() {
    var verbs = new HashSet<String>();
    WordTable.words(NameHints.class, "verbs.txt").forEach(verb -> verbs.add(Folding.tone(verb)));
    return verbs;
  }

  /** One row for each word. */
  static String[][] of(String[] words) {
    String[][] hints = new String[words.length][];
    List<String> folded = Arrays.stream(words).map(Folding::tone).toList();
    for (int i = 0; i < words.length; i++) {
      boolean small = Character.isLowerCase(words[i].codePointAt(0));
      String pair = i + 1 < words.length ? folded.get(i) + " " + folded.get(i + 1) : "";
      // "Ban hành quy chế": in front of a sentence a verb bears a capital too.
      boolean opens = i == 0 && VERBS.contains(pair);
      boolean verb = opens || small && (VERBS.contains(folded.get(i)) || VERBS.contains(pair));
      hints[i] = verb ? VERB : small ? OTHER : NAME;
    }
    return hints;
  }
}
