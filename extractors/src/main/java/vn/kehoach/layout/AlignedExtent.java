package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.Table.TableRow;
import vn.kehoach.read.Line;

/**
 * How far an aligned table reaches: as long as lines have gaps at the edges of its columns, or
 * stand in one column. Each page has edges of its own; page numbers and repeated heads are passed
 * over.
 */
final class AlignedExtent {

  /** Rows' lines with a gap at an edge, at least. */
  private static final int FEWEST = 2;

  /** A line without a gap is inside the table where one with a gap follows so soon. */
  private static final int LOOK_AHEAD = 6;

  private static final int LONGEST_HEAD = 6;

  private final List<Line> lines;
  private final AlignedHead head;
  private final List<PlacedLine> body = new ArrayList<>();
  private final List<Boolean> pageTops = new ArrayList<>();
  private final List<TableRow> repeated = new ArrayList<>();
  private ColumnEdges edges;
  private List<Line> sample = List.of();
  private final List<Integer> ends = new ArrayList<>();
  private int kept;
  private int strong;
  private boolean newPage;
  private boolean edgesKnown;

  private AlignedExtent(List<Line> lines, AlignedHead head) {
    this.lines = lines;
    this.head = head;
    this.edges = edges(head);
  }

  private ColumnEdges edges(AlignedHead of) {
    sample = TableSample.of(lines, of.first(), of.body(), of.columns());
    return ColumnEdges.between(of.columns(), sample);
  }

  private ColumnEdges movedEdges(int index) {
    sample = TableSample.of(lines, index, index, head.columns());
    return edges.moved(sample);
  }

  static AlignedExtent of(List<Line> lines, AlignedHead head) {
    var extent = new AlignedExtent(lines, head);
    int next = head.body();
    while (next < lines.size()) {
      int after = extent.take(next);
      if (after == next) {
        break;
      }
      next = after;
    }
    extent.trim();
    return extent;
  }

  /** Whether this is a table beyond doubt. */
  boolean clear() {
    boolean numbered = body.stream().anyMatch(PlacedLine::numbered);
    return head.columns().size() >= 3 && (strong > FEWEST || numbered && strong >= FEWEST);
  }

  List<PlacedLine> body() {
    return body;
  }

  List<Boolean> pageTops() {
    return pageTops;
  }

  List<TableRow> repeated() {
    return repeated;
  }

  /** Index behind the table's last line. */
  int end() {
    return body.isEmpty() ? head.body() : ends.get(kept - 1);
  }

  /** Takes what begins at an index into the table; the index behind it, or the same if it ends. */
  private int take(int index) {
    Line line = lines.get(index);
    if (FlatTables.labels(line.text())) {
      return index;
    }
    if (pageNumber(index)) {
      newPage = true;
      return index + 1;
    }
    int again = repeatedHead(index);
    if (again > index) {
      return again;
    }
    newPage |= index > head.body() && LinePart.opensPage(lines.get(index - 1), line);
    if (newPage && !edgesKnown) {
      edges = movedEdges(index);
    }
    PlacedLine placed = edges.place(line);
    boolean group = GroupTitles.is(placed, sample) && rowFollows(index, 1);
    if (newPage && caption(placed) || !group && !inside(index, placed)) {
      return index;
    }
    body.add(group ? PlacedLine.spanning(line, placed.columns()) : placed);
    ends.add(index + 1);
    pageTops.add(newPage);
    newPage = false;
    edgesKnown = false;
    if (!group && (placed.wide() > 0 || placed.numbered())) {
      kept = body.size();
      strong += placed.wide() > 0 ? 1 : 0;
    }
    return index + 1;
  }

