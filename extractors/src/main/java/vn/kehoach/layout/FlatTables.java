package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block.FlatLine;
import vn.kehoach.read.Line;

/**
 * Cuts plain text where tables stood that text extraction flattened.
 *
 * <p>Such a table begins with the head of its number column, "TT", "STT" or "Số TT", and goes on to
 * the next appendix, to a numbered heading in capitals, to the recipients, or to the end.
 */
final class FlatTables {

  private static final Pattern HEAD =
      Pattern.compile("(?:S?TT|Số\\s+TT|Số thứ tự)(?:\\s+\\p{Lu}.*)?", Pattern.UNICODE_CASE);

  private static final Pattern END =
      Pattern.compile(
          "(?:[IVX]+\\.\\s+[^\\p{Ll}]{6,}|(?i:phụ\\s+lục)\\s+\\S{1,4}\\b.{0,40}|(?i:nơi nhận)\\s*:.*"
              + "|(?i:trên đây là).*)",
          Pattern.UNICODE_CASE);

  private FlatTables() {}

  static boolean begins(Line line) {
    return HEAD.matcher(line.text()).matches();
  }

  /** Index behind the last line of the table that begins at an index. */
  static int end(List<Line> lines, int from) {
    int to = from + 1;
    while (to < lines.size() && !END.matcher(lines.get(to).text()).matches()) {
      to++;
    }
    return to;
  }

  static Block.FlatTable table(List<Line> lines) {
    var flat = new ArrayList<FlatLine>();
    for (Line line : lines) {
      flat.add(new FlatLine(PassageBuilder.join(List.of(line)), line.blanksAbove()));
    }
    return new Block.FlatTable(flat);
  }
}
