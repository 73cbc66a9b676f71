package vn.kehoach.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.TextOrigin;
import vn.kehoach.read.Flow;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;

/**
 * Puts the flow of a document together from what a reader meets on its way through a file: letters,
 * ends of lines and paragraphs, tables, notes. Paragraphs are numbered as they end.
 */
final class FlowBuilder {

  /** A table in a table in a table is a layout; what is nested deeper is a trap. */
  private static final int DEEPEST = 40;

  private final Deque<List<Flow>> open = new ArrayDeque<>();
  private final Deque<ParagraphBuilder> paragraphs = new ArrayDeque<>();
  private final List<Line> lines = new ArrayList<>();
  private int number;

  FlowBuilder() {
    open.push(new ArrayList<>());
    paragraphs.push(new ParagraphBuilder());
  }

  /** The paragraph that is being written. */
  ParagraphBuilder paragraph() {
    return paragraphs.element();
  }

  /** Ends the paragraph; one in which nothing stands is counted and not kept. */
  void endParagraph() {
    number++;
    Flow.@Nullable Paragraph done = paragraph().end(number);
    if (done != null) {
      lines.addAll(done.lines());
      add(done);
    }
  }

  /** Ends the paragraph if anything stands in it. */
  void endParagraphIfBegun() {
    if (!paragraph().empty()) {
      endParagraph();
    }
  }

  /** Adds a part that was put together elsewhere. */
  void add(Flow part) {
    open.element().add(part);
  }

  /** Begins a part of its own: a cell, a note. The paragraph that is open goes on behind it. */
  void begin() {
    // Too deep it is no part of its own any more.
    open.push(open.size() < DEEPEST ? new ArrayList<>() : open.element());
    paragraphs.push(new ParagraphBuilder());
  }

  /** Ends what was begun last. */
  List<Flow> end() {
    endParagraphIfBegun();
    paragraphs.pop();
    List<Flow> done = open.pop();
    return done == open.peek() ? List.of() : done;
  }

  /** Ends a note or a page's head or foot that was begun. */
  void endAside(Flow.Place place) {
    List<Flow> content = end();
    if (!content.isEmpty()) {
      add(new Flow.Aside(place, content));
    }
  }

  /**
   * The whole document.
   *
   * @throws ReadException where nothing is written in it
   */
  SourceText source(String mediaType) throws ReadException {
    endParagraphIfBegun();
    if (lines.isEmpty()) {
      throw new ReadException(ReadException.Reason.EMPTY, "the document holds no words");
    }
    var page = new Page(null, 0, 0, lines, List.of(), 0);
    return new SourceText(mediaType, TextOrigin.OFFICE, List.of(page), List.of(), open.element());
  }
}
