package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text, and what ";" parts in them. */
final class Sentences {

  private Sentences() {}

  static List<Span> of(String text) {
    return of(text, SentenceEnds.ALL);
  }

  /**
   * Cut at ";" outside brackets and at the ends of sentences, without closing marks.
   *
   * @param ends tells which full stops end a sentence
   */
  static List<Span> of(String text, SentenceEnds ends) {
    var spans = new ArrayList<Span>();
    int start = 0;
    int depth = 0;
    List<Token> tokens = Token.all(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.isMark('(') ? 1 : token.isMark(')') && depth > 0 ? -1 : 0;
      boolean stop = endsSentence(tokens, i) && ends.at(text, token.end());
      if (depth == 0 && (token.isMark(';') || stop)) {
        spans.add(new Span(start, token.end()));
        start = token.end();
      }
    }
    spans.add(new Span(start, text.length()));
    return spans.stream()
        .map(span -> Trim.closing(text, span))
        .filter(span -> span.start() < span.end())
        .toList();
  }

  private static boolean endsSentence(List<Token> tokens, int index) {
    if (!tokens.get(index).isMark('.') || index + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(index + 1);
    boolean apart = next.start() > tokens.get(index).end();
    return apart && (next.capital() || next.isNumber() || next.kind() == Token.Kind.MARK);
  }
}
