package vn.kehoach.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of a text: looks ahead, takes what fits, goes back. */
final class Cursor {

  private static final Token END = new Token(Token.Kind.MARK, "\0", 0, 0, false);

  private final String text;
  private final List<Token> tokens;
  private int index;

  Cursor(String text) {
    this(text, Token.all(text));
  }

  Cursor(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  int index() {
    return index;
  }

  void goTo(int index) {
    this.index = index;
  }

  boolean atEnd() {
    return index >= tokens.size();
  }

  void skip(int count) {
    index += count;
  }

  /** The token so many places ahead (or behind); a mark that equals nothing beyond the ends. */
  Token peek(int ahead) {
    int at = index + ahead;
    return at >= 0 && at < tokens.size() ? tokens.get(at) : END;
  }

  Token peek() {
    return peek(0);
  }

  /** First character of the token at the cursor; the text's end behind the last token. */
  int position() {
    return atEnd() ? text.length() : peek().start();
  }

  /** Behind the last character of the token before the cursor. */
  int lastEnd() {
    return index == 0 ? 0 : tokens.get(index - 1).end();
  }

  boolean isMark(char c) {
    return peek().isMark(c);
  }

  boolean takeMark(char c) {
    if (!isMark(c)) {
      return false;
    }
    index++;
    return true;
  }

  /** Takes the longest phrase of the lexicon that stands here. */
  Lexicon.@Nullable Hit take(Lexicon lexicon) {
    Lexicon.Hit hit = lexicon.at(tokens, index);
    if (hit != null) {
      index += hit.length();
    }
    return hit;
  }

  boolean sees(Lexicon lexicon) {
    return lexicon.at(tokens, index) != null;
  }

  /** Takes a number of at most so many digits. */
  @Nullable Integer takeNumber(int minDigits, int maxDigits) {
    Token token = peek();
    if (!token.isNumber() || token.length() < minDigits || token.length() > maxDigits) {
      return null;
    }
    index++;
    return Integer.valueOf(token.key());
  }

  /** Whether the token at the cursor follows its predecessor without a blank. */
  boolean glued() {
    return index > 0 && !atEnd() && peek(-1).end() == peek().start();
  }
}
