package vn.kehoach.layout;

import java.util.regex.Pattern;

/**
 * The shape of a numbered beginning: "1.", "2.1.", "IV.", "a)", "Phần I", each followed by a
 * capital, a figure or a quotation mark. Only the shape is looked at; what the number means is told
 * later.
 */
final class Enumerator {

  private static final Pattern START =
      Pattern.compile(
          "(?:(?:\\d{1,2}(?:\\.\\d{1,2})*[.)/]?|[IVXLC]{1,6}[.)/]|[a-zđ][.),])\\s*(?=[\\p{Lu}\"“(‘])|[a-zđ][)]\\s*(?=\\S)|\\d{1,2}[)]\\s*(?=\\S)"
              + "|(?:\\d{1,2}\\.){1,4}\\s+(?=\\S)|(?:\\d{1,2}|[IVX]{1,5})\\s?[–-]\\s+(?=\\p{Lu})"
              + "|(?i:phần|chương|mục|điều|phụ\\s+lục)(?-i)\\s+(?:thứ\\s+\\p{Ll}+|[IVXLC]+|\\d+)\\b).*",
          Pattern.UNICODE_CASE);

  private Enumerator() {}

  static boolean starts(String text) {
    return START.matcher(text).matches() && !bareFigure(text);
  }

  /** "12 cơ sở" or "5 Hội" without a dot counts something; it numbers nothing. */
  private static boolean bareFigure(String text) {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0 && i < text.length() && text.charAt(i) == ' ';
  }
}
