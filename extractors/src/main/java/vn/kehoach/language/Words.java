package vn.kehoach.language;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.phrase.Span;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spacing;

/** Words, figures and marks of a text. */
final class Words {

  private Words() {}

  /** Where they stand: runs of letters and figures, every other sign alone. */
  static List<Span> spans(String text) {
    var spans = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (inWord(text.charAt(at))) {
        while (end < text.length() && inWord(text.charAt(end))) {
          end++;
        }
      }
      if (!Spacing.isBlank(text.charAt(at))) {
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return spans;
  }

  /** The words as printed. */
  static String[] printed(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toArray(String[]::new);
  }

  /** The words in lower case, tone marks in one place, figures as "0". */
  static List<String> folded(String text) {
    String folded = Folding.tone(text);
    var words = new ArrayList<String>();
    for (Span span : spans(folded)) {
      String word = span.of(folded);
      words.add(word.chars().allMatch(Character::isDigit) ? "0" : word);
    }
    return words;
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
