package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/**
 * The head of an aligned table: a line of three parts or more, and the lines above and below it
 * whose parts belong to the same cells. A line belongs to the cell above it where the two would not
 * have found room side by side.
 */
final class AlignedHead {

  private static final int FEWEST_COLUMNS = 3;

  /** Lines below and above the line of three parts, at most. */
  private static final int MOST_LINES = 5;

  /** Characters that a head over several columns may be off their middle. */
  private static final double OFF_MIDDLE = 4;

  /** Characters of a line of a head cell, at most. */
  private static final int LONGEST_PART = 45;

  private final List<Line> lines;
  private final List<HeadColumn> columns = new ArrayList<>();
  private final List<LinePart> spans = new ArrayList<>();
  private int first;
  private int body;

  private AlignedHead(List<Line> lines, int seed) {
    this.lines = lines;
    this.first = seed;
    this.body = seed + 1;
    HeadCutter.cut(lines, seed).forEach(part -> columns.add(new HeadColumn(part)));
  }

  /** The head around a line, if it can be one. */
  static Optional<AlignedHead> around(List<Line> lines, int seed) {
    if (!seed(lines, seed)) {
      return Optional.empty();
    }
    var head = new AlignedHead(lines, seed);
    while (head.body < Math.min(lines.size(), seed + MOST_LINES) && head.below()) {
      head.body++;
    }
    while (head.first > Math.max(0, seed - MOST_LINES) && head.above()) {
      head.first--;
    }
    return Optional.of(head);
  }

  private static boolean seed(List<Line> lines, int index) {
    Line line = lines.get(index);
    if (LinePart.tabbed(line) || line.words().size() < FEWEST_COLUMNS) {
      return false;
    }
    List<LinePart> parts = HeadCutter.cut(lines, index);
    long worded = parts.stream().filter(part -> CellShape.letters(part.text())).count();
    return parts.size() >= FEWEST_COLUMNS
        && !CellShape.listHead(parts.getFirst().text())
        && parts.stream().noneMatch(part -> tooLong(part) || ".:;".indexOf(last(part)) >= 0)
        && worded * 2 >= parts.size();
  }

  private static boolean tooLong(LinePart part) {
    return part.length() > LONGEST_PART;
  }

  int first() {
    return first;
  }

  int body() {
    return body;
  }

  List<HeadColumn> columns() {
    return columns;
  }

  /** The words in a fixed order, by which a repetition is known whatever its line breaks. */
  static List<String> words(List<Line> head) {
    return head.stream()
        .flatMap(line -> line.words().stream())
        .map(word -> word.text())
        .sorted()
        .toList();
  }

  List<String> words() {
    return words(lines.subList(first, body));
  }

  private boolean below() {
    Line line = lines.get(body);
    List<LinePart> parts = new ArrayList<>();
    for (LinePart part : LinePart.of(line, LinePart.WIDE)) {
      parts.addAll(over(part).isEmpty() ? HeadCutter.cut(lines, body, part) : split(part));
    }
    if (LinePart.opensPage(lines.get(body - 1), line)
        || CellShape.number(line.words().getFirst().text())
        || row(parts)
        || opensRow(parts)
        || parts.stream().anyMatch(AlignedHead::tooLong)) {
      return false;
    }
    List<HeadColumn> divided = columns.stream().filter(column -> divided(column, parts)).toList();
    for (LinePart part : parts) {
      List<HeadColumn> over = over(part);
      boolean alone = over.size() == 1 && !divided.contains(over.getFirst());
      if (over.size() > 1 || alone && !cellGoesOn(over.getFirst(), part, false)) {
        return false;
      }
    }
    for (HeadColumn column : divided) {
      columns.remove(column);
      column.parts().reversed().forEach(spans::add);
    }
    var fresh = new ArrayList<LinePart>();
    for (LinePart part : parts) {
      over(part).forEach(column -> column.below(part));
      if (over(part).isEmpty()) {
        fresh.add(part);
      }
    }
    fresh.forEach(part -> columns.add(new HeadColumn(part)));
    columns.sort(Comparator.comparingInt(HeadColumn::start));
    return true;
  }

  /** Whether a line has a cell below each head, none that goes on, with a figure among them. */
  private boolean row(List<LinePart> parts) {
    return parts.size() == columns.size()
        && IntStream.range(1, parts.size())
            .allMatch(
                i ->
                    parts.get(i - 1).start() < columns.get(i).start()
                        && parts.get(i).stop() > columns.get(i - 1).stop())
        && parts.stream().noneMatch(part -> Character.isLowerCase(part.text().codePointAt(0)))
        && parts.stream().anyMatch(part -> Character.isDigit(part.text().charAt(0)));
  }

  /** Whether a lone cell with a capital stands above the line that bears the first number. */
  private boolean opensRow(List<LinePart> parts) {
    return parts.size() == 1
        && Character.isUpperCase(parts.getFirst().text().codePointAt(0))
        && body + 1 < lines.size()
        && CellShape.number(lines.get(body + 1).words().getFirst().text())
        && LinePart.of(lines.get(body + 1), LinePart.WIDE).size() > 2;
  }

