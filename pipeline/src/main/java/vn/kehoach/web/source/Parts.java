package vn.kehoach.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.web.source.SourceText.Cell;
import vn.kehoach.web.source.SourceText.Part;

/** A text in parts that can be pointed at. */
final class Parts {

  private final List<Part> parts = new ArrayList<>();
  private int tables;

  private Parts() {}

  /** Line by line. */
  static List<Part> lines(vn.kehoach.read.SourceText text) {
    var parts = new ArrayList<Part>();
    for (Page page : text.pages()) {
      for (Line line : page.lines()) {
        Integer number = line.number();
        parts.add(new Part(number == null ? parts.size() + 1 : number, printed(line), 0, null));
      }
    }
    return parts;
  }

  /** With the blanks between its words: tables of a text stand in columns. */
  private static String printed(Line line) {
    if (line.spots().isEmpty()) {
      return line.text();
    }
    var text = new StringBuilder();
    for (int i = 0; i < line.words().size(); i++) {
      int blanks = line.spots().get(i).column() - text.length();
      text.append(" ".repeat(Math.max(i == 0 ? 0 : 1, blanks)));
      text.append(line.words().get(i).text());
    }
    return text.toString();
  }

  /** Paragraph by paragraph, those of tables with their cells. */
  static List<Part> paragraphs(List<Flow> flow) {
    var parts = new Parts();
    parts.add(flow, null);
    return parts.parts;
  }

  private void add(List<Flow> flow, @Nullable Cell cell) {
    for (Flow each : flow) {
      switch (each) {
        case Flow.Paragraph paragraph -> add(paragraph, cell);
        case Flow.Aside aside -> add(aside.content(), cell);
        case Flow.Table table -> add(table);
      }
    }
  }

  private void add(Flow.Paragraph paragraph, @Nullable Cell cell) {
    String words = paragraph.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    String text = paragraph.mark() == null ? words : paragraph.mark() + " " + words;
    parts.add(new Part(paragraph.number(), text, paragraph.heading(), cell));
  }

  private void add(Flow.Table table) {
    int number = ++tables;
    for (int row = 0; row < table.rows().size(); row++) {
      for (Flow.Cell cell : table.rows().get(row).cells()) {
        add(
            cell.content(),
            new Cell(number, row, cell.column(), cell.rowSpan(), cell.columnSpan()));
      }
    }
  }
}
