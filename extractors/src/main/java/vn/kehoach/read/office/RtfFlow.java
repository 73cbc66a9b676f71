package vn.kehoach.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.kehoach.read.Flow;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/**
 * Puts the flow of an RTF file together. A paragraph says how many tables are around it; nothing
 * says where a table begins or ends.
 */
final class RtfFlow {

  private final FlowBuilder flow = new FlowBuilder();

  /** The tables that are open: in the text, and apart from them in each note or text box. */
  private final Deque<Deque<RtfTable>> tables = new ArrayDeque<>();

  RtfFlow() {
    tables.push(new ArrayDeque<>());
  }

  /** The paragraph that is being written, with so many tables around it. */
  ParagraphBuilder paragraph(RtfState state) {
    at(state.depth());
    ParagraphBuilder paragraph = flow.paragraph();
    if (paragraph.unwritten()) {
      paragraph.centered(state.centered);
      paragraph.heading(state.level);
    }
    return paragraph;
  }

  void endParagraph(RtfState state) {
    if (state.depth() > 0 || tables.element().isEmpty()) {
      paragraph(state);
    }
    flow.endParagraph();
  }

  /** Ends a cell of the table at a depth, 1 outermost. */
  void endCell(int depth) {
    at(depth);
    flow.endParagraph();
    tables.element().element().cell(flow.end());
    flow.begin();
  }

  /** Ends a row of the table at a depth. */
  void endRow(int depth, RtfRow definition) {
    at(depth);
    RtfTable table = tables.element().element();
    if (!table.begun()) {
      return;
    }
    if (!table.goesOn(definition)) {
      RtfTable next = table.part();
      at(depth - 1);
      tables.element().push(next);
      flow.begin();
      table = next;
    }
    table.row(definition);
  }

  /** Something begins that stands apart: a note, a text box. */
  void begin() {
    flow.begin();
    tables.push(new ArrayDeque<>());
  }

  /** A note, or a page's head or foot, ends. */
  void endAside(Flow.Place place) {
    at(0);
    tables.pop();
    flow.endAside(place);
  }

  /** A text box ends. */
  void endBox() {
    at(0);
    tables.pop();
    flow.end().forEach(flow::add);
  }

  SourceText source(String mediaType) throws ReadException {
    at(0);
    return flow.source(mediaType);
  }

  /** Opens and closes tables until so many are open. */
  private void at(int depth) {
    Deque<RtfTable> open = tables.element();
    while (open.size() > depth) {
      // What stands in no cell's end is not lost.
      var left = flow.end();
      open.pop().build().forEach(flow::add);
      left.forEach(flow::add);
    }
    while (open.size() < depth) {
      flow.endParagraphIfBegun();
      open.push(new RtfTable());
      flow.begin();
    }
  }
}