  /** Whether a line has the heads of several columns below one that stands over their middle. */
  private boolean divided(HeadColumn column, List<LinePart> parts) {
    List<LinePart> under =
        parts.stream().filter(part -> part.overlap(column.start(), column.stop()) > 0).toList();
    if (under.size() < 2 || column == columns.getFirst()) {
      return false;
    }
    double middle = (under.getFirst().start() + under.getLast().stop()) / 2.0;
    double off = Math.abs((column.start() + column.stop()) / 2.0 - middle);
    return off <= OFF_MIDDLE
        && under.stream().allMatch(part -> !Character.isLowerCase(part.text().codePointAt(0)));
  }

  /** A part below several columns, one blank between the cells, cut where the columns part. */
  private List<LinePart> split(LinePart part) {
    List<HeadColumn> over = over(part);
    var parts = new ArrayList<LinePart>();
    int from = part.first();
    for (int i = 1; i < over.size(); i++) {
      double edge = (over.get(i - 1).stop() + over.get(i).start()) / 2.0;
      int to = from;
      while (to < part.end() && middle(part.line(), to) < edge) {
        to++;
      }
      if (to > from && to < part.end()) {
        parts.add(new LinePart(part.line(), from, to));
        from = to;
      }
    }
    parts.add(new LinePart(part.line(), from, part.end()));
    return parts;
  }

  private static double middle(Line line, int word) {
    return (LinePart.column(line, word) + LinePart.endColumn(line, word)) / 2.0;
  }

  private boolean above() {
    Line line = lines.get(first - 1);
    if (lines.get(first).blanksAbove() > 0
        || LinePart.opensPage(line, lines.get(first))
        || Enumerator.starts(line.text())
        || CellShape.capitals(line.text()) && !CellShape.capitals(lines.get(first).text())
        || ListMark.length(line.text()) > 0) {
      return false;
    }
    List<LinePart> parts = LinePart.of(line, LinePart.WIDE);
    for (LinePart part : parts) {
      List<HeadColumn> over = over(part);
      boolean fits =
          over.size() == 1
              ? standsOver(over.getFirst(), part) || cellGoesOn(over.getFirst(), part, true)
              : over.isEmpty() ? part.start() < columns.getFirst().start() : spans(part, parts);
      if (!fits || tooLong(part) || ".:;)".indexOf(last(part)) >= 0) {
        return false;
      }
    }
    for (LinePart part : parts) {
      List<HeadColumn> over = over(part);
      if (over.isEmpty()) {
        columns.add(new HeadColumn(part));
      } else if (over.size() == 1 && !standsOver(over.getFirst(), part)) {
        over.getFirst().above(part);
      } else {
        spans.add(part);
      }
    }
    columns.sort(Comparator.comparingInt(HeadColumn::start));
    return true;
  }

  /**
   * Whether a part stands over a column and its neighbours: farther above it than the lines of any
   * cell are apart, where the heads beside it stand as low and have nothing above them.
   */
  private boolean standsOver(HeadColumn column, LinePart part) {
    int lower = column.parts().getFirst().text().codePointAt(0);
    if (!Character.isUpperCase(lower) && !Character.isDigit(lower)) {
      return false;
    }
    List<LinePart> beside = LinePart.of(part.line(), LinePart.WIDE);
    int apart = Math.max(1, columns.stream().mapToInt(HeadColumn::apart).max().orElse(1));
    int index = columns.indexOf(column);
    return column.top() - LinePart.number(part.line()) > apart
        && IntStream.of(index - 1, index + 1)
            .filter(i -> i > 0 && i < columns.size())
            .mapToObj(columns::get)
            .filter(other -> other.middle() >= column.middle())
            .anyMatch(other -> beside.stream().noneMatch(each -> over(each).contains(other)));
  }

  private static char last(LinePart part) {
    String text = part.text();
    return text.charAt(text.length() - 1);
  }

  /** Whether a part over several columns is a merged head cell, and no caption above the table. */
  private boolean spans(LinePart part, List<LinePart> parts) {
    double middle = (columns.getFirst().start() + columns.getLast().stop()) / 2.0;
    boolean leftmost = over(part).contains(columns.getFirst());
    return !leftmost && (parts.size() > 1 || Math.abs(part.center() - middle) > 3);
  }

  private List<HeadColumn> over(LinePart part) {
    return columns.stream()
        .filter(column -> part.overlap(column.start(), column.stop()) > 0)
        .toList();
  }

  /** Whether a line and the head's line beside it would not have found room on one line. */
  private boolean cellGoesOn(HeadColumn column, LinePart part, boolean above) {
    int width = width(column);
    String upper = above ? part.text() : column.parts().getLast().text();
    String lower = above ? column.parts().getFirst().text() : part.text();
    return !CellShape.hasRoom(upper, lower, width);
  }

  /** Characters that a column holds: its longest part, of head or rows. */
  private int width(HeadColumn column) {
    int index = columns.indexOf(column);
    int left = index == 0 ? -1 : columns.get(index - 1).stop();
    int right = index + 1 == columns.size() ? 10_000 : columns.get(index + 1).start();
    int width = column.parts().stream().mapToInt(LinePart::length).max().orElse(0);
    for (Line line : TableSample.of(lines, body, body, columns)) {
      for (LinePart part : LinePart.of(line, LinePart.WIDE)) {
        boolean inside = part.start() >= left && part.stop() <= right;
        if (inside && part.overlap(column.start(), column.stop()) > 0) {
          width = Math.max(width, part.length());
        }
      }
    }
    return width;
  }

  /** The head's rows. */
  List<TableRow> rows() {
    return new AlignedHeadRows(columns, spans).rows();
  }
}
