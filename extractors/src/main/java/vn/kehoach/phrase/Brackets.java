package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;

/** Brackets around and inside words. */
final class Brackets {

  private Brackets() {}

  /** The span with the brackets whose other half stands inside. */
  static Span completed(String text, Span span) {
    String words = span.of(text);
    int open = 0;
    int missing = 0;
    boolean closedFirst = words.indexOf('(') > words.indexOf(')');
    for (char c : words.toCharArray()) {
      missing += c == ')' && open == 0 && closedFirst ? 1 : 0;
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
    }
    boolean front = missing > 0 && span.start() > 0 && text.charAt(span.start() - 1) == '(';
    boolean back = open > 0 && span.end() < text.length() && text.charAt(span.end()) == ')';
    return new Span(span.start() - (front ? 1 : 0), span.end() + (back ? 1 : 0));
  }

  /** What stands between the brackets around a position; null where none are. */
  static @Nullable Span around(String text, int position) {
    int start = position - 1;
    while (start >= 0 && "()[]".indexOf(text.charAt(start)) < 0) {
      start--;
    }
    int end = position;
    while (end < text.length() && "()[]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean opened = start >= 0 && "([".indexOf(text.charAt(start)) >= 0;
    boolean closed = end < text.length() && ")]".indexOf(text.charAt(end)) >= 0;
    return opened && closed ? new Span(start + 1, end) : null;
  }

  /** Words without a bracket around all of them, or half a bracket at an end. */
  static String trimmed(String words) {
    String inner = words;
    if (inner.startsWith("(") && (inner.endsWith(")") || inner.indexOf(')') < 0)) {
      inner = inner.substring(1);
    }
    boolean half = inner.endsWith(")") && inner.indexOf('(') < 0;
    return Trim.closing(half ? inner.substring(0, inner.length() - 1) : inner);
  }
}
