package vn.kehoach.read.office;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a sheet → its flow. Rows with borders, or from the first to the last with many cells
 * where no border is drawn, are a table; what stands above and below are paragraphs, two cells side
 * by side a letterhead or signature block.
 */
final class SheetFlow {

  private static final int MANY = 3;

  private final List<List<SheetCell>> rows;
  private final FlowBuilder flow;

  SheetFlow(List<List<SheetCell>> rows, FlowBuilder flow) {
    this.rows = rows;
    this.flow = flow;
  }

  void write() {
    boolean anyRuled = IntStream.range(0, rows.size()).anyMatch(this::ruled);
    int at = 0;
    while (at < rows.size()) {
      int begin = at;
      while (begin < rows.size() && !(anyRuled ? ruled(begin) : filled(begin) >= MANY)) {
        begin++;
      }
      beside(at, begin);
      at = begin < rows.size() ? end(begin, anyRuled) : rows.size();
      if (begin < at) {
        table(begin, at, anyRuled);
      }
    }
  }

  /** Row behind the last of a table. */
  private int end(int begin, boolean byBorders) {
    int end = begin + 1;
    if (byBorders) {
      while (end < rows.size() && rows.get(end).stream().anyMatch(SheetCell::ruled)) {
        end++;
      }
      return end;
    }
    for (int i = begin; i < rows.size(); i++) {
      end = filled(i) >= MANY ? i + 1 : end;
    }
    return end;
  }

  /** A border around one filled cell may be an ornament; around two it is a table's. */
  private boolean ruled(int row) {
    return rows.get(row).stream().filter(cell -> cell.ruled()).count() >= 2
        && rows.get(row).stream().anyMatch(cell -> cell.ruled() && cell.filled());
  }

  private int filled(int row) {
    return (int) rows.get(row).stream().filter(SheetCell::filled).count();
  }

  /** What stands above or below a table. */
  private void beside(int from, int to) {
    int first = from;
    while (first < to && filled(first) < 2) {
      first++;
    }
    int last = to;
    while (last > first && filled(last - 1) < 2) {
      last--;
    }
    // Below the last table the name of who signs stands far under the office.
    last = to == rows.size() && first < to && from > 0 ? to : last;
    paragraphs(from, first);
    if (first < last) {
      table(first, last, false);
    }
    paragraphs(Math.max(first, last), to);
  }

  private void paragraphs(int from, int to) {
    for (int i = from; i < to; i++) {
      for (SheetCell cell : rows.get(i)) {
        if (cell.filled()) {
          paragraph(cell);
        }
      }
    }
  }

  private void table(int from, int to, boolean ruled) {
    var grid = new GridBuilder();
    if (ruled) {
      grid.ruled();
    }
    int left = leftmost(from, to);
    for (int i = from; i < to; i++) {
      if (rows.get(i).isEmpty()) {
        continue;
      }
      grid.row();
      for (SheetCell cell : rows.get(i)) {
        if (cell.column() >= left && (cell.filled() || ruled && cell.ruled())) {
          flow.begin();
          if (cell.filled()) {
            paragraph(cell);
          }
          grid.cellAt(cell.column() - left, cell.columnSpan(), cell.rowSpan(), flow.end());
        }
      }
    }
    grid.build().forEach(flow::add);
  }

  private int leftmost(int from, int to) {
    return rows.subList(from, to).stream()
        .flatMap(List::stream)
        .filter(SheetCell::filled)
        .mapToInt(SheetCell::column)
        .min()
        .orElse(0);
  }

  private void paragraph(SheetCell cell) {
    ParagraphBuilder paragraph = flow.paragraph();
    paragraph.centered(cell.centered());
    for (String line : cell.text().split("\r\n|[\r\n]", -1)) {
      paragraph.lineBreak();
      paragraph.text(RunText.printed(line, cell.font(), false), cell.style());
    }
    flow.endParagraph();
  }
}
