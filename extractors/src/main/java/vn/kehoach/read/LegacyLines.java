package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.text.LegacyDetector;
import vn.kehoach.text.Spacing;

/**
 * The last step of reading: lines in an old encoding that no font's name told are decoded by their
 * words, and what readers left in for that ({@link Spacing#raw}) is cleaned.
 */
final class LegacyLines {

  private final LegacyDetector detector;

  private LegacyLines(LegacyDetector detector) {
    this.detector = detector;
  }

  static SourceText settled(SourceText text) {
    if (text.origin() == TextOrigin.PLAIN_TEXT) {
      return text; // its bytes were told as a whole
    }
    var all = new StringBuilder();
    for (Page page : text.pages()) {
      page.lines().forEach(line -> all.append(line.text()).append('\n'));
      page.stamps().forEach(line -> all.append(line.text()).append('\n'));
    }
    String whole = all.toString();
    LegacyDetector detector = LegacyDetector.of(whole);
    if (detector.encoding().isEmpty() && Spacing.clean(whole).equals(whole)) {
      return text;
    }
    return new LegacyLines(detector).settle(text);
  }

  private SourceText settle(SourceText text) {
    return text.with(
        text.pages().stream()
            .map(page -> page.with(lines(page.lines()), lines(page.stamps())))
            .toList(),
        flows(text.flow()));
  }

  private Flow flow(Flow flow) {
    return switch (flow) {
      case Flow.Paragraph paragraph -> paragraph(paragraph);
      case Flow.Aside aside -> new Flow.Aside(aside.place(), flows(aside.content()));
      case Flow.Table table ->
          new Flow.Table(
              table.columns(), table.rows().stream().map(this::row).toList(), table.ruled());
    };
  }

  private Flow.Paragraph paragraph(Flow.Paragraph paragraph) {
    List<Line> lines = lines(paragraph.lines());
    return lines.isEmpty() && paragraph.mark() == null ? paragraph : paragraph.with(lines);
  }

  private Flow.Row row(Flow.Row row) {
    return new Flow.Row(row.cells().stream().map(this::cell).toList());
  }

  private Flow.Cell cell(Flow.Cell cell) {
    return new Flow.Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), flows(cell.content()));
  }

  private List<Flow> flows(List<Flow> flows) {
    return flows.stream().map(this::flow).toList();
  }

  private List<Line> lines(List<Line> lines) {
    return lines.stream().map(this::line).flatMap(Optional::stream).toList();
  }

  /** The line decoded; empty where nothing of it takes room. A word stays a word. */
  private Optional<Line> line(Line line) {
    String[] decoded = detector.decode(line.text()).text().split(" ");
    var words = new ArrayList<Word>();
    for (int i = 0; i < line.words().size(); i++) {
      Word word = line.words().get(i);
      String text = Spacing.clean(decoded[i]);
      if (!text.isEmpty()) {
        words.add(new Word(text, word.box(), word.style(), word.shown(), word.confidence()));
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(line.withWords(words));
  }
}
