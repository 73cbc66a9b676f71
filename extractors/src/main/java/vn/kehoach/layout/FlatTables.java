package vn.kehoach.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.read.Line;

/**
 * Cuts plain text where tables stood that text extraction flattened.
 *
 * <p>Such a table begins with the head of its number column, "TT", "STT" or "Số TT", or "Đợt" alone
 * on its line, and goes on to the next appendix, to a numbered heading in capitals, to the
 * recipients, or to the end. Where its rows bear bare figures, a figure with a full stop that goes
 * on with the sections above the table, or has list items below it, heads a section.
 */
public final class FlatTables {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:S?TT|Số\\s+TT|Số thứ tự)(?:\\s+\\p{Lu}.*)?|Đợt|Lần", Pattern.UNICODE_CASE);

  private static final Pattern END =
      Pattern.compile(
          "(?:(?:[IVX]+|[A-HK])\\s?[./)–-]\\s*[^\\p{Ll}]{6,}|(?i:phần)\\s+(?:[IVX]+|\\d|(?i:thứ)\\s)\\b.*|(?:TM|KT|TL)\\.\\s?[^\\p{Ll}]{6,}|.*\\./\\.|(?i:phụ\\s+lục)\\s+\\S{1,4}\\b.{0,40}|(?i:nơi"
              + " nhận)\\s*:.*|(?i:trên đây là).*)",
          Pattern.UNICODE_CASE);

  /** A line that names what stands below it: the next table. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:phụ\\s+lục|biểu|bảng|mẫu)(?:\\s+số)?\\s+(?:\\d{1,2}|[IVX]{1,4})\\s?[.:]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Characters that running text is wider than the rows. */
  private static final int WIDER = 8;

  /** Characters that a line of running text has at the least. */
  private static final int NARROWEST = 45;

  /** A line that may begin a row. */
  private static final Pattern ROW = Pattern.compile("\\d{1,3}[.)]?(?:\\s+\\S.*)?");

  /** A row's number alone, or before its words. */
  private static final Pattern BARE_ROW = Pattern.compile("0?1(?:\\s+\\S.*)?");

  private static final Pattern SECTION = Pattern.compile("(\\d{1,2})[.)]\\s+\\p{Lu}.{3,}");

  /** A roman number or capital letter with a sign: rows without signs have groups without, too. */
  private static final Pattern HEADING = Pattern.compile("(?:[IVX]+|[A-HK])[.)/]\\s*\\p{Lu}.{3,}");

  private FlatTables() {}

  /** Whether a line begins with the head of a number column. */
  public static boolean begins(String line) {
    return HEAD.matcher(line).matches();
  }

  /**
   * Index behind the last line of the table that begins at an index; the same index where none
   * begins.
   */
  public static int end(List<FlatLine> lines, int from) {
    if (!begins(text(lines, from))) {
      return from;
    }
    int last = lastSection(lines, from);
    boolean bare = false;
    boolean grouped = false;
    for (int to = from + 1; to < lines.size(); to++) {
      String text = text(lines, to);
      boolean heads = !grouped && HEADING.matcher(text).matches() || section(lines, to, last);
      if (ends(text) || bare && heads) {
        return prose(lines, from, to);
      }
      grouped |= !bare && HEADING.matcher(text).matches();
      bare |= BARE_ROW.matcher(text).matches();
    }
    return prose(lines, from, lines.size());
  }

  /**
   * Where running text begins behind the rows: the last lines from one on that is wider than any
   * line of the rows and goes on below.
   */
  private static int prose(List<FlatLine> lines, int from, int end) {
    int widest = 0;
    int lastRow = from;
    for (int i = from; i < end; i++) {
      lastRow = ROW.matcher(text(lines, i)).matches() ? i : lastRow;
    }
    for (int i = from; i <= lastRow; i++) {
      widest = Math.max(widest, text(lines, i).length());
    }
    for (int i = lastRow + 1; i < end; i++) {
      String text = text(lines, i);
      boolean wide =
          text.length() > Math.max(widest + WIDER, NARROWEST)
              && Character.isUpperCase(text.codePointAt(0));
      if (wide || ListMark.length(text) > 0 && !items(lines, from, i)) {
        return i;
      }
      widest = Math.max(widest, text.length());
    }
    return end;
  }

  private static boolean items(List<FlatLine> lines, int from, int to) {
    return lines.subList(from, to).stream()
        .anyMatch(line -> ListMark.length(line.passage().text()) > 0);
  }

  /** Whether a line stands behind any table: the next appendix, the closing words, recipients. */
  public static boolean ends(String line) {
    return END.matcher(line).matches() || labels(line);
  }

  /** Whether a line is nothing but the label of an appendix or table. */
  static boolean labels(String line) {
    return LABEL.matcher(line).matches();
  }

  private static String text(List<FlatLine> lines, int index) {
    return lines.get(index).passage().text();
  }

  /** The number of the last section above a line; 0 where there is none. */
  private static int lastSection(List<FlatLine> lines, int from) {
    for (int i = from - 1; i >= 0; i--) {
      Matcher matcher = SECTION.matcher(text(lines, i));
      if (matcher.matches()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return 0;
  }

  private static boolean section(List<FlatLine> lines, int index, int last) {
    Matcher matcher = SECTION.matcher(text(lines, index));
    if (!matcher.matches() || index + 1 == lines.size()) {
      return false;
    }
    int number = Integer.parseInt(matcher.group(1));
    boolean next = number == 1 || last > 0 && number == last + 1;
    return next || ListMark.length(text(lines, index + 1)) > 0;
  }

  /** Lines as lines of a table. */
  static List<FlatLine> lines(List<Line> lines) {
    return lines.stream()
        .map(line -> new FlatLine(PassageBuilder.join(List.of(line)), line.blanksAbove()))
        .toList();
  }
}
