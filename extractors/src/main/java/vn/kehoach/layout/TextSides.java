package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.read.Line;

/**
 * Finds letterhead and signature block in plain text: lines of two parts, each part on its side,
 * parted by a tab or by a run of blanks (Nghị định 30/2020/NĐ-CP, phụ lục I). The first line has
 * capitals on one side at least, and both sides have at least two lines.
 */
final class TextSides {

  /** Blanks that part the sides. */
  private static final int GAP = 3;

  private static final int FEWEST = 2;

  /** How far the middle of a line may be from the middle of its side, in characters. */
  private static final double OFF_CENTRE = 6;

  /** Lines on the left only, one after the other, at most. */
  private static final int MOST_ALONE = 14;

  /** Longer lines are running text, in characters. */
  private static final int LONGEST_SIDE = 75;

  private final List<LinePart> left = new ArrayList<>();
  private final List<LinePart> right = new ArrayList<>();

  private TextSides() {}

  /** The block whose first line is at an index, if it begins there. */
  static Optional<TextRegion> at(List<Line> lines, int from) {
    Line line = lines.get(from);
    int cut = widestGap(line);
    if (cut == 0) {
      return Optional.empty();
    }
    LinePart first = before(line, cut);
    LinePart second = behind(line, cut);
    if (LinePart.tabbed(line) && listed(first) && capitals(second)) {
      return Optional.of(new TextRegion(side(first, second), from + 1));
    }
    boolean begins = !CellShape.listHead(first.text()) && (capitals(first) || capitals(second));
    return begins ? new TextSides().read(lines, from, cut) : Optional.empty();
  }

  /**
   * Word processors write a row of two cells as the lines of the left one, a tab, and the lines of
   * the right one: the last recipient and the first line of the signature share a line.
   */
  private static Block side(LinePart left, LinePart right) {
    return new Block.Columns(passages(List.of(left)), passages(List.of(right)));
  }

  private static boolean listed(LinePart part) {
    return ListMark.length(part.text()) > 0;
  }

  /** One word in capitals may be an abbreviation anywhere. */
  private static boolean capitals(LinePart part) {
    return part.end() - part.first() > 1 && CellShape.capitals(part.text());
  }

  private Optional<TextRegion> read(List<Line> lines, int from, int cut) {
    take(lines.get(from), cut);
    int end = from + 1;
    int lefts = left.size();
    int next = end;
    while (next < lines.size() && next - end <= MOST_ALONE && take(lines, next)) {
      next++;
      boolean listed = next - 1 == end && listedLeft(lines.get(end));
      if (right.getLast().line() == lines.get(next - 1) || listed) {
        end = next;
        lefts = left.size();
      }
    }
    if (right.size() < FEWEST || lefts < FEWEST) {
      return Optional.empty();
    }
    var columns = new Block.Columns(passages(left.subList(0, lefts)), passages(right));
    return Optional.of(new TextRegion(columns, end));
  }

  /** Recipients may run on below the signer's name. */
  private static boolean listedLeft(Line line) {
    return line.blanksAbove() == 0 && listed(new LinePart(line, 0, line.words().size()));
  }

  private boolean take(List<Line> lines, int index) {
    Line line = lines.get(index);
    boolean ends = LinePart.opensPage(lines.get(index - 1), line) || CellShape.number(line.text());
    return !ends && (LinePart.tabbed(left.getFirst().line()) ? tabbed(line) : aligned(line));
  }

  private void take(Line line, int cut) {
    left.add(before(line, cut));
    right.add(behind(line, cut));
  }

  private boolean tabbed(Line line) {
    LinePart whole = new LinePart(line, 0, line.words().size());
    int cut = widestGap(line);
    if (line.spots().getFirst().tabs() > 0) {
      right.add(whole);
    } else if (cut > 0 && line.spots().get(cut).tabs() > 0) {
      if (CellShape.listHead(before(line, cut).text())) {
        return false;
      }
      take(line, cut);
    } else {
      left.add(whole);
    }
    return line.text().length() <= LONGEST_SIDE;
  }

  private boolean aligned(Line line) {
    int low = left.stream().mapToInt(LinePart::stop).max().orElse(0);
    int high = right.stream().mapToInt(LinePart::start).min().orElse(0);
    LinePart whole = new LinePart(line, 0, line.words().size());
    if (LinePart.tabbed(line)) {
      return false;
    }
    for (int i = 1; i < line.words().size(); i++) {
      int from = Math.max(low, LinePart.endColumn(line, i - 1));
      int to = Math.min(high, LinePart.column(line, i));
      if (to - from >= 2 && LinePart.gap(line, i) >= GAP) {
        take(line, i);
        return true;
      }
    }
    if (whole.stop() <= high - 2 && inLine(whole, left, 1)) {
      left.add(whole);
      return true;
    }
    if (whole.start() >= low + 2 && inLine(whole, right, 0)) {
      right.add(whole);
      return true;
    }
    return false;
  }

  /** Whether a line begins where lines of its side begin, or is centred on its side. */
  private static boolean inLine(LinePart line, List<LinePart> side, int off) {
    return side.stream().anyMatch(other -> Math.abs(other.start() - line.start()) <= off)
        || Math.abs(side.getFirst().center() - line.center()) <= OFF_CENTRE;
  }

  /** The word behind the widest gap of a line; 0 where no gap parts two sides. */
  private static int widestGap(Line line) {
    int cut = 0;
    int widest = GAP - 1;
    for (int i = 1; i < line.words().size(); i++) {
      int tabs = line.spots().get(i).tabs();
      int gap = tabs > 0 ? LONGEST_SIDE * tabs : LinePart.gap(line, i);
      if (gap > widest) {
        widest = gap;
        cut = i;
      }
    }
    return cut;
  }

  private static LinePart before(Line line, int cut) {
    return new LinePart(line, 0, cut);
  }

  private static LinePart behind(Line line, int cut) {
    return new LinePart(line, cut, line.words().size());
  }

  private static List<Passage> passages(List<LinePart> parts) {
    return parts.stream().map(part -> PassageBuilder.join(List.of(part.alone()))).toList();
  }
}
