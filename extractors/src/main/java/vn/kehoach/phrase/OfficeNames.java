package vn.kehoach.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of offices that the directory does not know, in running text.
 *
 * <pre>
 * name = head {capital word | ("-" | "và" | ",") capital word | word of ABOVE} | word of ALONE …
 * </pre>
 */
final class OfficeNames {

  private static final Lexicon HEAD = Lexicon.only("unit-words.tsv", "HEAD");
  private static final Lexicon TOPIC = Lexicon.only("unit-words.tsv", "TOPIC");
  private static final Lexicon ABOVE = Lexicon.only("unit-words.tsv", "ABOVE");
  private static final Lexicon ALONE = Lexicon.only("unit-words.tsv", "ALONE");
  private static final String AND = Token.all("và").get(0).key();

  /** How many words a name that its predicate closes may have. */
  private static final int LONGEST = 12;

  private OfficeNames() {}

  static boolean opens(List<Token> tokens, int index) {
    return HEAD.at(tokens, index) != null || ALONE.at(tokens, index) != null;
  }

  /** Behind the name that starts here; the index itself where none does. */
  static int end(List<Token> tokens, int index, UnitMatcher matcher) {
    Lexicon.Hit alone = ALONE.at(tokens, index);
    Lexicon.Hit head = head(tokens, index);
    if (alone == null && head == null) {
      return index;
    }
    int least = index + (alone == null ? 0 : alone.length());
    int from = alone == null ? index + head.length() : least;
    int at = from;
    for (int next = further(tokens, at, matcher); next > at; next = further(tokens, at, matcher)) {
      at = next;
    }
    return at > from ? at : least;
  }

  /** Behind a name whose predicate follows; the index itself where there is none. */
  static int endBefore(Lexicon predicate, List<Token> tokens, int index) {
    if (head(tokens, index) == null) {
      return index;
    }
    for (int at = index + 1; at < Math.min(tokens.size(), index + LONGEST); at++) {
      if (predicate.at(tokens, at) != null) {
        return at;
      }
      if (!tokens.get(at).isWord() && !tokens.get(at).isMark('-')) {
        return index;
      }
    }
    return index;
  }

  private static Lexicon.@Nullable Hit head(List<Token> tokens, int index) {
    Lexicon.Hit head = HEAD.at(tokens, index);
    Lexicon.Hit topic = TOPIC.at(tokens, index);
    return head != null && (topic == null || topic.length() < head.length()) ? head : null;
  }

  private static int further(List<Token> tokens, int at, UnitMatcher matcher) {
    if (at >= tokens.size()) {
      return at;
    }
    Lexicon.Hit above = ABOVE.at(tokens, at);
    if (above != null) {
      return at + above.length();
    }
    Token token = tokens.get(at);
    if (token.isWord() && token.capital()) {
      return matcher.opensUnit(at) ? at : at + 1;
    }
    boolean joint = token.isMark('-') || token.isMark(',') || token.key().equals(AND);
    boolean on = joint && at + 1 < tokens.size() && tokens.get(at + 1).capital();
    return on && !matcher.opensUnit(at + 1) ? at + 2 : at;
  }
}
