package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;
import vn.kehoach.read.SourceText;

/**
 * A flow as lines that a person reads: "[1.] words", "h2" for headings, "c" for what is centred,
 * "*words*" in bold, "/" for a break by hand; each cell of a table as "row,column+span: content".
 */
final class FlowLines {

  private FlowLines() {}

  static List<String> of(SourceText source) {
    var lines = new ArrayList<String>();
    source.flow().forEach(part -> add(part, lines));
    return lines;
  }

  private static void add(Flow part, List<String> lines) {
    switch (part) {
      case Flow.Paragraph paragraph -> lines.add(paragraph(paragraph));
      case Flow.Aside aside -> lines.add(aside.place() + " {" + inline(aside.content()) + "}");
      case Flow.Table table -> {
        lines.add("table of " + table.columns() + (table.ruled() ? ", ruled" : ""));
        for (int row = 0; row < table.rows().size(); row++) {
          for (Flow.Cell cell : table.rows().get(row).cells()) {
            lines.add(cell(row, cell));
          }
        }
      }
    }
  }

  private static String cell(int row, Flow.Cell cell) {
    String across = cell.columnSpan() > 1 ? "→" + cell.columnSpan() : "";
    String down = cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "";
    return row + "," + cell.column() + across + down + ": " + inline(cell.content());
  }

  private static String inline(List<Flow> content) {
    var lines = new ArrayList<String>();
    content.forEach(part -> add(part, lines));
    return String.join(" | ", lines);
  }

  private static String paragraph(Flow.Paragraph paragraph) {
    String mark = paragraph.mark() == null ? "" : "[" + paragraph.mark() + "] ";
    String level = paragraph.heading() > 0 ? "h" + paragraph.heading() + " " : "";
    return (paragraph.centered() ? "c " : "")
        + level
        + mark
        + paragraph.lines().stream().map(FlowLines::line).collect(Collectors.joining(" / "));
  }

  private static String line(Line line) {
    return line.bold() ? "*" + line.text() + "*" : line.text();
  }

  /** The same of a body of a Word file. */
  static void assertFlow(String expected, String body) {
    assertFlow(expected, DocxFile.of(body));
  }

  /** Reads a Word file, and compares its flow with these lines. */
  static void assertFlow(String expected, DocxFile file) {
    try {
      assertEquals(expected, String.join("\n", of(new SourceReader().read(file.bytes()))));
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
