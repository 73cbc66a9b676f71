package vn.kehoach.search;

import java.util.List;

/** A place in a typed search, moved from left to right. */
final class QueryCursor {

  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  private final String text;
  private int at;

  QueryCursor(String text) {
    this.text = text;
  }

  /** Characters between quotation marks, and where they begin. */
  record Quoted(String text, int start) {}

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  void skipBlanks() {
    while (!atEnd() && blank(text.charAt(at))) {
      at++;
    }
  }

  boolean atQuote() {
    return !atEnd() && OPENING.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a minus stands here that takes away what follows it. */
  boolean atMinus() {
    return !atEnd()
        && text.charAt(at) == '-'
        && at + 1 < text.length()
        && !blank(text.charAt(at + 1))
        && text.charAt(at + 1) != '-'
        && (at == 0 || blank(text.charAt(at - 1)));
  }

  /** The end of the run of characters that starts here and has no blank or quotation mark. */
  int wordEnd() {
    int end = at;
    while (end < text.length()
        && !blank(text.charAt(end))
        && (end == at || OPENING.indexOf(text.charAt(end)) < 0)) {
      end++;
    }
    return end;
  }

  String upTo(int end) {
    return text.substring(at, end);
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  /** Takes what stands between quotation marks. */
  Quoted quoted() {
    int open = at;
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
    int close = -1;
    for (int i = open + 1; i < text.length() && close < 0; i++) {
      char c = text.charAt(i);
      close = c == closing || c == '"' || c == '”' ? i : -1;
    }
    if (close < 0) {
      throw wrong(QueryProblem.Fault.OPEN_QUOTE, open, text.length(), List.of());
    }
    if (text.substring(open + 1, close).isBlank()) {
      throw wrong(QueryProblem.Fault.EMPTY_QUOTE, open, close + 1, List.of());
    }
    at = close + 1;
    return new Quoted(text.substring(open + 1, close), open + 1);
  }

  QuerySyntaxException wrong(QueryProblem.Fault fault, int start, int end, List<String> instead) {
    return new QuerySyntaxException(
        new QueryProblem(fault, start, end, text.substring(start, end), instead));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
