package vn.kehoach.layout;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;

/** The lines inside a part of a document, whatever it is made of. */
final class FlowLines {

  private FlowLines() {}

  /** The lines that were written, in reading order, those of notes left out. */
  static Stream<Line> written(List<Flow> content) {
    return content.stream()
        .flatMap(
            part ->
                switch (part) {
                  case Flow.Paragraph paragraph -> paragraph.lines().stream();
                  case Flow.Table table -> written(cells(table));
                  case Flow.Aside aside -> Stream.<Line>empty();
                });
  }

  /** The lines as they are printed, automatic labels included, those of notes left out. */
  static List<Passage> printed(List<Flow> content) {
    return content.stream()
        .flatMap(
            part ->
                switch (part) {
                  case Flow.Paragraph paragraph -> FlowParagraph.lines(paragraph).stream();
                  case Flow.Table table -> printed(cells(table)).stream();
                  case Flow.Aside aside -> Stream.<Passage>empty();
                })
        .toList();
  }

  /** The notes inside a table. */
  static List<Flow> notes(Flow.Table table) {
    return cells(table).stream()
        .flatMap(
            part ->
                switch (part) {
                  case Flow.Paragraph paragraph -> Stream.<Flow>empty();
                  case Flow.Table nested -> notes(nested).stream();
                  case Flow.Aside aside -> Stream.of(aside);
                })
        .toList();
  }

  private static List<Flow> cells(Flow.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.content().stream())
        .toList();
  }
}