  /** Index behind a repetition of the head that begins at an index, or the index. */
  private int repeatedHead(int index) {
    List<String> words = head.words();
    int to = index + 1;
    while (to < Math.min(lines.size(), index + LONGEST_HEAD)
        && AlignedHead.words(lines.subList(index, to)).size() < words.size()) {
      to++;
    }
    if (!AlignedHead.words(lines.subList(index, to)).equals(words)) {
      return index;
    }
    Optional<AlignedHead> same = head(index, to);
    edges = same.isPresent() ? edges(same.get()) : movedEdges(index);
    edgesKnown = true;
    newPage = true;
    for (Line line : lines.subList(index, to)) {
      repeated.add(AlignedTables.row(List.of(edges.place(line))));
    }
    return to;
  }

  private Optional<AlignedHead> head(int from, int to) {
    for (int seed = from; seed < to; seed++) {
      Optional<AlignedHead> found = AlignedHead.around(lines, seed);
      if (found.isPresent()) {
        return found.filter(
            other ->
                other.first() == from
                    && other.body() == to
                    && other.columns().size() == head.columns().size());
      }
    }
    return Optional.empty();
  }

  /** A number alone on its line, where one page ends and the next begins. */
  private boolean pageNumber(int index) {
    Line line = lines.get(index);
    if (line.words().size() > 1
        || !line.text().matches("\\d{1,3}")
        || LinePart.column(line, 0) < edges.at().getFirst()) {
      return false;
    }
    boolean below = index + 1 < lines.size() && LinePart.opensPage(line, lines.get(index + 1));
    return below || LinePart.opensPage(lines.get(index - 1), line);
  }

  private boolean inside(int index, PlacedLine placed) {
    int wide = placed.wide();
    int tight = placed.tight();
    if (wide > 0 && (tight <= wide || placed.numbered())) {
      return true;
    }
    if (tight == 0 && !placed.tightNumber()) {
      return placed.cells().size() == 1 || placed.numbered();
    }
    boolean unnumbered = body.size() >= FEWEST && body.stream().noneMatch(PlacedLine::numbered);
    if (unnumbered && Enumerator.starts(placed.line().text())) {
      return false;
    }
    boolean loose = placed.numbered() || placed.line().blanksAbove() == 0 && placed.cell(0) == null;
    return loose && rowFollows(index, 0);
  }

  /** A line in capitals at the top of a page, without number or gap, heads something else. */
  private static boolean caption(PlacedLine placed) {
    return placed.cell(0) == null
        && placed.wide() == 0
        && placed.line().words().size() > 1
        && CellShape.capitals(placed.line().text());
  }

  /**
   * Whether a line with gaps follows soon.
   *
   * @param full cells of a line between that may touch the next one
   */
  private boolean rowFollows(int index, int full) {
    int last = Math.min(lines.size() - 1, index + LOOK_AHEAD);
    for (int i = index + 1; i <= last; i++) {
      PlacedLine next = edges.place(lines.get(i));
      if (next.wide() > 0 && next.tight() <= next.wide()) {
        return true;
      }
      if (next.tight() > full && !next.numbered()) {
        return false;
      }
    }
    return false;
  }

  /** Behind the last row only lines stay that go on with one of its cells. */
  private void trim() {
    while (body.size() > kept && goesOn(body.get(kept))) {
      kept++;
    }
    body.subList(kept, body.size()).clear();
    pageTops.subList(kept, pageTops.size()).clear();
  }

  private boolean goesOn(PlacedLine placed) {
    String text = placed.line().text();
    if (placed.line().blanksAbove() > 0 || Enumerator.starts(text) || ListMark.length(text) > 0) {
      return false;
    }
    if (placed.cell(0) != null && placed.cells().size() == 1) {
      return Character.isLowerCase(text.codePointAt(0)) && goesOn(0, text);
    }
    for (int column = 1; column < placed.columns(); column++) {
      if (placed.cell(column) != null) {
        return goesOn(column, placed.text(column));
      }
    }
    return false;
  }

  private boolean goesOn(int column, String text) {
    int width = body.stream().mapToInt(line -> line.text(column).length()).max().orElse(0);
    for (int i = kept - 1; i >= 0; i--) {
      String above = body.get(i).text(column);
      if (!above.isEmpty()) {
        return CellShape.goesOn(above, text, width) > 0;
      }
    }
    return false;
  }
}
