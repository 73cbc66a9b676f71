package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.model.Box;
import vn.kehoach.read.WordBuilder.PlacedWord;

/**
 * Runs of dots that mark a blank ("Số: …../KH-UBND"): where something is laid over one, it goes.
 */
final class DottedBlanks {

  private static final String DOTS = ".…_";

  private DottedBlanks() {}

  /** The characters of a page without the runs of dots that any of the fillings lies on. */
  static List<Glyph> opened(List<Glyph> printed, List<List<PlacedWord>> fillings) {
    if (fillings.isEmpty()) {
      return printed;
    }
    var kept = new ArrayList<Glyph>();
    int from = 0;
    while (from < printed.size()) {
      int to = from + 1;
      while (dots(printed.get(from))
          && to < printed.size()
          && (dots(printed.get(to)) || printed.get(to).blank())
          && sameLine(printed.get(from), printed.get(to))) {
        to++;
      }
      if (!dots(printed.get(from)) || !covered(printed.subList(from, to), fillings)) {
        kept.addAll(printed.subList(from, to));
      }
      from = to;
    }
    return kept;
  }

  private static boolean dots(Glyph glyph) {
    return DOTS.contains(glyph.text());
  }

  private static boolean sameLine(Glyph one, Glyph other) {
    return Math.abs(one.baseline() - other.baseline()) < 0.2 * Math.max(1, one.style().size());
  }

  private static boolean covered(List<Glyph> run, List<List<PlacedWord>> fillings) {
    double left = run.getFirst().x();
    double right = run.getLast().right();
    double baseline = run.getFirst().baseline();
    return fillings.stream()
        .flatMap(List::stream)
        .map(word -> Objects.requireNonNull(word.word().box()))
        .anyMatch(box -> on(box, left, right, baseline));
  }

  private static boolean on(Box box, double left, double right, double baseline) {
    return box.right() > left
        && box.x() < right
        && box.y() < baseline
        && box.bottom() > baseline - 2;
  }
}
