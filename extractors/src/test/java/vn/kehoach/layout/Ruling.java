package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.model.Box;
import vn.kehoach.read.PdfDrawing;

/** The ways in which programs draw the ruling lines of a table. */
enum Ruling {
  /** A stroke for each side of a cell, so that inner lines are drawn twice. */
  STROKES,
  /** The outline of each cell. */
  OUTLINES,
  /** Thin filled rectangles. */
  FILLS,
  /** Two strokes close to each other. */
  DOUBLE,
  /** Strokes that stop short of where they should meet. */
  LOOSE,
  /** Dashed strokes. */
  DASHED,
  /** Rows of small squares. */
  DOTTED,
  /** Light grey strokes. */
  GREY,
  /** Lines between cells, but none around the table. */
  NO_BORDER,
  /** No lines at the table's left and right. */
  OPEN_SIDES,
  /** Lines between columns, around the head and around the table, none between rows. */
  COLUMNS_ONLY,
  /** Lines between rows, none between columns. */
  ROWS_ONLY,
  /** Lines around the cells of the head and nowhere else. */
  HEAD_ONLY,
  /** A line above and below the head and one below the table. */
  THREE_LINES,
  /** No line at all. */
  NONE;

  /** Whether lines bound each cell, so that nothing has to be told from alignment. */
  boolean bounds() {
    return ordinal() <= OPEN_SIDES.ordinal();
  }

  /**
   * A cell as it stands on a page.
   *
   * @param box its sides
   * @param head whether it is a head
   */
  record Frame(Box box, boolean head) {}

  /** Draws the lines of the cells of a table, or of its part on one page. */
  void draw(PdfDrawing pdf, List<Frame> frames) {
    Box whole = frames.stream().map(Frame::box).reduce(Box::union).orElseThrow();
    for (Frame frame : frames) {
      Box box = frame.box();
      if (this == OUTLINES) {
        pdf.outline(box.x(), box.y(), box.width(), box.height());
        continue;
      }
      boolean lastHead = frame.head() && frames.stream().noneMatch(other -> below(frame, other));
      side(pdf, box.x(), box.y(), box.right(), box.y(), shown(frame, whole, box.y(), false));
      side(
          pdf,
          box.x(),
          box.bottom(),
          box.right(),
          box.bottom(),
          shown(frame, whole, box.bottom(), lastHead));
      side(pdf, box.x(), box.y(), box.x(), box.bottom(), upright(frame, whole, box.x()));
      side(
          pdf, box.right(), box.y(), box.right(), box.bottom(), upright(frame, whole, box.right()));
    }
  }

  private static boolean below(Frame frame, Frame other) {
    return other.head() && other.box().y() >= frame.box().bottom() - 1;
  }

  /** Whether the level line at a height is drawn. */
  private boolean shown(Frame frame, Box whole, double at, boolean underHead) {
    boolean outer = Math.abs(at - whole.y()) < 0.1 || Math.abs(at - whole.bottom()) < 0.1;
    return switch (this) {
      case NO_BORDER -> !outer;
      case HEAD_ONLY -> frame.head();
      case COLUMNS_ONLY -> outer || frame.head();
      case THREE_LINES -> outer || underHead;
      case NONE -> false;
      default -> true;
    };
  }

  /** Whether the upright line at a place is drawn. */
  private boolean upright(Frame frame, Box whole, double at) {
    boolean outer = Math.abs(at - whole.x()) < 0.1 || Math.abs(at - whole.right()) < 0.1;
    return switch (this) {
      case NO_BORDER, OPEN_SIDES -> !outer;
      case HEAD_ONLY -> frame.head();
      case ROWS_ONLY, THREE_LINES, NONE -> false;
      default -> true;
    };
  }

  private void side(PdfDrawing pdf, double x1, double y1, double x2, double y2, boolean shown) {
    if (!shown) {
      return;
    }
    boolean level = y1 == y2;
    switch (this) {
      case FILLS -> pdf.fill(x1, y1, x2 - x1 + 0.5, y2 - y1 + 0.5);
      case DOUBLE -> {
        pdf.line(x1, y1, x2, y2, 0.4);
        pdf.line(
            x1 + (level ? 0 : 1.5),
            y1 + (level ? 1.5 : 0),
            x2 + (level ? 0 : 1.5),
            y2 + (level ? 1.5 : 0),
            0.4);
      }
      case LOOSE ->
          pdf.line(
              x1 + (level ? 1 : 0),
              y1 + (level ? 0 : 1),
              x2 - (level ? 1 : 0),
              y2 - (level ? 0 : 1),
              0.5);
      case DASHED -> pdf.dashes(3, 2).line(x1, y1, x2, y2, 0.5);
      case GREY -> pdf.grey(0.75).line(x1, y1, x2, y2, 0.5);
      case DOTTED -> {
        for (double at = 0; at < Math.max(x2 - x1, y2 - y1); at += 2.4) {
          pdf.fill(x1 + (level ? at : 0), y1 + (level ? 0 : at), 0.6, 0.6);
        }
      }
      default -> pdf.line(x1, y1, x2, y2, 0.5);
    }
  }
}
