package vn.kehoach.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.SetLine.Run;

/**
 * Lines of a page whose words stand in columns though no upright line parts them.
 *
 * <p>Running text never leaves two upright strips white through several lines. A line that runs
 * over columns is the title of a group where lines in columns follow, and ends the table elsewhere.
 *
 * @param start index of the first line
 * @param end index behind the last line
 * @param xs where the columns part, outer edges included
 */
record OpenRegion(int start, int end, List<Double> xs) {

  /** A letterhead and a signature have two columns, and so has a list with hanging marks. */
  static final int FEWEST_COLUMNS = 3;

  /** So many lines have words in so many columns. */
  private static final int FEWEST_LINES = 3;

  /** A table's head may begin so many lines above the first line that shows all its columns. */
  private static final int TALLEST_HEAD = 6;

  /** A group's title takes at most so many lines. */
  private static final int LONGEST_TITLE = 2;

  /** White above a line of the same table, at most, as a share of the font size. */
  private static final double WIDEST_GAP = 2.2;

  /** White between lines of the head's rows, at most, as a share of the font size. */
  private static final double HEAD_GAP = 1.1;

  /** White between lines of one cell, at most, as a share of the font size. */
  private static final double LINE_GAP = 0.5;

  /** How far words may be off the middle of the columns that they stand over, in points. */
  private static final double OFF_MIDDLE = 6;

  /** The table whose first line of three columns stands at an index, if one does. */
  static Optional<OpenRegion> at(List<SetLine> lines, int index) {
    OpenRegion best = null;
    for (int seed = index; seed < Math.min(lines.size(), index + TALLEST_HEAD); seed++) {
      if (seed > index && !follows(lines, seed, WIDEST_GAP)) {
        break;
      }
      if (lines.get(seed).runs().size() >= FEWEST_COLUMNS) {
        OpenRegion grown = grow(lines, seed, FEWEST_COLUMNS);
        if (grown != null && (best == null || grown.columns() > best.columns())) {
          best = grown;
        }
      }
    }
    return Optional.ofNullable(best).map(found -> found.withHead(lines));
  }

  /** The columns of lines that ruling lines above and below bound as a table. */
  static Optional<OpenRegion> framed(List<SetLine> lines) {
    OpenRegion best = null;
    for (int seed = 0; seed < Math.min(lines.size(), TALLEST_HEAD); seed++) {
      OpenRegion grown = grow(lines, seed, 2);
      if (grown != null && (best == null || grown.columns() > best.columns())) {
        best = grown;
      }
    }
    return Optional.ofNullable(best).map(found -> new OpenRegion(0, lines.size(), found.xs));
  }

  /** The lines from an index that keep to columns that are known. */
  static Optional<OpenRegion> goingOn(List<SetLine> lines, int from, List<Double> xs) {
    int end = from;
    for (int i = from; i < lines.size() && (i == from || follows(lines, i, WIDEST_GAP)); i++) {
      if (ColumnFit.fits(lines.get(i), xs)) {
        end = i + 1;
      } else if (i - end >= LONGEST_TITLE) {
        break;
      }
    }
    boolean inColumns =
        lines.subList(from, end).stream().anyMatch(line -> ColumnFit.filled(line, xs) > 1);
    return inColumns ? Optional.of(new OpenRegion(from, end, xs)) : Optional.empty();
  }

  int columns() {
    return xs.size() - 1;
  }

  List<SetLine> of(List<SetLine> lines) {
    return lines.subList(start, end);
  }

  private static @Nullable OpenRegion grow(List<SetLine> lines, int seed, int fewest) {
    var inks = new InkColumns();
    int end = seed;
    for (int i = seed; i < lines.size() && (i == seed || follows(lines, i, WIDEST_GAP)); i++) {
      if (!inks.crossedBy(lines.get(i))) {
        inks.add(lines.get(i));
        end = i + 1;
      } else if (!title(lines, i, inks, fewest)) {
        break;
      }
    }
    inks.mergeStray();
    long wide =
        lines.subList(seed, end).stream()
            .filter(line -> !inks.crossedBy(line) && inks.filledBy(line) >= fewest)
            .count();
    return inks.count() >= fewest && wide >= FEWEST_LINES - (FEWEST_COLUMNS - fewest)
        ? new OpenRegion(seed, end, inks.bounds())
        : null;
  }

  /** Whether lines in columns follow soon below a line that runs over them. */
  private static boolean title(List<SetLine> lines, int index, InkColumns inks, int fewest) {
    for (int i = index + 1; i < Math.min(lines.size(), index + 1 + LONGEST_TITLE); i++) {
      if (!follows(lines, i, WIDEST_GAP)) {
        return false;
      }
      if (!inks.crossedBy(lines.get(i))) {
        return inks.filledBy(lines.get(i)) >= fewest;
      }
    }
    return false;
  }

  /** With the lines above that belong to the head. */
  private OpenRegion withHead(List<SetLine> lines) {
    int first = start;
    while (first > 0 && start - first < TALLEST_HEAD && heads(lines, first - 1)) {
      first--;
    }
    return new OpenRegion(first, end, xs);
  }

  private boolean heads(List<SetLine> lines, int index) {
    SetLine line = lines.get(index);
    if (line.runs().size() == 1) {
      Run run = line.runs().getFirst();
      boolean own = ColumnFit.fits(line, xs) || ColumnFit.over(run, xs, OFF_MIDDLE);
      return own && follows(lines, index + 1, LINE_GAP);
    }
    return ColumnFit.parted(line, xs) && follows(lines, index + 1, HEAD_GAP);
  }

  /** Whether a line stands close below the one above it. */
  private static boolean follows(List<SetLine> lines, int index, double gap) {
    SetLine above = lines.get(index - 1);
    SetLine line = lines.get(index);
    return line.top() - above.bottom() <= gap * line.size();
  }
}
