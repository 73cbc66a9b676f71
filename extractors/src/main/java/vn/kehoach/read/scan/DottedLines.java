package vn.kehoach.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces of dotted and dashed lines → whole lines.
 *
 * <p>Where two such lines cross or meet, their dashes run together and are no dashes any more: the
 * lines have a hole there, and end before they meet.
 */
final class DottedLines {

  /** Holes where lines cross, in inches. */
  private static final double HOLE = 0.28;

  /** A line ends so far before the one that it meets, in inches. */
  private static final double SHORT = 0.14;

  /** Pieces of one line lie no further apart across it, in inches. */
  private static final double SAME = 0.012;

  private DottedLines() {}

  /**
   * The whole lines.
   *
   * @param pieces what was found of them
   * @param solid lines that are drawn through, which they may meet
   */
  static List<Stroke> whole(List<Stroke> pieces, List<Stroke> solid, double dpi) {
    List<Stroke> joined = joined(pieces, dpi);
    var others = new ArrayList<>(joined);
    others.addAll(solid);
    return joined.stream().map(line -> reaching(line, others, SHORT * dpi)).toList();
  }

  private static List<Stroke> joined(List<Stroke> pieces, double dpi) {
    List<Stroke> sorted = pieces.stream().sorted(Comparator.comparingInt(Stroke::from)).toList();
    var joined = new ArrayList<Stroke>();
    for (Stroke piece : sorted) {
      int end = joined.size() - 1;
      while (end >= 0 && !continues(joined.get(end), piece, dpi)) {
        end--;
      }
      if (end < 0) {
        joined.add(piece);
      } else {
        joined.set(end, both(joined.get(end), piece));
      }
    }
    return joined;
  }

  private static boolean continues(Stroke line, Stroke piece, double dpi) {
    return line.level() == piece.level()
        && Math.abs(line.place() - piece.place()) <= Math.max(2, SAME * dpi)
        && piece.from() >= line.to() - 1
        && piece.from() - line.to() <= HOLE * dpi;
  }

  private static Stroke both(Stroke one, Stroke other) {
    double share = (double) other.length() / (one.length() + other.length());
    return new Stroke(
        one.level(),
        one.place() * (1 - share) + other.place() * share,
        one.from(),
        Math.max(one.to(), other.to()),
        Math.min(one.low(), other.low()),
        Math.max(one.high(), other.high()),
        Math.max(one.thickness(), other.thickness()));
  }

  private static Stroke reaching(Stroke line, List<Stroke> others, double far) {
    int from = line.from();
    int to = line.to();
    for (Stroke other : others) {
      if (other.level() != line.level()
          && other.from() - far <= line.place()
          && line.place() <= other.to() + far) {
        int place = (int) Math.round(other.place());
        from = place < from && line.from() - place <= far ? place : from;
        to = place > to && place - line.to() <= far ? place : to;
      }
    }
    return new Stroke(
        line.level(), line.place(), from, to, line.low(), line.high(), line.thickness());
  }
}
