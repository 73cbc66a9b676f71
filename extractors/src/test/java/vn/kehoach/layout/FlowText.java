package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.Style;
import vn.kehoach.read.Word;

/**
 * A document that knows its paragraphs, put together by a test: "\n" breaks a line by hand, "*"
 * before a word sets it in bold.
 */
public final class FlowText {

  private final List<Line> lines = new ArrayList<>();
  private int paragraphs;

  /** A paragraph without a label. */
  public Flow.Paragraph p(String text) {
    return item(null, text);
  }

  /** A paragraph before which an automatic list prints a label. */
  public Flow.Paragraph item(@Nullable String mark, String text) {
    return paragraph(mark, text, false);
  }

  /** A paragraph on the middle. */
  public Flow.Paragraph centered(String text) {
    return paragraph(null, text, true);
  }

  /** A cell of one square. */
  public Flow.Cell cell(int column, String text) {
    return cell(column, 1, 1, text);
  }

  /** A cell; "|" parts its paragraphs. */
  public Flow.Cell cell(int column, int columnSpan, int rowSpan, String text) {
    List<Flow> content =
        Arrays.stream(text.split("\\|"))
            .filter(each -> !each.isEmpty())
            .map(each -> (Flow) p(each))
            .toList();
    return new Flow.Cell(column, columnSpan, rowSpan, content);
  }

  /** A row of cells of one square each. */
  public Flow.Row row(String... texts) {
    var cells = new ArrayList<Flow.Cell>();
    for (String text : texts) {
      cells.add(cell(cells.size(), text));
    }
    return new Flow.Row(cells);
  }

  /** The document. */
  public SourceText source(Flow... flow) {
    var page = new Page(null, 0, 0, lines, List.of(), 0);
    return new SourceText(
        "application/test", TextOrigin.OFFICE, List.of(page), List.of(), List.of(flow));
  }

  private Flow.Paragraph paragraph(@Nullable String mark, String text, boolean centered) {
    paragraphs++;
    var own = new ArrayList<Line>();
    for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
      List<Word> words = Arrays.stream(line.strip().split(" +")).map(FlowText::word).toList();
      own.add(Line.of(words, paragraphs));
    }
    lines.addAll(own);
    return new Flow.Paragraph(paragraphs, own, mark, centered, 0);
  }

  private static Word word(String text) {
    boolean bold = text.startsWith("*") && text.length() > 1;
    return new Word(bold ? text.substring(1) : text, null, new Style(0, bold, false));
  }
}
