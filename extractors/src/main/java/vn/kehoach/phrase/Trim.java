package vn.kehoach.phrase;

/** Cuts blanks and closing marks off a phrase. */
final class Trim {

  private Trim() {}

  /** Without blanks at the ends and without ".", ";", ",", ":" behind ("…" and "..." stay). */
  static String closing(String text) {
    return closing(text, new Span(0, text.length())).of(text);
  }

  /** The span without blanks at its ends and without closing marks. */
  static Span closing(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && (isBlank(text.charAt(end - 1)) || closes(text, end))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean closes(String text, int end) {
    char last = text.charAt(end - 1);
    boolean dots = last == '.' && end > 1 && text.charAt(end - 2) == '.';
    return !dots && ".;,:".indexOf(last) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
