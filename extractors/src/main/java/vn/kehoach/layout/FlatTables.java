package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.read.Line;

/**
 * Cuts plain text where tables stood that text extraction flattened.
 *
 * <p>Such a table begins with the head of its number column, "TT", "STT" or "Số TT", and goes on to
 * the next appendix, to a numbered heading in capitals, to the recipients, or to the end. Where its
 * rows bear bare figures, a figure with a full stop that goes on with the sections above the table,
 * or has list items below it, heads a section.
 */
final class FlatTables {

  private static final Pattern HEAD =
      Pattern.compile("(?:S?TT|Số\\s+TT|Số thứ tự)(?:\\s+\\p{Lu}.*)?", Pattern.UNICODE_CASE);

  private static final Pattern END =
      Pattern.compile(
          "(?:[IVX]+\\s?[./)–-]\\s*[^\\p{Ll}]{6,}|(?:TM|KT|TL)\\.\\s?[^\\p{Ll}]{6,}|.*\\./\\.|(?i:phụ\\s+lục)\\s+\\S{1,4}\\b.{0,40}|(?i:nơi"
              + " nhận)\\s*:.*|(?i:trên đây là).*)",
          Pattern.UNICODE_CASE);

  /** A row's number alone, or before its words. */
  private static final Pattern BARE_ROW = Pattern.compile("1(?:\\s+\\S.*)?");

  private static final Pattern SECTION = Pattern.compile("(\\d{1,2})[.)]\\s+\\p{Lu}.{3,}");

  private FlatTables() {}

  static boolean begins(Line line) {
    return HEAD.matcher(line.text()).matches();
  }

  /** Index behind the last line of the table that begins at an index. */
  static int end(List<Line> lines, int from) {
    int last = lastSection(lines, from);
    boolean bare = false;
    for (int to = from + 1; to < lines.size(); to++) {
      String text = lines.get(to).text();
      if (END.matcher(text).matches() || bare && section(lines, to, last)) {
        return to;
      }
      bare |= BARE_ROW.matcher(text).matches();
    }
    return lines.size();
  }

  /** The number of the last section above a line; 0 where there is none. */
  private static int lastSection(List<Line> lines, int from) {
    for (int i = from - 1; i >= 0; i--) {
      Matcher matcher = SECTION.matcher(lines.get(i).text());
      if (matcher.matches()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return 0;
  }

  private static boolean section(List<Line> lines, int index, int last) {
    Matcher matcher = SECTION.matcher(lines.get(index).text());
    if (!matcher.matches() || index + 1 == lines.size()) {
      return false;
    }
    boolean next = last > 0 && Integer.parseInt(matcher.group(1)) == last + 1;
    return next || ListMark.length(lines.get(index + 1).text()) > 0;
  }

  static Block.FlatTable table(List<Line> lines) {
    var flat = new ArrayList<FlatLine>();
    for (Line line : lines) {
      flat.add(new FlatLine(PassageBuilder.join(List.of(line)), line.blanksAbove()));
    }
    return new Block.FlatTable(flat);
  }
}
