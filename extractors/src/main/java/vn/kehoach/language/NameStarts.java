package vn.kehoach.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.phrase.Span;
import vn.kehoach.text.Folding;

/**
 * How names of units begin: most texts name none, and asking the model costs more than all the
 * grammars together. A name begins with two words as a name of the examples does, or with the first
 * of them and another capital behind it.
 */
final class NameStarts {

  private static final Set<String> FIRST = new HashSet<>();
  private static final Set<String> PAIRS = new HashSet<>();

  static {
    for (TrainingData.Example example : TrainingData.examplesOf(Ability.UNIT_NAMES)) {
      String text = UnitNameFinder.plain(example.column(0));
      for (Span name : UnitNameFinder.names(example.column(0))) {
        String[] words = Folding.tone(name.of(text)).split("[^\\p{L}\\p{M}]+", 3);
        FIRST.add(words[0]);
        PAIRS.add(words[0] + " " + (words.length > 1 ? words[1] : ""));
      }
    }
  }

  private NameStarts() {}

  /** Whether a name can begin somewhere in a text. */
  static boolean anyIn(String text) {
    List<Span> words = Words.spans(text);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (Character.isUpperCase(text.codePointAt(words.get(i).start())) && at(text, words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(String text, List<Span> words, int i) {
    String first = Folding.tone(words.get(i).of(text));
    if (!FIRST.contains(first)) {
      return false;
    }
    Span next = words.get(i + 1);
    return Character.isUpperCase(text.codePointAt(next.start()))
        || PAIRS.contains(first + " " + Folding.tone(next.of(text)));
  }
}
