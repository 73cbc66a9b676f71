package vn.kehoach.export.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as Markdown with tables (CommonMark, GitHub's tables), in UTF-8. */
public final class MarkdownFile {

  /** Signs that make markup of the words of a plan wherever they stand. */
  private static final String SIGNS = "\\`*_[]<>|#~";

  private MarkdownFile() {}

  /** Writes a report; the stream stays open. */
  public static void write(List<Block> blocks, OutputStream out) throws IOException {
    String text = blocks.stream().map(MarkdownFile::text).collect(Collectors.joining("\n"));
    out.write(text.getBytes(UTF_8));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Title title ->
          "# " + escaped(title.text()) + "\n\n" + escaped(title.below()) + "\n";
      case Block.Heading heading ->
          "#".repeat(heading.level() + 1) + " " + escaped(heading.text()) + "\n";
      case Block.Paragraph paragraph -> escaped(paragraph.text()) + "\n";
      case Block.Table table -> table(table);
    };
  }

  private static String table(Block.Table table) {
    var text = new StringBuilder(row(table.heads()));
    for (int i = 0; i < table.heads().size(); i++) {
      text.append(table.centred().contains(i) ? "| :-: " : "| --- ");
    }
    text.append("|\n");
    table.rows().forEach(row -> text.append(row(row)));
    return text.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> "| " + escaped(cell) + " ")
        .collect(Collectors.joining("", "", "|\n"));
  }

  /** Words on one line, in which nothing is markup. */
  static String escaped(String text) {
    var out = new StringBuilder();
    String line = text.strip().replaceAll("\\R", " ");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '<') {
        out.append("&lt;");
      } else if (c == '&') {
        out.append("&amp;");
      } else {
        out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return listMark(out.toString());
  }

  /** A paragraph that begins like a list item is none. */
  private static String listMark(String text) {
    return text.startsWith("- ") || text.startsWith("+ ") ? "\\" + text : text;
  }
}
